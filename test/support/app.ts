import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { launchApp } from '../../build/launch.ts'
import { contract } from '../../shared/contract/contract.ts'

export type Running = {
  app: ElectronApplication
  home: string
  /** the window as it is now: each lock replaces it */
  page: Page
  /** everything the app printed */
  output: () => string
  /** policy violations and uncaught errors of every page so far */
  troubles: string[]
  close(): Promise<void>
}

function watch(page: Page, troubles: string[]): void {
  page.on('pageerror', error => troubles.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      troubles.push(message.text())
  })
}

/** Starts the app in a home of its own, and waits for its window. */
export async function start({
  home = mkdtempSync(join(tmpdir(), 'afterword-journey-')),
  args = [],
  keep = false,
}: { home?: string; args?: readonly string[]; keep?: boolean } = {}): Promise<Running> {
  const app = await launchApp({ home, args })
  const printed: string[] = []
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', chunk => printed.push(String(chunk)))
  }
  const troubles: string[] = []
  app.on('window', page => watch(page, troubles))
  const page = await app.firstWindow()
  watch(page, troubles)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return {
    app,
    home,
    page,
    output: () => printed.join(''),
    troubles,
    async close() {
      await app.close()
      if (!keep) rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Chooses an item of the application menu, as a hand would. */
export const menu = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click()
  }, id)

/** Does what ends this window, and takes hold of the one that comes after it. */
export async function replaced(running: Running, act: () => Promise<unknown>): Promise<Page> {
  const next = running.app.waitForEvent('window', { timeout: 30_000 })
  await act()
  running.page = await next
  await running.page.getByRole('heading', { level: 1 }).waitFor()
  return running.page
}

export const lock = (running: Running): Promise<Page> => replaced(running, () => menu(running.app, 'lock'))

export async function unlock({ page }: Running, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByRole('navigation', { name: 'Journal' }).waitFor()
}

export const go = async (page: Page, place: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Journal' }).getByRole('link', { name: place }).click()
}

/** From the promise to the recovery words; gives the words. */
export async function makeJournal(page: Page, passphrase: string): Promise<string[]> {
  await page.getByRole('button', { name: 'Start my journal' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same again').fill(passphrase)
  // the sentence about its strength is what lets it through
  await page.getByText(/as hard to guess as it needs|hard to guess, even for a machine/).waitFor()
  await page.getByRole('button', { name: 'Make my journal' }).click()
  const grid = page.getByRole('list', { name: 'Recovery words' })
  await grid.getByRole('listitem').nth(23).waitFor()
  const texts = await grid.getByRole('listitem').allInnerTexts()
  return texts.map(text => text.replace(/^\d+\s*/, '').trim())
}

/** Types back the three words that are asked for. */
export async function typeWordsBack(page: Page, words: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'I have written them down' }).click()
  const fields = page.getByLabel(/^Word \d+$/)
  await fields.first().waitFor()
  for (const field of await fields.all()) {
    const label = await field.evaluate(node =>
      node instanceof HTMLInputElement ? node.labels?.item(0)?.textContent : undefined,
    )
    const number = Number(/\d+/.exec(String(label))?.[0])
    await field.fill(words[number - 1] ?? '')
  }
  await page.getByRole('button', { name: 'These are right' }).click()
}

/** A journal from nothing, without its first question. */
export async function makeJournalAndEnter({ page }: Running, passphrase: string): Promise<string[]> {
  const words = await makeJournal(page, passphrase)
  await typeWordsBack(page, words)
  await page.getByRole('button', { name: 'Not now, show me around' }).click()
  await page.getByRole('navigation', { name: 'Journal' }).waitFor()
  return words
}

/** A blank page to write on, known by its empty title: what was written on before may show a moment longer. */
export async function newEntry({ app, page }: Running): Promise<Locator> {
  await menu(app, 'new-entry')
  const title = page.getByRole('textbox', { name: 'Title' })
  await until(async () => (await title.inputValue()) === '')
  return title
}

/** Writes a new entry and waits until it is on the disk. */
export async function writeEntry(
  running: Running,
  { title, text }: { title: string; text: string },
): Promise<void> {
  const { page } = running
  await (await newEntry(running)).fill(title)
  await page.getByRole('textbox', { name: 'Text' }).click()
  await page.keyboard.type(text)
  await saved(page)
}

/** Waits until the page says that every word is on the disk. */
export const saved = async (page: Page): Promise<void> => {
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor()
}

/** What axe finds wrong with the page once it has settled: nothing. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await expect
    .poll(async () => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(node => `${where}: ${id}: ${node.html.slice(0, 160)}`),
      )
    })
    .toEqual([])
}

export type Process = { pid: number; parent: number; command: string }

/** Every process that descends from this one (Linux). */
export function descendants(of: number): Process[] {
  const all = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => processOf(Number(name)))
  const below = (parent: number): Process[] =>
    all.filter(one => one.parent === parent).flatMap(one => [one, ...below(one.pid)])
  return below(of)
}

function processOf(pid: number): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
    const command = readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ')
    return stat[0] === 'Z' ? [] : [{ pid, parent: Number(stat[1]), command }]
  } catch {
    return []
  }
}

export const isAlive = (pid: number): boolean => processOf(pid).length > 0

/** The keeper: a utility process of Electron's, a forked Node on the host. */
export const keeperOf = (running: Running): Process | undefined =>
  descendants(running.app.process().pid ?? 0).find(({ command }) =>
    /utility-child|node\.mojom\.NodeService/.test(command),
  )

/** The process that draws the window as it is now. */
export const rendererPid = ({ app }: Running): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0)

/** The processes that draw pages. */
export const renderersOf = ({ app }: Running): Process[] =>
  descendants(app.process().pid ?? 0).filter(({ command }) => command.includes('--type=renderer'))

/**
 * Waits until the keeper has answered all that the page asked when it opened, and the page shows it: what it knew before is
 * shown first. The keeper answers in turn.
 */
export async function answered(page: Page): Promise<void> {
  await page.evaluate(frame)
  await page.evaluate(channel => window.afterword.ask(channel, {}), contract.vaultStatus.channel)
  await page.evaluate(frame)
}

const frame = () => new Promise(done => void requestAnimationFrame(() => setTimeout(done)))

/** Waits until something is true, looking again often, at most so many seconds: also outside of a test, where expect.poll is not. */
export async function until(what: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const end = performance.now() + seconds * 1000
  while (!(await what())) {
    if (performance.now() > end) throw new Error(`Not so within ${seconds} s: ${String(what)}`)
    await delay(50)
  }
}
