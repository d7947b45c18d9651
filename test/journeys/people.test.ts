import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  go,
  lock,
  makeJournalAndEnter,
  menu,
  newEntry,
  type Running,
  saved,
  start,
  unlock,
} from '../support/app.ts'

const passphrase = 'violet harbour nineteen lanterns'
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, passphrase)
})
afterAll(() => running.close())

async function addPerson(alias: string): Promise<void> {
  const { page } = running
  await go(page, 'People')
  await page
    .getByRole('button', { name: /^(New person|Add someone)$/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'New person' })
  await dialog.getByLabel('Initials or a nickname').fill(alias)
  await dialog.getByLabel('Remote').check({ force: true })
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await page.getByRole('heading', { name: alias, level: 1 }).waitFor()
}

async function openPerson(alias: string): Promise<void> {
  const { page } = running
  await go(page, 'People')
  await page
    .getByRole('list', { name: 'People' })
    .getByRole('link', { name: new RegExp(`^${alias}`) })
    .click()
  await page.getByRole('heading', { name: alias, level: 1 }).waitFor()
}

async function chooseFor(alias: string, item: RegExp): Promise<void> {
  const { page } = running
  await page.getByRole('button', { name: `More for ${alias}` }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** Whether the entry is found by these words; looked at until it is as it should be. */
async function expectFound(words: string, isFound: boolean): Promise<void> {
  const { app, page } = running
  await menu(app, 'search')
  const hit = page.getByRole('main').getByRole('link', { name: /The handover/ })
  // found by another word first, so that its going is an answer to these
  await page.getByRole('searchbox').fill('noon')
  await hit.waitFor()
  await page.getByRole('searchbox').fill(words)
  if (isFound) await page.getByRole('main').locator('mark').filter({ hasText: words }).first().waitFor()
  else await hit.waitFor({ state: 'detached' })
}

describe('people', () => {
  test('are added by hand, and while writing with @', async () => {
    const { page } = running
    await addPerson('Zelda')
    await expectAccessible(page, 'a person')
    await (await newEntry(running)).fill('The handover')
    await page.getByRole('textbox', { name: 'Text' }).click()
    await page.keyboard.type('Talked about it with @Zel')
    await page.getByRole('option', { name: /Zelda/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type(' and with @Quentin')
    await page.getByRole('option', { name: /Quentin/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type(' at noon. Zelda listened.')
    await saved(page)
    await go(page, 'People')
    const list = page.getByRole('list', { name: 'People' })
    await list.getByRole('link', { name: /^Quentin/ }).waitFor()
    await expect.poll(() => list.getByRole('link').count()).toBe(2)
    await expectAccessible(page, 'people')
  })

  test('are called by another name everywhere at once, where they are mentioned', async () => {
    const { page } = running
    await openPerson('Quentin')
    await chooseFor('Quentin', /Change/)
    const dialog = page.getByRole('dialog', { name: 'Change this person' })
    await dialog.getByLabel('Initials or a nickname').fill('Quillon')
    await dialog.getByRole('button', { name: 'Keep' }).click()
    await page.getByRole('heading', { name: 'Quillon', level: 1 }).waitFor()
    await page.getByRole('link', { name: /The handover/ }).click()
    await page.getByRole('textbox', { name: 'Text' }).getByText('Quillon').waitFor()
    await expectFound('Quillon', true)
    await expectFound('Quentin', false)
  })

  test('are veiled by one key, on every page', async () => {
    const { app, page } = running
    await menu(app, 'toggle-veil')
    for (const place of ['Today', 'Timeline', 'People', 'Follow-ups', 'Insights']) {
      await go(page, place)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.content()).not.toMatch(/Quillon|Zelda/)
    }
    await menu(app, 'toggle-veil')
    await go(page, 'People')
    await page.getByRole('link', { name: /^Zelda/ }).waitFor()
  })

  test('who were written under two names become one', async () => {
    const { page } = running
    await openPerson('Quillon')
    await chooseFor('Quillon', /Same as someone else/)
    await page.getByLabel('Who is it really?').selectOption({ label: 'Zelda' })
    await page.getByRole('list', { name: 'What goes over' }).getByText('1 entry').waitFor()
    await page.getByRole('button', { name: 'Make them one' }).click()
    await page.getByRole('heading', { name: 'Zelda', level: 1 }).waitFor()
    await page.getByRole('link', { name: /The handover/ }).click()
    await page
      .getByRole('textbox', { name: 'Text' })
      .getByText('Talked about it with Zelda and with Zelda at noon. Zelda listened.')
      .waitFor()
  })

  test('are erased after a look at what changes; then nothing finds the name, also after a lock', async () => {
    const { page } = running
    await openPerson('Zelda')
    await chooseFor('Zelda', /Erase/)
    const dialog = page.getByRole('dialog', { name: 'Erase this person' })
    await dialog.getByText('Nobody', { exact: true }).click()
    await dialog.getByRole('textbox', { name: 'In place of the name' }).fill('a colleague')
    await dialog.getByRole('button', { name: 'Show what will change' }).click()
    await dialog.getByRole('group', { name: 'Where the name stands as plain words' }).waitFor()
    await dialog.getByRole('button', { name: 'Erase for good' }).click()
    await page
      .getByRole('dialog', { name: 'Older backups' })
      .getByRole('button', { name: 'Replace them' })
      .click()
    await page.getByRole('heading', { name: 'Nobody is here yet' }).waitFor()
    await expectFound('Zelda', false)
    await lock(running)
    await unlock(running, passphrase)
    await expectFound('Zelda', false)
    await expectFound('colleague', true)
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
