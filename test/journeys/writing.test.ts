import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  until,
} from '../support/app.ts'
import { readPdf } from '../support/pdf.ts'

const passphrase = 'violet harbour nineteen lanterns'
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, passphrase)
})
afterAll(() => running.close())

const text = () => running.page.getByRole('textbox', { name: 'Text' })
const title = () => running.page.getByRole('textbox', { name: 'Title' })
const toast = (words: string | RegExp) => running.page.getByRole('listitem').filter({ hasText: words })

const marked = (how: string) => text().locator(`[data-evidence="${how}"]`)

/** A new page with a title, the caret in its text. */
async function begin(name: string): Promise<void> {
  await (await newEntry(running)).fill(name)
  await text().click()
}

const type = (words: string): Promise<void> => running.page.keyboard.type(words)

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await running.page.keyboard.press(key)
}

/** Chooses from the menu of the entry. */
async function choose(name: string | RegExp): Promise<void> {
  await running.page.getByRole('button', { name: 'More about this entry' }).click()
  await running.page.getByRole('menuitem', { name }).click()
}

/** Leaves the entry and comes back to it: another spell of writing. */
async function open(name: string): Promise<void> {
  await go(running.page, 'Timeline')
  await running.page.getByRole('list', { name: 'Entries' }).getByRole('link', { name }).click()
  await expect.poll(() => title().inputValue()).toBe(name)
}

describe('an entry', () => {
  test('is shaped by what is typed, and by the toolbar', async () => {
    const { page } = running
    await begin('The stand-up')
    await type('# What happened')
    await press('Enter')
    await type('The board was **empty** and she *smiled* .')
    await press('Enter')
    await type('> Leave it to me')
    await press('Enter', 'Enter')
    await type('- one thing')
    await press('Enter', 'Enter')
    await type('[] ask her')
    await press('Enter', 'Enter')
    await page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name: 'Underline' }).click()
    await type('underlined')
    await saved(page)
    await text().getByRole('heading', { name: 'What happened', level: 1 }).waitFor()
    for (const [shape, words] of [
      ['strong', 'empty'],
      ['em', 'smiled'],
      ['blockquote', 'Leave it to me'],
      ['ul > li', 'one thing'],
      ['.writing-underline', 'underlined'],
    ] as const)
      await text().locator(shape).filter({ hasText: words }).waitFor()
    await expectAccessible(page, 'an entry being written')
  })

  test('has items that are ticked by a press on their box, and are so the next time', async () => {
    const { page } = running
    const item = text().getByRole('treeitem', { name: 'ask her' })
    await expect.poll(() => item.getAttribute('aria-checked')).toBe('false')
    await item.click({ position: { x: 6, y: 12 } })
    await expect.poll(() => item.getAttribute('aria-checked')).toBe('true')
    await saved(page)
    await open('The stand-up')
    await expect.poll(() => item.getAttribute('aria-checked')).toBe('true')
  })

  test('says of its sentences what was seen, told and assumed, and is found by it', async () => {
    const { app, page } = running
    await begin('Where it comes from')
    await type('She left at four.')
    await page.getByRole('button', { name: 'Saw, told or assumed' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'I saw this' }).click()
    await type(' She was angry.')
    await menu(app, 'assumed')
    await saved(page)
    await expect.poll(() => marked('saw').allInnerTexts()).toEqual(['She left at four.'])
    await expect
      .poll(async () => (await marked('assumed').allInnerTexts()).join('').trim())
      .toBe('She was angry.')
  })

  test('links without opening anything: its card shows, changes and removes the address', async () => {
    const { page } = running
    await begin('The paper')
    await type('Read the paper')
    await press('Shift+Home')
    await page.getByRole('button', { name: 'Link…' }).click()
    const card = page.getByRole('group', { name: 'Link' })
    const form = page.getByRole('form', { name: 'Link' })
    await form.getByRole('textbox', { name: 'Address' }).fill('javascript:alert(1)')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.getByText('An address begins with https:// or mailto:').waitFor()
    await form.getByRole('textbox', { name: 'Address' }).fill('https://example.org/paper')
    await press('Enter')
    await text().getByText('Read the paper').click()
    await card.getByText('example.org/paper').waitFor()
    expect(running.app.windows()).toHaveLength(1)
    await card.getByRole('button', { name: 'Remove' }).click()
    await expect.poll(() => text().locator('.writing-link').count()).toBe(0)
    await saved(page)
  })

  test('names people and tags with @ and #, which are made on the way', async () => {
    const { page } = running
    await begin('The handover')
    await type('With @Quillon')
    await page
      .getByRole('listbox', { name: 'People' })
      .getByRole('option', { name: /Quillon/ })
      .waitFor()
    await press('Enter')
    await type(' about #trust')
    await page.getByRole('listbox', { name: 'Tags' }).getByRole('option', { name: /trust/ }).waitFor()
    await press('Enter')
    await saved(page)
    const head = page.getByRole('list', { name: 'About this entry' })
    await head.getByText('Quillon').waitFor()
    await head.getByText('#trust').waitFor()
    await go(page, 'People')
    await page
      .getByRole('list', { name: 'People' })
      .getByRole('link', { name: /^Quillon/ })
      .click()
    await page
      .getByRole('button', { name: /Write about/ })
      .or(page.getByRole('link', { name: /Write about/ }))
      .click()
    await head.getByText('Quillon').waitFor()
  })

  test('keeps whom its words mean where they are dragged to, also while names are veiled', async () => {
    const { page, app } = running
    await begin('The move')
    await type('With @Quillon')
    await page
      .getByRole('listbox', { name: 'People' })
      .getByRole('option', { name: /Quillon/ })
      .waitFor()
    await press('Enter')
    await type(' about it')
    await press('Enter')
    await type('Later ')
    await menu(app, 'toggle-veil')
    const lines = text().locator('p')
    await expect.poll(() => lines.first().innerText()).toBe('With ••• about it')
    await press('ArrowUp', 'Home', 'Shift+End')
    await text().getByText('about it').hover()
    await page.mouse.down()
    await lines.nth(1).hover()
    await page.mouse.up()
    await expect.poll(() => lines.nth(1).innerText()).toBe('Later With ••• about it')
    await menu(app, 'toggle-veil')
    await expect.poll(() => lines.nth(1).innerText()).toBe('Later With Quillon about it')
    await saved(page)
  })

  test('keeps what it said before: the difference is shown, the earlier text put back, and that undone', async () => {
    const { page } = running
    await begin('Second thoughts')
    await type('He was late again.')
    await saved(page)
    await open('Second thoughts')
    await text().click()
    await press('Control+End')
    await type(' His train was cancelled.')
    await saved(page)
    await choose('History')
    const history = page.getByRole('complementary', { name: 'History' })
    await history.getByRole('list').getByRole('button').first().click()
    await history.locator('ins, del').filter({ hasText: 'His train was cancelled' }).waitFor()
    await expectAccessible(page, 'the history')
    await history.getByRole('button', { name: 'Put this text back' }).click()
    await expect.poll(() => text().innerText()).toBe('He was late again.')
    await toast('The earlier text is back').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => text().innerText()).toBe('He was late again. His train was cancelled.')
    await page.getByRole('button', { name: 'Close the history' }).click()
    await history.waitFor({ state: 'detached' })
  })

  test('is looked through for words, which are counted and gone through', async () => {
    const { app, page } = running
    await menu(app, 'find')
    const bar = page.getByRole('search', { name: 'Find in this entry' })
    await bar
      .getByRole('searchbox', { name: 'Find' })
      .or(bar.getByRole('textbox', { name: 'Find' }))
      .fill('WAS')
    await bar.getByText('1 of 2').waitFor()
    await press('Enter')
    await bar.getByText('2 of 2').waitFor()
    await press('Escape')
    await bar.waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe('was')
  })

  test('stands alone in focus mode, and its line in the middle where that is wanted', async () => {
    const { app, page } = running
    const sidebar = page.getByRole('navigation', { name: 'Journal' })
    await menu(app, 'focus-mode')
    await sidebar.waitFor({ state: 'hidden' })
    await press('Escape')
    await sidebar.waitFor()
    await begin('A long line')
    await choose('Keep the line in the middle').catch(async () => {
      await type('.')
      await saved(page)
      await choose('Keep the line in the middle')
    })
    await text().click()
    for (let line = 0; line < 30; line += 1) {
      await type(`line ${line}`)
      await press('Enter')
    }
    await text().getByText('line 29').waitFor()
    const off = () =>
      page.evaluate(() => {
        const line = [...document.querySelectorAll('.writing-text p')].at(-1)?.getBoundingClientRect()
        const room = document.querySelector('.write-scroll')?.getBoundingClientRect()
        if (line === undefined || room === undefined) return 1
        return Math.abs((line.top + line.bottom) / 2 - (room.top + room.bottom) / 2) / room.height
      })
    await until(async () => (await off()) < 0.2)
    await saved(page)
    await choose('Let the line move freely')
  })

  test('becomes a PDF in the file that is chosen, with its words and no others', async () => {
    const { app, page, home } = running
    await open('Second thoughts')
    const path = join(home, 'entry.pdf')
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, path)
    await choose(/Save as PDF/)
    await until(() => existsSync(path))
    const { text: words, pages } = readPdf(readFileSync(path))
    const plain = words.replaceAll(/\s+/g, '')
    expect(plain).toContain('Secondthoughts')
    expect(plain).toContain('Histrainwascancelled.')
    expect(plain).not.toContain('Moreaboutthisentry')
    expect(plain).not.toContain('Timeline')
    expect(pages).toBe(1)
    await page.getByRole('textbox', { name: 'Title' }).waitFor()
  })

  test('is there to its last key when the journal is locked in the middle of a word', async () => {
    await begin('Cut short')
    await type('Half a sen')
    await lock(running)
    await unlock(running, passphrase)
    await open('Cut short')
    await expect.poll(() => text().innerText()).toBe('Half a sen')
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
