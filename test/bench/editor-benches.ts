import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, ElectronApplication, Page } from 'playwright-core'
import { launchApp, runsOnHost } from '../../build/launch.ts'
import { type Figure, figureOf, inTurn } from './measure.ts'

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

/** Notes for each key how long it was until the frame with its letter had been drawn, and each frame of more than 50 ms. */
function watchKeys(): void {
  const took: number[] = []
  const long: number[] = []
  Object.assign(globalThis, { tookKeys: took, longFrames: long })
  document.addEventListener(
    'keydown',
    event => {
      const { timeStamp } = event
      requestAnimationFrame(() => setTimeout(() => took.push(performance.now() - timeStamp)))
    },
    { capture: true },
  )
  new PerformanceObserver(list => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'long-animation-frame',
  })
}

/** Lays a bare editable text of the same words, look and width over the window, or takes it away again. */
function layBare(isWanted: boolean): void {
  const [root, ours] = ['#root', '.writing-text'].map(name => document.querySelector<HTMLElement>(name))
  document.querySelector('#bare')?.remove()
  if (root === null || root === undefined || ours === null || ours === undefined) return
  root.hidden = isWanted
  if (!isWanted) return
  const bare = document.createElement('div')
  bare.className = ours.className
  bare.contentEditable = 'true'
  // as in the product: a dictionary would be asked over the network
  bare.spellcheck = ours.spellcheck
  for (const line of ours.children) {
    const paragraph = document.createElement('p')
    paragraph.textContent = line.textContent
    bare.append(paragraph)
  }
  // what stands around the words in the window too, as far as it lays them out
  const around = ['write-scroll', 'write-column', 'writing'].map(name => {
    const box = document.createElement('div')
    box.className = name
    return box
  })
  for (const [at, box] of around.entries()) box.append(around[at + 1] ?? bare)
  const [outermost] = around
  if (outermost === undefined) return
  outermost.id = 'bare'
  outermost.style.blockSize = '100vh'
  document.body.append(outermost)
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

/** Long enough for saves to fall between the keys, as they do. */
const letters = 'so I said that it was late and we should go on '.repeat(3)

type Typed = { readonly frames: number[]; readonly long: number[]; readonly script: number }

/** Types into one of the two texts: ms from each key to its frame, the long frames, and ms of script for a key. */
async function typeInto(page: Page, client: CDPSession, isBare: boolean): Promise<Typed> {
  const script = async () => {
    const { metrics } = await client.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000
  }
  await page.evaluate(layBare, isBare)
  await page.evaluate(caretInMiddle, isBare ? '#bare .writing-text' : '#root .writing-text')
  await page.waitForTimeout(1500)
  await page.evaluate(() => {
    for (const name of ['tookKeys', 'longFrames']) void Reflect.get(globalThis, name).splice(0)
  })
  const before = await script()
  for (const letter of letters) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(30)
  }
  const took = (await script()) - before
  await page.waitForTimeout(200)
  const seen = await page.evaluate(() => ({
    frames: [...Reflect.get(globalThis, 'tookKeys')],
    long: [...Reflect.get(globalThis, 'longFrames')],
  }))
  return { ...seen, script: took / letters.length }
}

/** From a key to its letter on the screen in an entry of 5,000 words, beside a bare editable text of the same words. */
export async function editorKey(home: string): Promise<Figure[]> {
  const { app, page } = await openEntry(home)
  try {
    await page.evaluate(paste, prose(5000))
    await page.evaluate(watchKeys)
    const client = await page.context().newCDPSession(page)
    await client.send('Performance.enable')
    const all = { ours: [] as Typed[], theirs: [] as Typed[] }
    const type = (side: 'ours' | 'theirs') => async () =>
      all[side].push(await typeInto(page, client, side === 'theirs'))
    await inTurn(6, { ours: type('ours'), theirs: type('theirs') })
    const on = runsOnHost() ? 'the host' : 'Electron'
    const frames = {
      ours: all.ours.flatMap(one => one.frames),
      theirs: all.theirs.flatMap(one => one.frames),
    }
    const script = { ours: all.ours.map(one => one.script), theirs: all.theirs.map(one => one.script) }
    const against = 'a bare contenteditable'
    const row = (bench: string, share: number, target: string): Figure =>
      figureOf({ bench: `${bench}, 5,000 words, ${on}`, ...frames, against, target }, share)
    const [long, longBare] = [all.ours, all.theirs].map(side => side.flatMap(one => one.long).length)
    return [
      row('editor.key to frame, median', 0.5, 'beside it'),
      row('editor.key to frame, p95', 0.95, '≤ 33 ms, ≤ 1.2×'),
      figureOf({ bench: 'editor.key script of one', ...script, against, target: '≤ 3 ms' }),
      {
        bench: 'editor.key frames over 50 ms',
        unit: 'frames',
        ours: long ?? Number.NaN,
        range: [0, Math.max(0, ...all.ours.flatMap(one => one.long.map(Math.round)))],
        against,
        theirs: longBare ?? Number.NaN,
        target: 'none',
        runs: frames.ours.length,
      },
    ]
  } finally {
    await app.close()
  }
}

/** Fills a bare editable text with so many paragraphs and gives the milliseconds until the frame after it is drawn. */
function fillBare(lines: readonly string[]): Promise<number> {
  const bare = document.querySelector<HTMLElement>('#bare .writing-text')
  if (bare === null) throw new Error('no bare text')
  bare.replaceChildren()
  return new Promise(done => {
    const before = performance.now()
    for (const line of lines) {
      const paragraph = document.createElement('p')
      paragraph.textContent = line
      bare.append(paragraph)
    }
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - before)))
  })
}

async function pasteOnce(page: Page, html: string): Promise<number> {
  await page.evaluate(layBare, false)
  await page.evaluate(() => document.querySelector<HTMLElement>('.writing-text')?.focus())
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.waitForTimeout(300)
  return page.evaluate(paste, html)
}

async function fillOnce(page: Page, html: string): Promise<number> {
  await page.evaluate(layBare, true)
  await page.waitForTimeout(300)
  return page.evaluate(fillBare, html.replaceAll('<p>', '').split('</p>').slice(0, -1))
}

/** From a paste of formatted words to the frame that shows them, beside a bare text that only has to show them. */
export async function editorPaste(home: string): Promise<Figure[]> {
  const { app, page } = await openEntry(home)
  try {
    const figures: Figure[] = []
    for (const [count, target] of [
      [5000, '≤ 60 ms'],
      [20_000, '≤ 120 ms'],
    ] as const) {
      const html = prose(count)
      await pasteOnce(page, html)
      const measured = await inTurn(6, {
        ours: () => pasteOnce(page, html),
        theirs: () => fillOnce(page, html),
      })
      const bench = `editor.paste, ${count.toLocaleString('en')} words`
      figures.push(figureOf({ bench, ...measured, against: 'showing them only', target }))
    }
    return figures
  } finally {
    await app.close()
  }
}
