import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, menu, type Running, start } from '../support/app.ts'

let running: Running

beforeAll(async () => {
  running = await start({ args: ['--sample'] })
  await running.page.getByRole('navigation', { name: 'Journal' }).waitFor()
})
afterAll(() => running.close())

const box = () => running.page.getByRole('searchbox', { name: 'Search in everything' })
const found = () => running.page.getByRole('list', { name: 'Found entries' }).getByRole('link')

describe('finding again', () => {
  test('one box, reached by its key from anywhere, answers as one types', async () => {
    const { page } = running
    await page.keyboard.press('Control+Shift+F')
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor()
    await page.keyboard.type('listen')
    await found().first().waitFor()
    await page.getByRole('list', { name: 'Found entries' }).locator('mark').first().waitFor()
    await expectAccessible(page, 'search')
    await box().fill('quiet')
    await page.getByRole('button', { name: /elsewhere in the journal$/ }).click()
    const elsewhere = page.getByRole('region', { name: 'Elsewhere in the journal' })
    await elsewhere.getByRole('link', { name: /^Plan/ }).first().waitFor()
    await expectAccessible(page, 'search, and what stands elsewhere')
    await box().fill('listen')
    await page
      .getByRole('list', { name: 'Found entries' })
      .locator('mark', { hasText: /listen/iu })
      .first()
      .waitFor()
  })

  test('a filter narrows it, and back widens it again', async () => {
    const { page, app } = running
    await page.getByRole('button', { name: 'Add a filter' }).click()
    await page.getByRole('searchbox', { name: 'Find a filter' }).fill('coach')
    await expectAccessible(page, 'the filters')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Notebook Peer coaching: take away' }).waitFor()
    await menu(app, 'go-back')
    await page
      .getByRole('button', { name: 'Notebook Peer coaching: take away' })
      .waitFor({ state: 'detached' })
    await expect.poll(() => box().inputValue()).toBe('listen')
  })

  test('arrows and Enter open what was found, with the words ready to be found in it; back leads to the same search', async () => {
    const { page, app } = running
    await box().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const find = page.getByRole('search', { name: 'Find in this entry' })
    await expect
      .poll(() => find.getByRole('textbox', { name: 'Find', exact: true }).inputValue())
      .toBe('listen')
    await menu(app, 'go-back')
    await found().first().waitFor()
    await expect.poll(() => box().inputValue()).toBe('listen')
    // and to the place in it
    await expect
      .poll(() =>
        found()
          .nth(1)
          .evaluate(row => row === document.activeElement),
      )
      .toBe(true)
  })

  test('a search kept under a name waits where the box is empty', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Keep this search' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('On listening')
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByRole('link', { name: 'On listening' }).click()
    await found().first().waitFor()
    await expect.poll(() => box().inputValue()).toBe('listen')
  })

  test('what was found in a text is marked there when it is opened', async () => {
    const { page, app } = running
    await menu(app, 'search')
    await box().fill('heron')
    await page
      .getByRole('list', { name: 'Found entries' })
      .locator('mark', { hasText: /heron/iu })
      .first()
      .waitFor()
    await found().first().click()
    await page.getByRole('search', { name: 'Find in this entry' }).getByText('1 of 1').waitFor()
    const painted = async () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('afterword-found-here') ?? [])].map(
          ({ startContainer, startOffset, endOffset }) =>
            startContainer.textContent?.slice(startOffset, endOffset),
        ),
      )
    await expect.poll(painted).toEqual(['heron'])
  })

  test('words that are no command lead from the palette into the search', async () => {
    const { page, app } = running
    await menu(app, 'go-today')
    await page.keyboard.press('Control+K')
    await page.getByRole('searchbox', { name: 'Find a command' }).fill('retro')
    await page.getByRole('menuitem', { name: 'Search for “retro” in everything' }).click()
    await found().first().waitFor()
    await expect.poll(() => box().inputValue()).toBe('retro')
  })

  test('a tag has a page with all of its entries', async () => {
    const { page } = running
    await page.getByRole('navigation', { name: 'Journal' }).getByRole('link', { name: 'Tags' }).click()
    await page.getByRole('list', { name: 'Tags' }).getByRole('link', { name: '#listening' }).click()
    await page.getByRole('heading', { level: 1, name: '#listening' }).waitFor()
    await page.getByRole('list', { name: 'Entries of #listening' }).getByRole('link').first().waitFor()
    await expectAccessible(page, 'a tag')
  })

  test('a notebook has a page of its own, and goes only when its entries have another one', async () => {
    const { page } = running
    const journal = page.getByRole('navigation', { name: 'Journal' })
    await journal.getByRole('link', { name: 'Notebooks' }).click()
    await page
      .getByRole('list', { name: 'Notebooks' })
      .getByRole('link', { name: /^Personal/ })
      .last()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Personal' }).waitFor()
    await page.getByRole('button', { name: 'More about “Personal”' }).click()
    await page.getByRole('menuitem', { name: 'Remove…' }).click()
    await expectAccessible(page, 'removing a notebook')
    await page.getByRole('alertdialog').getByLabel('Leadership').check({ force: true })
    await page.getByRole('button', { name: 'Remove the notebook' }).click()
    await page.getByRole('heading', { level: 1, name: 'Notebooks' }).waitFor()
    await journal.getByRole('link', { name: /^Personal/ }).waitFor({ state: 'detached' })
    expect(running.troubles).toEqual([])
  })
})
