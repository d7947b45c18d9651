import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  go,
  lock,
  makeJournalAndEnter,
  type Running,
  start,
  unlock,
} from '../support/app.ts'

const passphrase = 'violet harbour nineteen lanterns'
const standard = 'The minutes are in the folder by noon'
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, passphrase)
})
afterAll(() => running.close())

/** Today plus some days, as a date field takes it: the writer's own day, not that of Greenwich. */
function day(after: number): string {
  const at = new Date()
  at.setDate(at.getDate() + after)
  return new Intl.DateTimeFormat('sv-SE').format(at)
}

async function addPerson(alias: string): Promise<void> {
  const { page } = running
  await go(page, 'People')
  await page
    .getByRole('button', { name: /^(New person|Add someone)$/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: 'New person' })
  await dialog.getByLabel('Initials or a nickname').fill(alias)
  await keep(dialog)
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

const dialog = (name: string): Locator => running.page.getByRole('dialog', { name })

async function keep(of: Locator): Promise<void> {
  await of.getByRole('button', { name: 'Keep' }).click()
  await of.waitFor({ state: 'detached' })
}

/** By the keyboard alone: the menu has the focus, Enter opens it, the arrows find the item. */
async function chooseFrom(menu: Locator, item: string): Promise<void> {
  const { page } = running
  await menu.focus()
  await page.keyboard.press('Enter')
  const wanted = page.getByRole('menuitem', { name: item })
  await wanted.waitFor()
  const all = await page.getByRole('menuitem').allInnerTexts()
  for (let press = 0; press < all.findIndex(text => text.startsWith(item)); press += 1) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
}
const add = async (item: string): Promise<void> =>
  chooseFrom(running.page.getByRole('button', { name: 'Add', exact: true }), item)

describe('tending people', () => {
  test('a rhythm is set and a talk is noted, with who began it', async () => {
    const { page } = running
    await addPerson('Quentin')
    await addPerson('Zelda')
    await expectAccessible(page, 'a person with nothing yet')
    await page.getByRole('button', { name: 'Set a rhythm' }).click()
    await dialog('A rhythm for talks').getByLabel('Every 2 weeks').check()
    await expectAccessible(page, 'a rhythm')
    await keep(dialog('A rhythm for talks'))
    await page.getByText(/^Every 2 weeks; the next is due/).waitFor()
    await add('A talk')
    const talk = dialog('Talked with…')
    await talk.getByLabel('By video').check({ force: true })
    await talk.getByLabel('They did').check({ force: true })
    await expectAccessible(page, 'a talk')
    await keep(talk)
    await page.getByText('1 of 1 talk came by its day since you chose this.').waitFor()
    await page.getByText(/Began: you 0, they 1, planned 0\./).waitFor()
  })

  test('a group says what it is and what its people share, and the page who is in none', async () => {
    const { page } = running
    await go(page, 'People')
    await page.getByRole('button', { name: 'New group' }).click()
    const group = dialog('New group')
    await group.getByLabel('Name').fill('Starters')
    await group.getByLabel('Peer support').check({ force: true })
    await group.getByRole('checkbox', { name: 'Zelda' }).check()
    await group
      .getByLabel('What they share that brings them together')
      .fill('Zelda and others began remotely')
    await group.getByLabel('The last day you know they met').fill(day(-3))
    await expectAccessible(page, 'a group')
    await keep(group)
    await page.getByText('Known to have met 3 days ago').waitFor()
    await page.getByText('In no group: Quentin').waitFor()
    await page.getByLabel('In no group').check({ force: true })
    const list = page.getByRole('list', { name: 'People' })
    await list.getByRole('link', { name: /^Zelda/ }).waitFor({ state: 'detached' })
    await expect.poll(() => list.getByRole('link').count()).toBe(1)
    await expectAccessible(page, 'people with a group')
    await page.getByLabel('Everyone').check({ force: true })
  })

  test('an agreement with two people comes back on its day, changes, and says plainly when it is missed thrice', async () => {
    const { page } = running
    await openPerson('Zelda')
    await add('An agreement')
    const made = dialog('New agreement')
    await made.getByLabel('What was agreed').fill(standard)
    await made.getByLabel('Quentin').check({ force: true })
    await made.getByLabel('Ask whether it still holds on').fill(day(0))
    await expectAccessible(page, 'an agreement')
    await keep(made)
    await page.getByText(/Quentin · Agreed by all on/).waitFor()
    await go(page, 'Follow-ups')
    await page.getByRole('region', { name: 'Agreements' }).getByText(standard).waitFor()
    await page.getByRole('button', { name: 'Look at it' }).click()
    const look = dialog('Is this still how you want to work?')
    await look.getByLabel(/^Changed to/).check()
    await look.getByLabel('What you agreed now').fill(`${standard}, Zelda writes`)
    await expectAccessible(page, 'a look at an agreement')
    await keep(look)
    const agreements = page.getByRole('region', { name: 'Agreements' })
    await agreements.getByText(`${standard}, Zelda writes`).waitFor()
    await agreements.getByText('Looked at again once').waitFor()
    for (const said of ['Missed once', 'Missed 2 times', 'Missed 3 times']) {
      await agreements.getByRole('button', { name: 'Count a miss' }).click()
      await keep(dialog('Count a miss'))
      await agreements.getByText(said, { exact: true }).waitFor()
    }
    await agreements.getByText(/This was agreed and has been missed 3 times/).waitFor()
    await expectAccessible(page, 'agreements')
  })

  test('a pain point is kept as they told it, and eases', async () => {
    const { page } = running
    await openPerson('Zelda')
    await add('A pain point')
    const pain = dialog('A pain point')
    await pain.getByLabel('Personal').check({ force: true })
    await pain.getByLabel('What they told you').fill('Alone with the night shift')
    await pain.getByLabel('A small fix that can stay').fill('A call with Zelda at four')
    await pain.getByLabel('Look whether it has eased on').fill(day(0))
    await expectAccessible(page, 'a pain point')
    await keep(pain)
    await page.getByText('The fix: A call with Zelda at four').waitFor()
    await go(page, 'Follow-ups')
    await page.getByText(/Has it eased\?/).waitFor()
    await page.getByRole('button', { name: 'It has eased' }).click()
    await page.getByText(/Has it eased\?/).waitFor({ state: 'detached' })
  })

  test('all of it stands on their page, also after a lock, and on the page of whoever shares it', async () => {
    const { page } = running
    await lock(running)
    await unlock(running, passphrase)
    await openPerson('Zelda')
    const main = running.page.getByRole('main')
    for (const words of [
      /^Every 2 weeks/,
      'Starters',
      `${standard}, Zelda writes`,
      'Missed 3 times',
      'Alone with the night shift',
      /eased on/,
    ]) {
      await main.getByText(words).first().waitFor()
    }
    await expectAccessible(running.page, 'a person with much')
    await openPerson('Quentin')
    await running.page.getByText(`${standard}, Zelda writes`).waitFor()
    expect(page.isClosed()).toBe(true)
  })

  test('erased, she is gone from all of it, and the agreement stays with the other', async () => {
    const { page } = running
    await openPerson('Zelda')
    await chooseFrom(page.getByRole('button', { name: 'More for Zelda' }), 'Erase')
    const erase = dialog('Erase this person')
    await erase.getByText('Nobody', { exact: true }).click()
    await erase.getByRole('textbox', { name: 'In place of the name' }).fill('a colleague')
    await erase.getByRole('button', { name: 'Show what will change' }).click()
    await erase.getByRole('button', { name: 'Erase for good' }).click()
    await dialog('Older backups').getByRole('button', { name: 'Replace them' }).click()
    await page.getByText('a colleague and others began remotely').waitFor()
    expect(await page.content()).not.toContain('Zelda')
    await go(page, 'Follow-ups')
    await page
      .getByRole('region', { name: 'Agreements' })
      .getByText(`${standard}, a colleague writes`)
      .waitFor()
    expect(await page.content()).not.toContain('Zelda')
    await go(page, 'Learning')
    await page.getByRole('heading', { name: 'What wears on you' }).waitFor()
    expect(await page.content()).not.toContain('night shift')
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
