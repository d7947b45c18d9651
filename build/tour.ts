/**
 * npm run tour: drives the real app without a screen through the main job and takes a picture of each screen, light and
 * dark. Everything happens in a temporary home.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ElectronApplication, Locator, Page } from 'playwright-core'
import { generateSample } from '../shared/sample/generate.ts'
import { launchApp, runsOnHost } from './launch.ts'
import { makeSampleVault } from './sample.ts'
import { tourPage, type Shot } from './tour-page.ts'

const out = resolve(import.meta.dirname, '../out/tour')
const passphrase = 'a tour through someone else’s years'
const size = { width: 1280, height: 820 }

const say = (text: string): void => void process.stdout.write(`${text}\n`)

type Tour = { app: ElectronApplication; page: Page; shots: Shot[] }

const menu = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id)

async function inColours(tour: Tour, theme: 'light' | 'dark'): Promise<void> {
  const isDark = theme === 'dark'
  await tour.app.evaluate(({ nativeTheme }, wanted) => void (nativeTheme.themeSource = wanted), theme)
  await tour.page.emulateMedia({ colorScheme: theme })
  await tour.page.waitForFunction(
    dark => globalThis.matchMedia('(prefers-color-scheme: dark)').matches === dark,
    isDark,
  )
}

/** A picture in light and one in dark of what is on screen. */
async function shoot(tour: Tour, name: string, words: string): Promise<void> {
  say(`  ${words}`)
  const index = String(tour.shots.length + 1).padStart(2, '0')
  const files = { light: `${index}-${name}-light.png`, dark: `${index}-${name}-dark.png` }
  for (const theme of ['light', 'dark'] as const) {
    await inColours(tour, theme)
    await tour.page.screenshot({ path: join(out, files[theme]), animations: 'disabled' })
  }
  tour.shots.push({ words, ...files })
}

async function takeWindow(tour: Tour, page: Page): Promise<void> {
  tour.page = page
  await page.setViewportSize(size)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

async function firstRun(tour: Tour): Promise<void> {
  const { page } = tour
  await shoot(tour, 'promise', 'The first run begins with a promise and an honest note')
  await page.getByRole('button', { name: 'Start my journal' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same again').fill(passphrase)
  await page.getByText(/hard to guess/).waitFor()
  await shoot(tour, 'passphrase', 'A passphrase, with a sentence about how well it holds')
  await page.getByRole('button', { name: 'Make my journal' }).click()
  await page.getByRole('list', { name: 'Recovery words' }).getByRole('listitem').nth(23).waitFor()
  await shoot(tour, 'recovery-words', '24 recovery words, shown once')
  await page.getByRole('button', { name: 'Not now' }).click()
  await page.getByRole('heading', { name: 'Your journal is ready' }).waitFor()
  await shoot(tour, 'first-question', 'A first question to write about')
}

async function lockAndUnlock(tour: Tour): Promise<void> {
  const next = tour.app.waitForEvent('window')
  await menu(tour.app, 'lock')
  await takeWindow(tour, await next)
  await shoot(tour, 'locked', 'Locked: the keeper has ended, the window is another')
  await tour.page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await tour.page.getByRole('button', { name: 'Unlock' }).click()
  await tour.page.getByRole('navigation', { name: 'Journal' }).waitFor()
}

async function write(tour: Tour): Promise<void> {
  const { app, page } = tour
  await menu(app, 'new-entry')
  await page.getByRole('textbox', { name: 'Title' }).fill('The late report')
  await page.getByRole('textbox', { name: 'Text' }).click()
  await page.keyboard.type('R. sent the report on Tuesday, a day late, and did not say why.\n')
  await page.keyboard.type('My first thought: he does not take it seriously. ')
  await page.keyboard.type(
    'I noticed how quickly that thought came.\n- ask before the one-to-one\nlisten first',
  )
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor()
  await shoot(tour, 'write', 'Writing; every word is on the disk when it says Saved')
}

const position = async (page: Page): Promise<string> =>
  (await page.getByText(/^Step \d+ of \d+$/).allInnerTexts()).join()

/** On to the next question, and there. */
async function next(page: Page): Promise<void> {
  const before = await position(page)
  await page.getByRole('button', { name: /^(Next|Skip)$/ }).click()
  for (let look = 0; look < 100 && (await position(page)) === before; look += 1) await page.waitForTimeout(20)
}

/** Goes on, leaving questions out, until this is on screen. */
async function skipUntil(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < 30 && !(await wanted.isVisible()); step += 1) await next(page)
  await wanted.waitFor()
}

const skipTo = (page: Page, name: string): Promise<void> =>
  skipUntil(page, page.getByRole('region', { name: new RegExp(`: ${name}$`) }))

async function check(tour: Tour): Promise<void> {
  const { app, page } = tour
  await menu(app, 'go-practices')
  await page.getByRole('heading', { level: 1, name: 'Practices' }).waitFor()
  await shoot(tour, 'practices', 'Practices: short sets of questions')
  await page
    .getByRole('button', { name: /^Start, / })
    .first()
    .click()
  await page.getByRole('region', { name: /: Kind of situation$/ }).waitFor()
  await shoot(tour, 'gate', 'The Positive-intent check asks first what kind of situation it is')
  await page.getByText('Work or behaviour that fell short of what I expected').click()
  await skipTo(page, 'What happened')
  await page.getByRole('textbox').first().fill('The report came on Tuesday at four. It was due on Monday.')
  await skipTo(page, 'My first explanation')
  await page.getByRole('textbox').first().fill('He does not take it seriously.')
  await skipTo(page, 'How sure')
  const slider = page.getByRole('slider')
  await slider.focus()
  for (let press = 0; press < 20; press += 1) await slider.press('ArrowRight')
  await shoot(tour, 'how-sure', 'How sure? Nothing is suggested before it is said')
  await skipTo(page, 'Other explanations')
  for (const [at, points] of [50, 30, 20].entries())
    await page.getByRole('slider').nth(at).fill(String(points))
  await shoot(tour, 'other-explanations', 'A hundred points, shared over what could be true')
  await skipTo(page, 'Coming back')
  await page.getByText('In a week').click()
  await skipUntil(page, page.getByRole('heading', { name: 'What I will do' }))
  await shoot(tour, 'what-i-will-do', 'What comes of it, before it is sealed')
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.getByRole('heading', { name: 'Kept for later' }).waitFor()
}

async function comeBack(tour: Tour): Promise<void> {
  const { page } = tour
  await page.getByRole('button', { name: 'Come back to it now' }).click()
  await page.getByRole('heading', { level: 1, name: 'Coming back' }).waitFor()
  await shoot(tour, 'return-blind', 'Coming back, blind: first what is known now')
  await page.getByText('Yes', { exact: true }).click()
  await skipTo(page, 'How it turned out')
  await page.getByText('It did not hold', { exact: true }).click()
  await shoot(tour, 'return-revealed', 'Then the first guess, beside what was found')
  await next(page)
  await page.getByText('They told me', { exact: true }).click()
  const keep = page.getByRole('button', { name: 'Finish' })
  await skipUntil(page, keep)
  await keep.click()
  await page.getByRole('heading', { name: 'Settled' }).waitFor()
}

async function lookAround(tour: Tour): Promise<void> {
  const { app, page } = tour
  const places = [
    ['go-today', 'today', 'Today: a question, what waits, this week'],
    ['go-timeline', 'timeline', 'The timeline, newest first'],
    ['go-follow-ups', 'follow-ups', 'Follow-ups: hunches and plans that wait'],
    ['go-insights', 'insights', 'Insights: how often the first explanation holds'],
    ['go-people', 'people', 'People: by initials, never ranked'],
    ['search', 'search', 'Search: everything from one box'],
    ['settings', 'settings', 'Settings'],
  ] as const
  for (const [command, name, words] of places) {
    await menu(app, command)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForTimeout(400)
    await shoot(tour, name, words)
  }
  for (const [view, words] of [
    ['Calendar', 'The calendar of a month'],
    ['Years', 'Years at a glance'],
  ] as const) {
    await menu(app, 'go-timeline')
    await page.getByRole('navigation', { name: 'Ways to look' }).getByRole('link', { name: view }).click()
    await page.getByRole('heading', { level: 1, name: view }).waitFor()
    await page.waitForTimeout(400)
    await shoot(tour, view.toLowerCase(), words)
  }
  await page.keyboard.press('Control+K')
  await page.getByRole('dialog', { name: 'Find a command' }).waitFor()
  await shoot(tour, 'palette', 'Every command by a part of its name')
  await page.keyboard.press('Escape')
  await menu(app, 'go-today')
  await page.setViewportSize({ width: 720, height: 900 })
  await shoot(tour, 'narrow', 'Folded to one pane at 720 pixels')
}

async function withApp(home: string, shots: Shot[], visit: (tour: Tour) => Promise<void>): Promise<void> {
  const app = await launchApp({ home })
  try {
    const tour: Tour = { app, page: await app.firstWindow(), shots }
    await takeWindow(tour, tour.page)
    await visit(tour)
  } finally {
    await app.close()
  }
}

/** Lets the app believe that the person chose this folder in the system's dialog. */
const choosing = (app: ElectronApplication, folder: string): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)

async function openSampleJournal(tour: Tour, folder: string): Promise<void> {
  await choosing(tour.app, folder)
  const next = tour.app.waitForEvent('window')
  await tour.page.getByRole('button', { name: 'I already have one' }).click()
  await takeWindow(tour, await next)
  await tour.page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await tour.page.getByRole('button', { name: 'Unlock' }).click()
  await tour.page.getByRole('navigation', { name: 'Journal' }).waitFor()
}

export async function main(): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const home = mkdtempSync(join(tmpdir(), 'afterword-tour-'))
  const shots: Shot[] = []
  const started = Date.now()
  try {
    say(`The tour, on ${runsOnHost() ? 'the test host' : 'Electron'}:`)
    await withApp(join(home, 'first'), shots, firstRun)
    const folder = join(home, 'A manager.afterword')
    const sample = generateSample({
      years: 2,
      scale: 1,
      seed: 42,
      today: new Date().toISOString().slice(0, 10),
    })
    await makeSampleVault({ folder, passphrase, sample })
    say(`  (made a journal of ${sample.entries.length} entries from the sample generator)`)
    await withApp(join(home, 'second'), shots, async tour => {
      await openSampleJournal(tour, folder)
      for (const part of [lookAround, widen, write, check, comeBack, lockAndUnlock]) await part(tour)
    })
    writeFileSync(join(out, 'index.html'), tourPage(shots))
    const seconds = Math.round((Date.now() - started) / 1000)
    say(`${shots.length} screens, light and dark, in ${seconds} s: out/tour/index.html`)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

const widen = ({ page }: Tour): Promise<void> => page.setViewportSize(size)
