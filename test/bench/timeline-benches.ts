import { join, resolve } from 'node:path'
import { writeFileSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { findChromium } from '../../build/chromium.mjs'
import { type Figure, inTurn, median, quantile, rangeOf } from './measure.ts'
import { answerWithEntries } from './timeline-window.ts'
import { addressOf, serve } from './window-benches.ts'

const renderer = resolve(import.meta.dirname, '../../dist/renderer')

type Fling = { readonly frames: number; readonly pixels: number; readonly pane: string }

/** Throws a pane so many pixels on in each frame, there and back; gives the milliseconds of each frame. */
function fling({ frames, pixels, pane }: Fling): Promise<number[]> {
  const element = document.querySelector(pane)
  if (element === null) throw new Error('nothing to fling')
  element.scrollTop = 0
  const took: number[] = []
  return new Promise(done => {
    let before = performance.now()
    const next = (now: number) => {
      took.push(now - before)
      before = now
      if (took.length > frames) {
        done(took.slice(1))
        return
      }
      element.scrollTop += took.length <= frames / 2 ? pixels : -pixels
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
}

/** From pressing the timeline's link to its first lines in the page, by its own clock. */
function mount(): Promise<number> {
  const links = [...document.querySelectorAll<HTMLElement>('.side-item')]
  const timeline = links.find(link => link.getAttribute('href') === '/timeline')
  return new Promise(done => {
    const before = performance.now()
    const watcher = new MutationObserver(() => {
      if (document.querySelector('.entry-link') === null) return
      watcher.disconnect()
      done(performance.now() - before)
    })
    watcher.observe(document.body, { childList: true, subtree: true })
    timeline?.click()
  })
}

async function openTimeline(page: Page, address: string, size: number): Promise<void> {
  await page.addInitScript(answerWithEntries, size)
  await page.goto(address)
  await page.locator('.side-item[href="/timeline"]').click()
  await page.locator('.entry-link').first().waitFor()
}

/** A throw beyond any hand's, and the bar dragged so fast that each frame shows other entries. */
const throws = [
  { bench: 'timeline.fling frame p95', pixels: 1000, target: '≤ 20 ms' },
  { bench: 'timeline.drag frame p95', pixels: 4000, target: 'beside it' },
] as const

/** The timeline thrown there and back, beside an empty page as tall; and how soon it stands there. */
export async function timelineFling({ home, size }: { home: string; size: number }): Promise<Figure[]> {
  const found = findChromium()
  if (found === undefined) throw new Error('no Chromium to scroll with')
  const server = await serve(renderer)
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] })
  const at = (bench: string) => `${bench} @ ${size.toLocaleString('en')}`
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 820 } })
    await openTimeline(page, addressOf(server), size)
    const bare = await browser.newPage({ viewport: { width: 1280, height: 820 } })
    const file = join(home, 'tall.html')
    writeFileSync(file, `<!doctype html><body><div style="height:${String(size * 88)}px">`)
    await bare.goto(`file://${file}`)
    const figures: Figure[] = []
    for (const { bench, pixels, target } of throws) {
      const far = Math.min(pixels, Math.floor((size * 88) / 150))
      const p95 = async (of: Page, pane: string) => {
        await of.bringToFront()
        return quantile(await of.evaluate(fling, { frames: 240, pixels: far, pane }), 0.95)
      }
      const measured = await inTurn(5, {
        ours: () => p95(page, '.timeline-pane'),
        theirs: () => p95(bare, 'html'),
      })
      figures.push({
        bench: at(bench),
        unit: 'ms',
        ours: median(measured.ours),
        range: rangeOf(measured.ours),
        against: 'an empty page as tall',
        theirs: median(measured.theirs),
        target,
        runs: measured.ours.length,
      })
    }
    await page.bringToFront()
    const mounts: number[] = []
    for (let round = 0; round < 7; round += 1) {
      await page.locator('.side-item[href="/today"]').click()
      await page.locator('.timeline').waitFor({ state: 'detached' })
      mounts.push(await page.evaluate(mount))
    }
    return [
      ...figures,
      {
        bench: at('timeline.mount'),
        unit: 'ms',
        ours: median(mounts),
        range: rangeOf(mounts),
        against: '—',
        target: '≤ 60 ms',
        runs: mounts.length,
      },
    ]
  } finally {
    await browser.close()
    server.close()
  }
}
