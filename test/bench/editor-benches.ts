import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { launchApp, runsOnHost } from '../../build/launch.ts'
import { type Figure, inTurn, median, quantile, rangeOf } from './measure.ts'

const words = 'the meeting ran late and nobody said what they had come to say so I asked again'.split(' ')

/** So many words as HTML, a paragraph for each eighty. */
function prose(count: number): string {
  const text = Array.from({ length: count }, (_, at) => words[at % words.length] ?? '')
  const paragraphs = Array.from({ length: Math.ceil(count / 80) }, (_, at) =>
    text.slice(at * 80, at * 80 + 80),
  )
  return paragraphs.map(line => `<p>${line.join(' ')}.</p>`).join('')
}

async function openEntry(home: string): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await launchApp({ home: mkdtempSync(join(home, 'editor-')), args: ['--sample'] })
  const page = await app.firstWindow()
  await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 60_000 })
  await newEntry(page)
  return { app, page }
}

async function newEntry(page: Page): Promise<void> {
  await page.keyboard.press('Control+N')
  await page.getByRole('textbox', { name: 'Text' }).waitFor()
}

/** Pastes into the editor and gives the milliseconds until the frame after it is drawn. */
function paste(html: string): Promise<number> {
  const text = document.querySelector<HTMLElement>('[contenteditable="true"].writing-text')
  if (text === null) throw new Error('no editor')
  text.focus()
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  clipboardData.setData('text/plain', 'x')
  return new Promise(done => {
    const before = performance.now()
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - before)))
  })
}

/** Notes for each key how long it was until the frame with its letter had been drawn. */
function watchKeys(): void {
  const took: number[] = []
  Object.assign(globalThis, { tookKeys: took })
  document.addEventListener(
    'keydown',
    event => {
      const { timeStamp } = event
      requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - timeStamp)))
    },
    { capture: true },
  )
}

/** Lays a bare editable text of the same words over the window, or takes it away again. */
function layBare(html: string | undefined): void {
  const before = document.querySelector('#bare')
  const main = document.querySelector<HTMLElement>('#root')
  if (main !== null) main.hidden = html !== undefined
  before?.remove()
  if (html === undefined) return
  const bare = document.createElement('div')
  bare.id = 'bare'
  bare.contentEditable = 'true'
  bare.style.cssText =
    'position:fixed;inset:0;overflow:auto;padding:40px 300px;font:18px/1.68 serif;background:#fff;z-index:99'
  for (const line of html.split('</p>').filter(part => part !== '')) {
    const paragraph = document.createElement('p')
    paragraph.textContent = line.replace('<p>', '')
    bare.append(paragraph)
  }
  document.body.append(bare)
}

/** Puts the caret in the middle of a text. */
function caretInMiddle(selector: string): void {
  const paragraphs = [...document.querySelectorAll(`${selector} p`)]
  const middle = paragraphs[Math.floor(paragraphs.length / 2)]
  const letters =
    middle === undefined ? null : document.createTreeWalker(middle, NodeFilter.SHOW_TEXT).nextNode()
  document.querySelector<HTMLElement>(selector)?.focus()
  if (letters !== null) getSelection()?.collapse(letters, 100)
  middle?.scrollIntoView({ block: 'center' })
}

const letters = 'so I said that it was late '

/** Types into one of the two texts and gives the milliseconds of each key. */
async function typeInto(page: Page, selector: string, bare: string | undefined): Promise<number[]> {
  await page.evaluate(layBare, bare)
  await page.evaluate(caretInMiddle, selector)
  await page.waitForTimeout(300)
  await page.evaluate(() => void Reflect.get(globalThis, 'tookKeys').splice(0))
  for (const letter of letters) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(30)
  }
  await page.waitForTimeout(200)
  return page.evaluate(() => [...Reflect.get(globalThis, 'tookKeys')])
}

/** From a key to its letter on the screen in an entry of 5,000 words, beside a bare editable text of the same words. */
export async function editorKey(home: string): Promise<Figure[]> {
  const html = prose(5000)
  const { app, page } = await openEntry(home)
  try {
    await page.evaluate(paste, html)
    await page.evaluate(watchKeys)
    const all = { ours: [] as number[], theirs: [] as number[] }
    await inTurn(6, {
      ours: async () => all.ours.push(...(await typeInto(page, '.writing-text', undefined))),
      theirs: async () => all.theirs.push(...(await typeInto(page, '#bare', html))),
    })
    const on = runsOnHost() ? 'the host' : 'Electron'
    const row = (bench: string, share: number, target: string): Figure => ({
      bench: `${bench}, 5,000 words, ${on}`,
      unit: 'ms',
      ours: quantile(all.ours, share),
      range: rangeOf(all.ours),
      against: 'a bare contenteditable',
      theirs: quantile(all.theirs, share),
      target,
      runs: all.ours.length,
    })
    return [row('editor.key median', 0.5, 'beside it'), row('editor.key p95', 0.95, '≤ 33 ms, ≤ 1.2×')]
  } finally {
    await app.close()
  }
}

/** From a paste of formatted words to the frame that shows them. */
export async function editorPaste(home: string): Promise<Figure[]> {
  const { app, page } = await openEntry(home)
  try {
    const figures: Figure[] = []
    for (const [count, target] of [
      [5000, '≤ 60 ms'],
      [20_000, '≤ 120 ms'],
    ] as const) {
      const took: number[] = []
      for (let round = 0; round < 6; round += 1) {
        await page.evaluate(() => {
          document.querySelector<HTMLElement>('.writing-text')?.focus()
        })
        await page.keyboard.press('Control+A')
        await page.keyboard.press('Delete')
        await page.waitForTimeout(300)
        took.push(await page.evaluate(paste, prose(count)))
      }
      figures.push({
        bench: `editor.paste, ${count.toLocaleString('en')} words`,
        unit: 'ms',
        ours: median(took.slice(1)),
        range: rangeOf(took.slice(1)),
        against: '—',
        target,
        runs: took.length - 1,
      })
    }
    return figures
  } finally {
    await app.close()
  }
}
