import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  go,
  isAlive,
  keeperOf,
  lock,
  makeJournal,
  menu,
  newEntry,
  rendererPid,
  renderersOf,
  replaced,
  type Running,
  saved,
  start,
  typeWordsBack,
  unlock,
  until,
  writeEntry,
} from '../support/app.ts'

const passphrase = 'violet harbour nineteen lanterns'
let running: Running
let words: string[] = []

beforeAll(async () => {
  running = await start()
})
afterAll(() => running.close())

describe('the first days with a journal', () => {
  test('the first run leads from the promise over passphrase and recovery words to a first question', async () => {
    const { page } = running
    await page.getByRole('heading', { name: 'A journal that stays with you' }).waitFor()
    words = await makeJournal(page, passphrase)
    expect(words).toHaveLength(24)
    await typeWordsBack(page, words)
    await page.getByRole('heading', { name: 'Your journal is ready' }).waitFor()
  })

  test('the first entry is written to that question and saved by itself', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Write about this' }).click()
    await page.getByRole('textbox', { name: 'Title' }).fill('The late report')
    await page.getByRole('textbox', { name: 'Text' }).click()
    await page.keyboard.type('R. sent the report on Tuesday. I thought he did not care.')
    await saved(page)
  })

  test('locking ends the keeper and the window’s process', async () => {
    const [renderer, keeper] = [await rendererPid(running), keeperOf(running)?.pid ?? 0]
    expect(renderersOf(running).map(({ pid }) => pid)).toContain(renderer)
    expect(isAlive(keeper)).toBe(true)
    await lock(running)
    await until(() => !isAlive(renderer) && !isAlive(keeper))
    expect(await rendererPid(running)).not.toBe(renderer)
    await running.page.getByRole('heading', { name: 'Welcome back' }).waitFor()
    expect(await running.page.locator('body').innerText()).not.toContain('report')
  })

  test('a wrong passphrase is told as that, and as nothing else', async () => {
    const { page } = running
    await page.getByLabel('Passphrase', { exact: true }).fill('violet harbour nineteen lantern')
    await page.getByRole('button', { name: 'Unlock' }).click()
    const told = page.getByRole('alert')
    await told.waitFor()
    await expect.poll(() => told.innerText()).toContain('That passphrase does not open this journal')
    expect(await page.locator('body').innerText()).not.toMatch(/damaged/i)
  })

  test('the right one opens, and the words are there', async () => {
    await unlock(running, passphrase)
    const { page } = running
    await go(page, 'Timeline')
    await page.getByRole('link', { name: /The late report/ }).click()
    // in the editor: the timeline's line shows the same words
    await page.getByRole('textbox', { name: 'Text' }).getByText('I thought he did not care.').waitFor()
  })

  test('words still in hand are saved before a lock', async () => {
    const { page } = running
    await page.getByRole('textbox', { name: 'Text' }).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Then I asked.')
    await lock(running)
    await unlock(running, passphrase)
    await go(running.page, 'Timeline')
    await running.page.getByRole('link', { name: /The late report/ }).click()
    await running.page
      .getByRole('textbox', { name: 'Text' })
      .getByText('R. sent the report on Tuesday. I thought he did not care. Then I asked.')
      .waitFor()
  })

  test('so are those of a new entry, when the computer goes to sleep in the middle of it', async () => {
    const { app } = running
    await (await newEntry(running)).click()
    await running.page.keyboard.type('In the middle')
    await running.page.keyboard.press('Enter')
    await running.page.keyboard.type('Half a sen')
    await replaced(running, () => app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend')))
    await unlock(running, passphrase)
    await go(running.page, 'Timeline')
    await running.page.getByRole('link', { name: /In the middle/ }).click()
    await running.page
      .getByRole('textbox', { name: 'Text' })
      .getByText('Half a sen', { exact: true })
      .waitFor()
  })

  test('an entry goes to the trash and comes back by undo', async () => {
    await writeEntry(running, { title: 'A note too many', text: 'Away with it.' })
    const { page } = running
    await go(page, 'Timeline')
    const row = page.getByRole('link', { name: /A note too many/ })
    await row.waitFor()
    await row.focus()
    await page.keyboard.press('Delete')
    await row.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await row.waitFor()
  })

  test('the palette finds a command by a part of its name and runs it', async () => {
    const { page } = running
    await page.keyboard.press('Control+K')
    await page.getByRole('searchbox', { name: 'Find a command' }).fill('insig')
    await page.getByRole('menuitem', { name: /Insights/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Insights' }).waitFor()
  })

  test('the menu goes wherever the sidebar goes', async () => {
    const { app, page } = running
    for (const [id, title] of [
      ['go-practices', 'Practices'],
      ['go-follow-ups', 'Follow-ups'],
      ['settings', 'Settings'],
    ] as const) {
      await menu(app, id)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
    }
  })

  test('dark colours are chosen in the settings and stay after a lock', async () => {
    const background = () => running.page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const settings = async (choice: string) => {
      await menu(running.app, 'settings')
      await running.page.getByText(choice, { exact: true }).click()
    }
    await settings('Light')
    const light = await background()
    await settings('Dark')
    await until(async () => (await background()) !== light)
    const dark = await background()
    await lock(running)
    await expect.poll(() => background()).toBe(dark)
    await unlock(running, passphrase)
  })

  test('another passphrase replaces the first', async () => {
    const { app, page } = running
    await menu(app, 'settings')
    await page.getByRole('button', { name: 'Change passphrase…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Change passphrase' })
    await dialog.getByLabel('Your passphrase now').fill(passphrase)
    await dialog.getByLabel('The new one').fill('eleven quiet foxes under glass')
    await dialog.getByLabel('The same again').fill('eleven quiet foxes under glass')
    await dialog.getByText(/as hard to guess as it needs|hard to guess, even for a machine/).waitFor()
    await dialog.getByRole('button', { name: 'Change it' }).click()
    await dialog.waitFor({ state: 'detached' })
    await lock(running)
    await running.page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await running.page.getByRole('button', { name: 'Unlock' }).click()
    await running.page.getByRole('alert').waitFor()
    await unlock(running, 'eleven quiet foxes under glass')
  })

  test('the recovery words open it too', async () => {
    await lock(running)
    const { page } = running
    await page.getByRole('button', { name: 'Use recovery words' }).click()
    await page.getByLabel('Your 24 recovery words').fill(words.join(' '))
    await page.getByRole('button', { name: 'Unlock' }).click()
    await page.getByRole('button', { name: 'Later' }).click()
    await page.getByRole('navigation', { name: 'Journal' }).waitFor()
  })

  test('when the computer goes to sleep the journal locks', async () => {
    await writeEntry(running, { title: 'Before sleep', text: 'Something half said' })
    const keeper = keeperOf(running)?.pid ?? 0
    const { app } = running
    const next = app.waitForEvent('window')
    await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))
    running.page = await next
    await running.page.getByRole('heading', { name: 'Welcome back' }).waitFor()
    await until(() => !isAlive(keeper))
  })

  test('when nobody has used the computer for long the journal locks', async () => {
    const { app } = running
    await unlock(running, 'eleven quiet foxes under glass')
    const next = app.waitForEvent('window', { timeout: 60_000 })
    await app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 3600
    })
    running.page = await next
    await running.page.getByRole('heading', { name: 'Welcome back' }).waitFor()
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
