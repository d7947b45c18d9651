import { openSync, readdirSync, readFileSync, readSync, closeSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runsOnHost } from '../../build/launch.ts'
import {
  descendants,
  go,
  keeperOf,
  lock,
  makeJournalAndEnter,
  menu,
  newEntry,
  type Process,
  renderersOf,
  type Running,
  saved,
  start,
} from '../support/app.ts'
import { choose, question, skipUntil } from '../support/practice.ts'

/** Nobody has ever written this; what is found of it came from here. */
const phrase = `quillon-${Math.random().toString(36).slice(2)}-verglas`
const wide = Buffer.from(phrase, 'utf16le')
const needles = [Buffer.from(phrase, 'utf8'), wide]

const holds = (bytes: Buffer, of: readonly Buffer[] = needles): boolean =>
  of.some(needle => bytes.includes(needle))

/** How many readable regions of a process's memory hold the phrase, in any of these ways of writing it. */
function copiesIn(pid: number, of: readonly Buffer[] = needles): number {
  let found = 0
  let memory: number
  try {
    memory = openSync(`/proc/${pid}/mem`, 'r')
  } catch {
    return 0
  }
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'latin1').split('\n')) {
      const [, from = '', to = '', rest = ''] =
        /^([0-9a-f]+)-([0-9a-f]+) r\S+ \S+ \S+ \S+\s*(.*)$/.exec(line) ?? []
      if (from === '' || rest.startsWith('[v')) continue
      if (regionHolds(memory, { start: Number.parseInt(from, 16), end: Number.parseInt(to, 16), of }))
        found += 1
    }
  } catch {
    // the process ended while it was being read
  } finally {
    closeSync(memory)
  }
  return found
}

const chunk = Buffer.alloc(4 * 1024 * 1024)

function regionHolds(
  memory: number,
  { start: from, end, of }: { start: number; end: number; of: readonly Buffer[] },
): boolean {
  const overlap = 256
  let at = from
  while (at < end) {
    const read = readAt(memory, at, Math.min(chunk.length, end - at))
    if (holds(chunk.subarray(0, read), of)) return true
    // a page that cannot be read is stepped over
    at += read > overlap ? read - (at + read < end ? overlap : 0) : 4096
  }
  return false
}

function readAt(memory: number, at: number, bytes: number): number {
  try {
    return readSync(memory, chunk, 0, bytes, at)
  } catch {
    return 0
  }
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

const filesHolding = (folder: string): string[] =>
  filesBelow(folder).filter(file => statSync(file).size < 512 * 1024 * 1024 && holds(readFileSync(file)))

let running: Running

/**
 * Everything of the app that lives, but on the host its own process, and for the phrase in UTF-8 Chromium's first one:
 * the window's messages travel through both as DevTools messages, which they do not on Electron. That this is where
 * those copies come from is proven in test/host/memory.test.ts: a text that was typed and never sent leaves none.
 */
const scanned = (): Process[] => {
  const pid = running.app.process().pid ?? 0
  const below = descendants(pid)
  if (!runsOnHost()) return [{ pid, parent: 0, command: 'the shell' }, ...below]
  return below.filter(({ command }) => /--type=|utility-child/.test(command))
}

/** Chromium's first process: Electron's own, or on the host the child that has no type. */
const browser = (): number => {
  const pid = running.app.process().pid ?? 0
  if (!runsOnHost()) return pid
  return (
    descendants(pid).find(({ command, parent }) => parent === pid && !/--type=|utility-child/.test(command))
      ?.pid ?? 0
  )
}

beforeAll(async () => {
  running = await start({ keep: true })
  await makeJournalAndEnter(running, 'violet harbour nineteen lanterns')
})
afterAll(() => running.close())

describe.runIf(process.platform === 'linux')('what is left of words after a lock', () => {
  test('the phrase is written as title, text and person, and the search finds it in keeper and window', async () => {
    const { app, page } = running
    // typed key by key, and never named to the browser's own tools: they would keep it
    await (await newEntry(running)).click()
    await page.keyboard.type(`Title ${phrase}`)
    await page.keyboard.press('Enter')
    await page.keyboard.type(`Text ${phrase} goes on.`)
    await saved(page)
    // Chromium's first process knows the field that is written in, for input methods
    expect(copiesIn(browser(), [wide])).toBeGreaterThan(0)
    await menu(app, 'go-practices')
    await page
      .getByRole('button', { name: /^Start, / })
      .first()
      .click()
    await question(page, 'Kind of situation').waitFor()
    await choose(page, 'Kind of situation', 'Work or behaviour that fell short of what I expected')
    await skipUntil(page, question(page, 'Who'))
    await page.getByRole('textbox').first().click()
    await page.keyboard.type(phrase)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Leave it out' }).waitFor()
    await page.getByRole('button', { name: 'Save for later' }).click()
    await page.getByRole('heading', { level: 1, name: 'Practices' }).waitFor()
    await go(page, 'Timeline')
    await page
      .getByRole('link', { name: /quillon/ })
      .first()
      .waitFor()
    expect(copiesIn(keeperOf(running)?.pid ?? 0)).toBeGreaterThan(0)
    expect(renderersOf(running).filter(({ pid }) => copiesIn(pid) > 0)).not.toEqual([])
  })

  test('no window title and no word of the app’s output holds it', async () => {
    const titles = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(window => window.getTitle()),
    )
    expect(titles).toEqual(['Afterword'])
    expect(running.output()).not.toContain(phrase)
  })

  test('after the lock no process of the app holds it, though a dialog was open with it', async () => {
    const { app, page } = running
    await menu(app, 'capture-lesson')
    await page.getByRole('dialog').getByRole('textbox').first().click()
    await page.keyboard.type(`Learned ${phrase}`)
    await lock(running)
    const holders = () => scanned().filter(({ pid }) => copiesIn(pid) > 0)
    await expect
      .poll(() => holders().map(({ command }) => command), { timeout: 60_000, interval: 500 })
      .toEqual([])
    await expect.poll(() => copiesIn(browser(), [wide]), { timeout: 60_000, interval: 500 }).toBe(0)
    expect(scanned().length).toBeGreaterThan(2)
  }, 120_000)

  test('after the end no file holds it, and the search would find one that did', async () => {
    await running.app.close()
    expect(filesBelow(running.home).length).toBeGreaterThan(5)
    expect(filesHolding(running.home)).toEqual([])
    const planted = join(running.home, 'profile', 'planted')
    writeFileSync(planted, `before ${phrase} after`)
    expect(filesHolding(running.home)).toEqual([planted])
  })
})
