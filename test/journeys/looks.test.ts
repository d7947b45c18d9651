import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, go, menu, type Running, start } from '../support/app.ts'

let running: Running

beforeAll(async () => {
  running = await start({ args: ['--sample'] })
  await running.page.getByRole('navigation', { name: 'Journal' }).waitFor()
})
afterAll(() => running.close())

const themes = ['light', 'dark'] as const

async function wear(theme: (typeof themes)[number]): Promise<void> {
  const { app, page } = running
  await app.evaluate(({ nativeTheme }, wanted) => void (nativeTheme.themeSource = wanted), theme)
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
}

const pages: readonly (readonly [command: string, title: RegExp])[] = [
  ['go-today', /./],
  ['go-timeline', /^Timeline$/],
  ['go-practices', /^Practices$/],
  ['go-follow-ups', /^Follow-ups$/],
  ['go-insights', /^Insights$/],
  ['settings', /^Settings$/],
  ['new-entry', /^Entry$/],
]

describe('the sample journal, opened by --sample', () => {
  test.each(pages)(
    '%s shows its page without a fault that axe knows, in light and in dark',
    async (command, title) => {
      await menu(running.app, command)
      await running.page.getByRole('heading', { level: 1, name: title }).waitFor()
      for (const theme of themes) {
        await wear(theme)
        await expectAccessible(running.page, `${command}, ${theme}`)
      }
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
    for (const theme of themes) {
      await wear(theme)
      await expectAccessible(page, `practice, ${theme}`)
    }
  })

  test('insights shows a share with its interval, its table, and the entries behind it', async () => {
    const { page } = running
    await go(page, 'Insights')
    await page.getByText(/With halves for “partly” that is \d+/).waitFor()
    expect(await page.getByRole('main').innerText()).toMatch(/somewhere between \d+/)
    await page.getByRole('button', { name: /table/i }).first().click()
    await page.getByRole('table').first().waitFor()
    await page
      .getByRole('button', { name: /entries behind/i })
      .first()
      .click()
    await page.getByRole('main').getByRole('list').first().waitFor()
  })

  test.each([1280, 900, 720])('at %i pixels nothing is wider than the window', async width => {
    const { app, page } = running
    await page.setViewportSize({ width, height: 800 })
    for (const [command] of pages) {
      await menu(app, command)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(`${command}: ${over} px over`).toBe(`${command}: 0 px over`)
    }
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
