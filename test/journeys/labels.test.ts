import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  go,
  makeJournalAndEnter,
  menu,
  newEntry,
  type Running,
  saved,
  start,
} from '../support/app.ts'

let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, 'violet harbour nineteen lanterns')
})
afterAll(() => running.close())

const heading = (name: string) => running.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
const entry = (title: string) => running.page.getByRole('main').getByRole('link', { name: new RegExp(title) })

/** Writes an entry with a tag in its text, made while typing. */
async function write(title: string, tag: string): Promise<void> {
  const { page } = running
  await (await newEntry(running)).fill(title)
  await page.getByRole('textbox', { name: 'Text' }).click()
  await page.keyboard.type(`Quarterly words about #${tag}`)
  await page
    .getByRole('option', { name: new RegExp(tag) })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type(' at noon.')
  await saved(page)
}

async function openTag(name: string): Promise<void> {
  const { page } = running
  await go(page, 'Tags')
  await page
    .getByRole('list', { name: 'Tags' })
    .getByRole('link', { name: `#${name} ` })
    .click()
  await heading(`#${name}`)
}

async function choose(of: string, item: string): Promise<void> {
  const { page } = running
  await page.getByRole('button', { name: `More about ${of}` }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function name(as: string): Promise<void> {
  const { page } = running
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(as)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').first().waitFor({ state: 'detached' })
}

/** The words of an entry, as its page shows them. */
async function textOf(title: string): Promise<string> {
  const { page } = running
  await entry(title).first().click()
  return page.getByRole('textbox', { name: 'Text' }).innerText()
}

describe('labels', () => {
  test('a tag that gets another name has it in every text', async () => {
    await write('The first retro', 'trust')
    await write('The second retro', 'candour')
    await openTag('trust')
    await choose('#trust', 'Rename…')
    await name('#good faith')
    await heading('#good faith')
    await expect.poll(() => textOf('The first retro')).toContain('#good faith at noon')
  })

  test('a name that is taken is refused in words', async () => {
    const { page } = running
    await openTag('candour')
    await choose('#candour', 'Rename…')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Good Faith')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('alert').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  })

  test('two tags become one, after it was said what that changes', async () => {
    const { page } = running
    await choose('#candour', 'Merge into another…')
    await page.keyboard.type('good')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const ask = page.getByRole('alertdialog', { name: 'Merge #candour into #good faith?' })
    await ask.getByText('That is 1 entry.').waitFor()
    await expectAccessible(page, 'merging tags')
    await ask.getByRole('button', { name: 'Merge' }).click()
    await heading('#good faith')
    await entry('The first retro').waitFor()
    await entry('The second retro').waitFor()
    await expect.poll(() => textOf('The second retro')).toContain('#good faith at noon')
  })

  test('a tag that is removed stays in the texts as plain words', async () => {
    const { page } = running
    await openTag('good faith')
    await choose('#good faith', 'Remove…')
    await page.getByRole('alertdialog').getByText('It is taken off 2 entries.').waitFor()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByRole('heading', { name: 'No tags yet' }).waitFor()
    await go(page, 'Timeline')
    await expect.poll(() => textOf('The first retro')).toContain('#good faith at noon')
  })

  test('a notebook is made, named anew, gets entries, and hands them on when it goes', async () => {
    const { page } = running
    await go(page, 'Notebooks')
    await page.getByRole('button', { name: 'New notebook' }).click()
    await name('Circle')
    await choose('“Circle”', 'Rename…')
    await name('Peer circle')
    await go(page, 'Timeline')
    const row = page.getByRole('listitem').filter({ hasText: 'The second retro' })
    await row.hover()
    await row.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Move to a notebook…' }).click()
    await page.keyboard.type('peer')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await go(page, 'Notebooks')
    const notebooks = page.getByRole('list', { name: 'Notebooks' })
    await notebooks.getByRole('link', { name: /^Peer circle\s*1 entry/ }).click()
    await heading('Peer circle')
    await entry('The second retro').waitFor()
    await expectAccessible(page, 'a notebook')
    await choose('“Peer circle”', 'Remove…')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove the notebook' }).click()
    await heading('Notebooks')
    await notebooks.getByRole('link', { name: /^Main notebook\s*2 entries/ }).waitFor()
  })

  test('a search that was kept gets another name, is no longer kept, and comes back by undo', async () => {
    const { app, page } = running
    await menu(app, 'search')
    const box = page.getByRole('searchbox', { name: 'Search in everything' })
    await box.fill('quarterly')
    await page.getByRole('list', { name: 'Found entries' }).getByRole('link').first().waitFor()
    await page.getByRole('button', { name: 'Keep this search' }).click()
    await name('Each quarter')
    await box.fill('')
    await choose('“Each quarter”', 'Rename…')
    await name('Quarters')
    const kept = page.getByRole('link', { name: 'Quarters' })
    await kept.waitFor()
    await expectAccessible(page, 'kept searches')
    await choose('“Quarters”', 'Keep it no longer')
    await kept.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await kept.click()
    await page.getByRole('list', { name: 'Found entries' }).getByRole('link').nth(1).waitFor()
    await expect.poll(() => box.inputValue()).toBe('quarterly')
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
