import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectAccessible,
  go,
  lock,
  makeJournalAndEnter,
  newEntry,
  type Running,
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

async function openTrackers(): Promise<void> {
  const { page } = running
  await go(page, 'Practices')
  await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Trackers' }).click()
  await page.getByRole('heading', { level: 1, name: 'Trackers' }).waitFor()
}

const dialog = () => running.page.getByRole('dialog', { name: 'New tracker' })

test('a scale of one’s own is named, also over a lock in the middle of it, and kept by Enter', async () => {
  await openTrackers()
  await running.page.getByRole('button', { name: 'New tracker' }).first().click()
  await dialog().getByLabel('Name').fill('How rested')
  await dialog().getByLabel('What the lowest means').fill('not at all')
  await expectAccessible(running.page, 'a tracker being made')
  await lock(running)
  await unlock(running, passphrase)
  await dialog().waitFor()
  await expect.poll(() => dialog().getByLabel('Name').inputValue()).toBe('How rested')
  await dialog().getByLabel('What the highest means').fill('wholly')
  await running.page.keyboard.press('Enter')
  await dialog().waitFor({ state: 'detached' })
  await running.page.getByRole('heading', { name: 'How rested' }).waitFor()
})

test('is given in the details of any entry, and its values stand on the page over time', async () => {
  for (const value of ['1, not at all', '4', '5, wholly']) {
    const { page } = running
    await (await newEntry(running)).fill('A day')
    await page.getByRole('button', { name: 'Details', exact: true }).click()
    await page
      .getByRole('radiogroup', { name: 'How rested' })
      .getByRole('radio', { name: value, exact: true })
      .check({ force: true })
  }
  await openTrackers()
  const { page } = running
  await page.getByText(/^3 values, the last 5\/5 on/).waitFor()
  await page.getByText('As a table').click()
  const table = page.getByRole('table', { name: 'Values of How rested' })
  await expect.poll(async () => table.getByRole('row').count()).toBe(4)
  await page.getByText('3 dots over time, between 1 and 5.').waitFor({ state: 'attached' })
  await expectAccessible(page, 'a tracker with values')
})

test('all this time no policy was broken and nothing failed unseen', () => {
  expect(running.troubles).toEqual([])
})
