import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  go,
  makeJournalAndEnter,
  menu,
  type Running,
  start,
  writeEntry,
} from '../support/app.ts'

let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, 'violet harbour nineteen lanterns')
  for (const [title, text] of [
    ['The first talk', 'It was short.'],
    ['The second talk', 'It was longer.'],
    ['The third talk', 'It was about trust.'],
  ] as const)
    await writeEntry(running, { title, text })
})
afterAll(() => running.close())

const list = (name = 'Entries') => running.page.getByRole('list', { name, exact: true })
const line = (title: string, within = 'Entries') => list(within).getByRole('link', { name: title })
const toast = (words: string | RegExp) => running.page.getByRole('listitem').filter({ hasText: words }).last()
const undo = (words: string | RegExp): Promise<void> =>
  toast(words).getByRole('button', { name: 'Undo' }).click()
const bar = () => running.page.getByRole('region', { name: 'Selected entries' })
const dialog = (name: string) => running.page.getByRole('dialog', { name })

async function choose(name: string | RegExp): Promise<void> {
  await running.page.getByRole('button', { name: 'More about this entry' }).click()
  await running.page.getByRole('menuitem', { name }).click()
}

async function open(title: string): Promise<void> {
  await go(running.page, 'Timeline')
  await line(title).click()
  await expect.poll(() => running.page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(title)
}

async function select(...titles: readonly string[]): Promise<void> {
  await go(running.page, 'Timeline')
  for (const title of titles) {
    await line(title).hover()
    await running.page.getByRole('checkbox', { name: `Select “${title}”` }).click()
  }
}

const view = (name: string): Promise<void> =>
  running.page
    .getByRole('navigation', { name: 'Ways to look' })
    .getByRole('link', { name, exact: true })
    .click()

describe('an entry', () => {
  test('gets a star by its menu, stands among the starred, and loses it again', async () => {
    await open('The first talk')
    await choose(/^Star/)
    await go(running.page, 'Timeline')
    await view('Starred')
    await line('The first talk', 'Starred entries').waitFor()
    await expect.poll(() => list('Starred entries').getByRole('link').count()).toBe(1)
    await open('The first talk')
    await choose(/^Take the star off/)
    await go(running.page, 'Timeline')
    await view('Starred')
    await running.page.getByText('Nothing has a star yet').waitFor()
    await view('List')
  })

  test('is pinned above the timeline, and no longer', async () => {
    await open('The first talk')
    await choose('Pin to the top')
    await go(running.page, 'Timeline')
    await line('The first talk', 'Pinned entries').waitFor()
    await expectAccessible(running.page, 'the timeline with a pin')
    await line('The first talk', 'Pinned entries').hover()
    await list('Pinned entries').getByRole('button', { name: 'Unpin' }).click()
    await list('Pinned entries').waitFor({ state: 'detached' })
    await line('The first talk').waitFor()
  })

  test('moves to another notebook from its menu, and back', async () => {
    const { page } = running
    await go(page, 'Notebooks')
    await page.getByRole('button', { name: 'New notebook' }).last().click()
    await dialog('New notebook').getByRole('textbox').fill('Talks')
    await page.keyboard.press('Enter')
    await dialog('New notebook').waitFor({ state: 'detached' })
    await go(page, 'Timeline')
    await line('The first talk').hover()
    await list().getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Move to a notebook…' }).click()
    await dialog('Move to a notebook').getByRole('menuitem', { name: 'Talks' }).click()
    await toast('Moved to “Talks”').waitFor()
    await list().getByText('Talks').waitFor()
    await undo('Moved to “Talks”')
    await expect.poll(() => list().getByText('Talks').count()).toBe(0)
  })

  test('has a copy beside it, which is one of its own', async () => {
    const { page } = running
    await open('The second talk')
    await choose('Duplicate')
    await toast('A copy stands beside it').waitFor()
    await go(page, 'Timeline')
    await expect.poll(() => line('The second talk').count()).toBe(2)
    await undo('A copy stands beside it')
    await expect.poll(() => line('The second talk').count()).toBe(1)
  })

  test('goes to the trash, comes back by the toast, and goes for good when the trash is emptied', async () => {
    const { page } = running
    await open('The third talk')
    await choose('Move to the trash')
    await line('The third talk').waitFor({ state: 'detached' })
    await undo('Moved to the trash')
    await line('The third talk').waitFor()
    await open('The third talk')
    await choose('Move to the trash')
    await toast('Moved to the trash').waitFor()
    await view('Trash')
    // the copy of before lies there as well
    await line('The third talk', 'Entries in the trash').waitFor()
    await expect
      .poll(() => list('Entries in the trash').getByText('Goes for good in 30 days').count())
      .toBe(2)
    await list('Entries in the trash')
      .getByRole('heading', { name: /^Put here in / })
      .waitFor()
    // what was put there last stands first, though the copy was written later
    await expect
      .poll(() => list('Entries in the trash').getByRole('link').first().textContent())
      .toMatch(/The third talk/)
    await expectAccessible(page, 'the trash')
    await page.getByRole('button', { name: 'Empty the trash' }).click()
    const sure = page.getByRole('alertdialog', { name: 'Empty the trash?' })
    await sure.getByText('It holds 2 entries, from all your notebooks together').waitFor()
    await sure.getByRole('button', { name: 'Empty the trash' }).click()
    await toast('2 entries are gone for good').waitFor()
    await page.getByText('The trash is empty').waitFor()
    await menu(running.app, 'search')
    await page.getByRole('searchbox', { name: 'Search in everything' }).fill('longer')
    await page
      .getByRole('main')
      .getByRole('link', { name: /The second talk/ })
      .waitFor()
    await page.getByRole('searchbox', { name: 'Search in everything' }).fill('trust')
    await page
      .getByRole('main')
      .getByRole('link', { name: /The second talk/ })
      .waitFor({ state: 'detached' })
    await expect
      .poll(() =>
        page
          .getByRole('main')
          .getByRole('link', { name: /The third talk/ })
          .count(),
      )
      .toBe(0)
  })
})

describe('several entries at once', () => {
  test('move to another notebook, and one undo brings all of them back', async () => {
    const { page } = running
    await select('The first talk', 'The second talk')
    await bar().getByRole('button', { name: 'Move to notebook' }).click()
    await dialog('Move to a notebook').getByRole('menuitem', { name: 'Talks' }).click()
    await toast('2 entries moved to “Talks”').waitFor()
    await expect.poll(() => list().getByText('Talks').count()).toBe(2)
    await undo('2 entries moved to “Talks”')
    await expect.poll(() => list().getByText('Talks').count()).toBe(0)
    await page.getByRole('button', { name: 'Select nothing' }).click()
  })

  test('go to the trash, and one undo brings all of them back', async () => {
    await select('The first talk', 'The second talk')
    await bar().getByRole('button', { name: 'To the trash' }).click()
    await line('The first talk').waitFor({ state: 'detached' })
    await line('The second talk').waitFor({ state: 'detached' })
    await undo('2 entries moved to the trash')
    await line('The first talk').waitFor()
    await line('The second talk').waitFor()
  })

  test('get a tag, which one undo takes off all of them', async () => {
    const { page } = running
    await select('The first talk', 'The second talk')
    await bar().getByText('All 2 selected').waitFor()
    await bar().getByRole('button', { name: 'Add tag' }).click()
    await dialog('Add a tag').getByRole('searchbox').fill('later')
    await page.getByRole('menuitem', { name: /New: “later”/ }).click()
    await expect.poll(() => list().getByText('#later').count()).toBe(2)
    await undo('2 entries tagged')
    await expect.poll(() => list().getByText('#later').count()).toBe(0)
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
