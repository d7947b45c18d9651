import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  go,
  lock,
  makeJournal,
  menu,
  type Running,
  start,
  typeWordsBack,
} from '../support/app.ts'
import { screens, visit } from '../support/screens.ts'

let running: Running

beforeAll(async () => {
  running = await start({ args: ['--sample'] })
  await running.page.getByRole('navigation', { name: 'Journal' }).waitFor()
})
afterAll(() => running.close())

async function wear(theme: 'light' | 'dark'): Promise<void> {
  const { app, page } = running
  await app.evaluate(({ nativeTheme }, wanted) => void (nativeTheme.themeSource = wanted), theme)
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
}

/** Each theme and each width at least once; `AFTERWORD_LOOKS=all` looks at every pair, which takes twice as long. */
const pairs = [
  ['light', 1280],
  ['dark', 720],
  ...(process.env['AFTERWORD_LOOKS'] === 'all'
    ? ([
        ['dark', 1280],
        ['light', 720],
      ] as const)
    : []),
] as const
const shots = process.env['AFTERWORD_SHOTS']

/** What is wider than the window, if anything is. */
const over = async (): Promise<number> =>
  running.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function lookAt(name: string): Promise<void> {
  const { page } = running
  for (const [theme, width] of pairs) {
    await page.setViewportSize({ width, height: 820 })
    await wear(theme)
    if (shots !== undefined)
      await page.screenshot({ path: join(shots, `${name}-${theme}-${width}.png`), animations: 'disabled' })
    await expectAccessible(page, `${name}, ${theme}, ${width} px`)
    expect(`${name} at ${width}: ${await over()} px over`).toBe(`${name} at ${width}: 0 px over`)
  }
  await page.setViewportSize({ width: 1280, height: 820 })
}

describe('the sample journal, opened by --sample', () => {
  test.each(screens)(
    '$name shows nothing that axe finds fault with and nothing wider than the window, light and wide, dark and narrow',
    async ({ name, open, close }) => {
      await open(running)
      await lookAt(name)
      await close?.(running)
    },
  )

  test('a practice’s questions pass as well', async () => {
    const { app, page } = running
    await menu(app, 'go-practices')
    await page
      .getByRole('button', { name: /^Start, / })
      .first()
      .click()
    await page.getByText(/^Step 1 of \d+$/).waitFor()
    await lookAt('a practice')
  })

  test('insights shows a share with its interval, its table, and the entries behind it', async () => {
    const { page } = running
    await go(page, 'Insights')
    await page.getByText(/With halves for “partly” that is \d+/).waitFor()
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(/somewhere between \d+/)
    await page.getByRole('button', { name: /table/i }).first().click()
    await page.getByRole('table').first().waitFor()
    await page
      .getByRole('button', { name: /entries behind/i })
      .first()
      .click()
    await page.getByRole('main').getByRole('list').first().waitFor()
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})

describe('a journal of one’s own', () => {
  const passphrase = 'violet harbour nineteen lanterns'
  beforeAll(async () => {
    await running.close()
    running = await start()
  })

  test('is begun by steps that pass in every colour and width', async () => {
    const { page } = running
    await lookAt('the promise')
    await page.getByRole('button', { name: 'Start my journal' }).click()
    await page.getByRole('heading', { name: 'Choose your passphrase' }).waitFor()
    await lookAt('the passphrase')
    await page.getByRole('button', { name: 'Back' }).click()
    const words = await makeJournal(page, passphrase)
    await lookAt('the recovery words')
    await typeWordsBack(page, words)
    await page.getByRole('heading', { name: 'Your journal is ready' }).waitFor()
    await lookAt('the first question')
    await page.getByRole('button', { name: 'Not now, show me around' }).click()
    await page.getByRole('navigation', { name: 'Journal' }).waitFor()
  }, 60_000)

  test('passes with nothing in it, where its secrets are changed, and locked', async () => {
    const { app, page } = running
    for (const place of ['go-today', 'go-timeline', 'go-follow-ups', 'go-people', 'go-insights'] as const) {
      await visit(running, place)
      await lookAt(`${place}, empty`)
    }
    for (const secret of ['Change passphrase', 'New recovery words']) {
      await menu(app, 'settings')
      await page.getByRole('button', { name: `${secret}…` }).click()
      await page.getByRole('dialog', { name: secret }).waitFor()
      await lookAt(secret)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').first().waitFor({ state: 'detached' })
    }
    await lock(running)
    await lookAt('locked')
    expect(running.troubles).toEqual([])
  }, 120_000)
})
