import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAll } from '../../build/build.mjs'
import { smallDisk } from '../support/disks.ts'
import { readPdf } from '../support/pdf.ts'
import { startShell, type ShellApp } from '../support/shell-app.ts'

// The built shell in a real window: what the window shows, as a PDF in the file that was chosen.

let shell: ShellApp
beforeAll(async () => {
  await buildAll({ only: ['host', 'shell', 'preload'] })
  shell = await startShell()
}, 120_000)
afterAll(async () => shell.close())

type Asked = { ok: boolean; code?: string; value?: unknown }
type Window = { afterword: Record<'askShell', (channel: string, input: unknown) => Promise<Asked>> }
declare const window: Window & typeof globalThis

const askShell = (channel: string) =>
  shell.page.evaluate(channel => window.afterword.askShell(channel, {}), channel)

const choose = (filePath: string | undefined) =>
  shell.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async (...asked: unknown[]) => {
      Object.assign(globalThis, { asked: asked.at(-1) })
      return { canceled: filePath === undefined, filePath: filePath ?? '' }
    }
  }, filePath)

const below = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

/** Every file anywhere under the test's own folder that holds these letters as they are. */
const holding = (letters: string) => below(shell.folder).filter(path => readFileSync(path).includes(letters))

const place = (name: string): string => {
  const folder = join(shell.folder, name)
  mkdirSync(folder, { recursive: true })
  return folder
}

test('A PDF has the words of the page and its fonts, and only its owner may read it', async () => {
  const folder = place('chosen')
  await choose(join(folder, 'one.pdf'))
  expect(await askShell('shell.savePdf')).toEqual({ ok: true, value: true })
  const bytes = readFileSync(join(folder, 'one.pdf'))
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const { text, pages, fonts } = readPdf(bytes)
  expect(text).toContain('A page')
  expect(pages).toBe(1)
  expect(fonts.count).toBeGreaterThan(0)
  expect(fonts.embedded).toBeGreaterThanOrEqual(1)
  expect(statSync(join(folder, 'one.pdf')).mode & 0o777).toBe(0o600)
})

test.each([
  ['DE', 595, 842],
  ['US', 612, 792],
])('A PDF made in %s has pages of %i by %i points, as the paper there', async (region, wide, high) => {
  await shell.app.evaluate(({ app }, region) => {
    app.getLocaleCountryCode = () => region
  }, region)
  const path = join(place(region), 'one.pdf')
  await choose(path)
  expect(await askShell('shell.savePdf')).toEqual({ ok: true, value: true })
  const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(readFileSync(path, 'latin1')) ?? []
  // the printing side rounds up to whole points
  expect(Math.abs(Number(width) - wide)).toBeLessThan(2)
  expect(Math.abs(Number(height) - high)).toBeLessThan(2)
})

test('The name that is offered tells nothing of the journal', async () => {
  await choose(undefined)
  expect(await askShell('shell.savePdf')).toEqual({ ok: true, value: false })
  const asked = await shell.app.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'asked')))
  expect(asked).toMatch(/[/\\]Afterword\.pdf"/)
  expect(asked).not.toContain('A page')
})

test('A file that stands there is replaced as a whole, and nothing else is left anywhere', async () => {
  const folder = place('twice')
  const path = join(folder, 'one.pdf')
  writeFileSync(path, 'an older one')
  const before = new Set(below(shell.folder))
  const others = new Set(holding('%PDF-'))
  await choose(path)
  expect(await askShell('shell.savePdf')).toEqual({ ok: true, value: true })
  expect(readPdf(readFileSync(path)).text).toContain('A page')
  // the search works: the new file is found by its own first letters
  expect(holding('%PDF-')).toContain(path)
  const fresh = below(shell.folder).filter(file => !before.has(file) && !file.includes('/data/'))
  expect(fresh).toEqual([])
  expect(holding('%PDF-').filter(file => file !== path && !others.has(file))).toEqual([])
})

test('On a full disk it is said, the file that stood there stays, and no half is left', async () => {
  const disk = smallDisk('a PDF on a full disk', 16)
  if (disk === undefined) return
  const path = join(disk, 'one.pdf')
  writeFileSync(path, 'an older one')
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(8192))
  await choose(path)
  expect(await askShell('shell.savePdf')).toEqual({ ok: false, code: 'not-printed' })
  expect(readFileSync(path, 'utf8')).toBe('an older one')
  expect(readdirSync(disk).toSorted()).toEqual(['ballast', 'one.pdf'])
})

test('Where it cannot be written it is said, and inside a journal’s folder it is not put', async () => {
  await choose(join(shell.folder, 'nowhere', 'one.pdf'))
  expect(await askShell('shell.savePdf')).toEqual({ ok: false, code: 'not-printed' })
  const inside = place('My journal.afterword')
  chmodSync(inside, 0o700)
  await choose(join(inside, 'one.pdf'))
  expect(await askShell('shell.savePdf')).toEqual({ ok: false, code: 'not-printed' })
  expect(existsSync(join(inside, 'one.pdf'))).toBe(false)
})

/** What the system will say of the next page. */
const answered = (isDone: boolean, reason: string) =>
  shell.app.evaluate(
    ({ BrowserWindow }, [isDone, reason]) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (contents !== undefined) contents.print = (_options, callback) => callback?.(isDone, reason)
    },
    [isDone, reason] as const,
  )

test('Printing asks the system, and says whether it was dismissed, done, or not taken', async () => {
  expect(await askShell('shell.print')).toEqual({ ok: true, value: false })
  await answered(true, '')
  expect(await askShell('shell.print')).toEqual({ ok: true, value: true })
  await answered(false, 'Print job failed')
  expect(await askShell('shell.print')).toEqual({ ok: false, code: 'not-printed' })
  await answered(false, 'Print job canceled')
  expect(await askShell('shell.print')).toEqual({ ok: true, value: false })
})
