import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { menu, type Running, start, until } from '../support/app.ts'

let running: Running

beforeAll(async () => {
  running = await start({ args: ['--sample'] })
  await running.page.getByRole('navigation', { name: 'Journal' }).waitFor()
})
afterAll(() => running.close())

const at = (title: string) => running.page.getByRole('heading', { level: 1, name: title }).waitFor()

describe('the ways about', () => {
  test('the palette finds a command by a part of its name, by keys alone', async () => {
    const { page } = running
    await page.keyboard.press('Control+K')
    const palette = page.getByRole('dialog', { name: 'Find a command' })
    await palette.waitFor()
    await page.keyboard.type('insig')
    // that page, and the offer to look for the word in everything
    await palette.getByRole('menuitem').nth(2).waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await palette.waitFor({ state: 'detached' })
    await at('Insights')
  })

  test('what no command is called can still be looked for in everything, and Escape leads back', async () => {
    const { page } = running
    await page.keyboard.press('Control+K')
    await page.getByRole('searchbox', { name: 'Find a command' }).fill('zzzz')
    await page.getByRole('menuitem', { name: /^Search for .zzzz. in everything/ }).waitFor()
    await expect.poll(() => page.getByRole('menuitem').count()).toBe(1)
    await page.keyboard.press('Escape')
    const palette = page.getByRole('dialog', { name: 'Find a command' })
    if (await palette.isVisible()) await page.keyboard.press('Escape')
    await palette.waitFor({ state: 'detached' })
    await at('Insights')
  })

  test('the sheet of shortcuts opens from the menu, and each key in it does what it says', async () => {
    const { app, page } = running
    await menu(app, 'shortcuts')
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    const keyOf = async (command: string) =>
      (
        await sheet
          .locator('div')
          .filter({ has: page.getByText(command, { exact: true }) })
          .last()
          .getByRole('definition')
          .innerText()
      )
        .trim()
        .split(/\s/)[0] ?? ''
    await sheet.waitFor()
    const keys = [await keyOf('Practices'), await keyOf('Timeline')]
    await sheet.getByRole('button', { name: 'Close' }).click()
    await sheet.waitFor({ state: 'detached' })
    for (const [place, title] of ['Practices', 'Timeline'].entries()) {
      await page.keyboard.press(keys[place]?.replace('Ctrl', 'Control') ?? '')
      await at(title)
    }
  })

  test('at 720 pixels one pane is left: the places fold into a menu, and back into the sidebar', async () => {
    const { page } = running
    const journal = page.getByRole('navigation', { name: 'Journal' })
    await page.setViewportSize({ width: 720, height: 800 })
    await page.getByRole('button', { name: 'Pages' }).waitFor()
    await expect.poll(() => journal.getByRole('link').count()).toBe(0)
    await page.getByRole('button', { name: 'Pages' }).click()
    await page.getByRole('menuitem', { name: 'Follow-ups' }).click()
    await at('Follow-ups')
    await journal.getByRole('button', { name: 'New entry' }).click()
    await page.getByRole('textbox', { name: 'Title' }).waitFor()
    await page.setViewportSize({ width: 1180, height: 800 })
    await journal.getByRole('link', { name: 'Timeline' }).click()
    await at('Timeline')
  })

  test('a second start in the same place brings the first window forward, and ends', async () => {
    const { app, home } = running
    const sees = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(window => window.isMinimized() || !window.isFocused()),
      )
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
    await until(async () => (await sees()).join() === 'true')
    const { spawnfile } = app.process()
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const second = spawn(spawnfile, ['.', `--user-data-dir=${join(home, 'profile')}`, ...asRoot], {
      env: { ...process.env, HOME: home, TMPDIR: join(home, 'tmp'), AFTERWORD_HEADLESS: '1' },
      stdio: 'ignore',
    })
    const [code] = await once(second, 'exit')
    expect(code).toBe(0)
    await until(async () => (await sees()).join() === 'false')
    await at('Timeline')
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
