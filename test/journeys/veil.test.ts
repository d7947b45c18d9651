import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, menu, type Running, start } from '../support/app.ts'

let running: Running
let names: string[] = []

beforeAll(async () => {
  running = await start({ args: ['--sample'] })
  await menu(running.app, 'go-people')
  const people = running.page.getByRole('list', { name: 'People' })
  await people.getByRole('link').first().waitFor()
  names = (await people.locator('.person-name').allInnerTexts()).map(name => name.trim())
})
afterAll(() => running.close())

/** Names found in any text, attribute or field of the page, and in its title; the editor paints its own over. */
const named = async (): Promise<string[]> =>
  running.page.evaluate(all => {
    const edited = '[contenteditable="true"]'
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement?.closest(edited) === null) texts.push(textContent ?? '')
    }
    for (const element of document.querySelectorAll('*')) {
      texts.push(...[...element.attributes].map(({ value }) => value))
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        texts.push(element.value)
    }
    const words = new Set(texts.flatMap(text => text.split(/[^\p{L}\p{N}]+/u)))
    return all.filter(name => words.has(name))
  }, names)

async function at(place: string, ready: string | RegExp): Promise<void> {
  await menu(running.app, place)
  await running.page.getByRole('heading', { level: 1, name: ready }).waitFor()
}

async function search(words: string): Promise<void> {
  const { page, app } = running
  await menu(app, 'search')
  await page.getByRole('searchbox', { name: 'Search in everything' }).fill(words)
  await page.getByRole('list', { name: 'Found entries' }).getByRole('link').first().waitFor()
}

const places = [
  ['go-today', /./],
  ['go-timeline', 'Timeline'],
  ['go-practices', 'Practices'],
  ['go-follow-ups', 'Follow-ups'],
  ['go-insights', 'Insights'],
  ['go-people', 'People'],
  ['settings', 'Settings'],
] as const

describe('the veil over names', () => {
  test('has names to hide, which are there in clear', async () => {
    expect(names.length).toBeGreaterThan(5)
    await at('go-follow-ups', 'Follow-ups')
    await expect.poll(named).not.toEqual([])
  })

  test('falls by its command, and says so quietly', async () => {
    await menu(running.app, 'toggle-veil')
    await running.page.getByRole('button', { name: 'Names are veiled. Lift the veil' }).waitFor()
    await expect.poll(named).toEqual([])
    await expectAccessible(running.page, 'follow-ups, veiled')
  })

  test.each(places)('leaves no name anywhere at %s', async (place, ready) => {
    await at(place, ready)
    await running.page.waitForLoadState('networkidle')
    expect(await named()).toEqual([])
  })

  test('leaves none in what was found, in its filters, and in the entry that was found', async () => {
    const { page } = running
    await search(`-nothing with ${names[0] ?? ''}`)
    await page.getByRole('button', { name: 'Add a filter' }).click()
    await page.getByRole('menu', { name: 'Filters' }).getByText('•••').first().waitFor()
    await page.keyboard.press('Escape')
    const box = page.getByRole('searchbox', { name: 'Search in everything' })
    await box.fill('with')
    const found = page.getByRole('list', { name: 'Found entries' })
    await found.getByText('•••').first().waitFor()
    expect(await named()).toEqual([])
    await found.getByRole('link').filter({ hasText: 'Practice' }).first().click()
    await page.getByRole('heading', { level: 1, name: '•••' }).waitFor()
    expect(await named()).toEqual([])
  })

  test('leaves none in the field of the find bar that a search for a name leads to', async () => {
    const { page } = running
    await search(names[0] ?? '')
    await page.getByRole('list', { name: 'Found entries' }).getByRole('link').first().click()
    const find = page.getByRole('search', { name: 'Find in this entry' })
    await expect.poll(() => find.getByRole('textbox', { name: 'Find', exact: true }).inputValue()).toBe('•••')
    expect(await named()).toEqual([])
  })

  test('leaves none on the page of a person and in the palette', async () => {
    const { page, app } = running
    await menu(app, 'go-people')
    await page.getByRole('list', { name: 'People' }).getByRole('link', { name: '•••' }).first().click()
    await page.getByRole('heading', { level: 1, name: '•••' }).waitFor()
    expect(await named()).toEqual([])
    await menu(app, 'palette')
    await page.getByRole('searchbox', { name: 'Find a command' }).fill('e')
    await page.getByRole('menuitem').first().waitFor()
    expect(await named()).toEqual([])
    // the first one empties the field
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Find a command' }).waitFor({ state: 'hidden' })
  })

  test('is lifted where it says that it is down', async () => {
    await at('go-follow-ups', 'Follow-ups')
    await running.page.getByRole('button', { name: 'Names are veiled. Lift the veil' }).click()
    await expect.poll(named).not.toEqual([])
  })

  test('keeps a form out of sight as it was, and gives the caret back to it', async () => {
    const { page, app } = running
    await menu(app, 'go-people')
    await page.getByRole('list', { name: 'People' }).getByRole('link').first().click()
    await page.getByRole('button', { name: `More for ${names[0] ?? ''}` }).click()
    await page.getByRole('menuitem', { name: /^Change/ }).click()
    const note = page.getByRole('textbox', { name: 'Note' })
    await note.fill('one three')
    for (const _ of 'three') await page.keyboard.press('ArrowLeft')
    await menu(app, 'toggle-veil')
    await page.getByText('Names are veiled. Lift the veil to go on here.').waitFor()
    await expect.poll(() => page.getByRole('textbox').count()).toBe(0)
    await menu(app, 'toggle-veil')
    await note.waitFor()
    await page.keyboard.type('two ')
    await expect.poll(() => note.inputValue()).toBe('one two three')
    expect(running.troubles).toEqual([])
  })
})
