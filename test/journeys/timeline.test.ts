import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, menu, newEntry, type Running, saved, start } from '../support/app.ts'

let running: Running

beforeAll(async () => {
  running = await start({ args: ['--sample'] })
  await running.page.getByRole('navigation', { name: 'Journal' }).waitFor()
})
afterAll(() => running.close())

const list = (name: string) => running.page.getByRole('list', { name, exact: true }).getByRole('link')
const heading = (name: string) => running.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

async function look(way: string, title: string): Promise<void> {
  const { page, app } = running
  await menu(app, 'go-timeline')
  await page.getByRole('navigation', { name: 'Ways to look' }).getByRole('link', { name: way }).click()
  await heading(title)
}

/** What the window says about the line or button that has the keyboard; nothing while a whole list has it. */
const inHand = () =>
  running.page.evaluate(() => {
    const part = document.activeElement?.closest('a, button, input')
    return part?.getAttribute('aria-label') ?? part?.textContent ?? ''
  })

/** Presses a key until what has the keyboard is told as it should be. */
async function walk(key: string, to: RegExp): Promise<string> {
  for (let step = 0; step < 200; step += 1) {
    const told = await inHand()
    if (to.test(told)) return told
    await running.page.keyboard.press(key)
    await expect.poll(inHand).not.toBe(told)
  }
  throw new Error(`never came to ${String(to)}`)
}

/** The same day four years ago, as the window's calendar has it: long before the sample begins. */
const longAgo = () =>
  running.page.evaluate(() => {
    const now = new Date()
    const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0'))
    return `${String(now.getFullYear() - 4)}-${month ?? ''}-${day ?? ''}`
  })

describe('the timeline', () => {
  test('is a list by month that keys walk to its end', async () => {
    const { page } = running
    await look('List', 'Timeline')
    await list('Entries').first().waitFor()
    await expectAccessible(page, 'the timeline')
    await list('Entries').first().focus()
    await page.keyboard.press('End')
    await expect.poll(inHand).toMatch(/(\d+) of \1$/)
    await page.keyboard.press('Home')
    await expect.poll(inHand).toMatch(/1 of \d+$/)
  })

  test('has a calendar whose days are walked by arrows, opened by Enter, and keep the keyboard', async () => {
    const { page } = running
    await look('Calendar', 'Calendar')
    const days = page.getByRole('grid')
    await days.locator('[aria-current="date"]').focus()
    await expectAccessible(page, 'the calendar')
    await page.keyboard.press('PageUp')
    const day = await walk('ArrowLeft', /: \d+ entr/)
    await page.keyboard.press('Enter')
    const count = Number(/(\d+) entr/.exec(day)?.[1])
    await expect.poll(() => list('Entries of the day').count()).toBe(count)
    await expect
      .poll(() => days.locator('[aria-selected="true"]').getByRole('button').getAttribute('aria-label'))
      .toBe(day)
    await expect.poll(inHand).toBe(day)
  })

  test('has years, a square a day: walked by arrows, opened by Enter, or read as a table', async () => {
    const { page } = running
    await look('Years', 'Years')
    await page.getByRole('button', { name: 'Show as a table' }).first().click()
    await page
      .getByRole('table', { name: /^Entries by day/ })
      .getByRole('row')
      .nth(1)
      .waitFor()
    await expectAccessible(page, 'the years')
    const days = page.getByRole('slider').first()
    await days.focus()
    const told = () => days.getAttribute('aria-valuetext')
    await expect
      .poll(async () => {
        if (/: \d+ entr/.test((await told()) ?? '')) return true
        await page.keyboard.press('ArrowLeft')
        return false
      })
      .toBe(true)
    const day = await told()
    await page.keyboard.press('Enter')
    await heading('Calendar')
    await list('Entries of the day').first().waitFor()
    const chosen = page.getByRole('grid').locator('[aria-selected="true"]').getByRole('button')
    await expect.poll(() => chosen.getAttribute('aria-label')).toBe(day)
  })

  test('leads to what was written on this day of earlier years', async () => {
    const { page } = running
    await (await newEntry(running)).fill('Four years ago today')
    await page.getByRole('button', { name: 'Change the day or time' }).click()
    await page
      .getByRole('dialog', { name: 'When it happened' })
      .getByLabel('Day')
      .fill(await longAgo())
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Text' }).click()
    await page.keyboard.type('We began with the circle.')
    await saved(page)
    await look('On this day', 'On this day')
    await page
      .getByRole('list', { name: 'Entries of this day' })
      .getByRole('link', { name: /Four years ago today/ })
      .waitFor()
    await expectAccessible(page, 'on this day')
  })

  test('goes to a date, and the entry there has the keyboard', async () => {
    const { page } = running
    await look('List', 'Timeline')
    await list('Entries').first().waitFor()
    await page.keyboard.press('Control+Shift+G')
    const dialog = page.getByRole('dialog', { name: 'Go to a date' })
    await dialog.getByLabel('Day').fill(await longAgo())
    await expectAccessible(page, 'going to a date')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(inHand).toMatch(/Four years ago today/)
  })

  test('gathers what has a star, and lets go of it with the star', async () => {
    const { page } = running
    await page.keyboard.press('s')
    await look('Starred', 'Starred')
    // the oldest of them
    await list('Starred entries').first().focus()
    await page.keyboard.press('End')
    await expect.poll(inHand).toMatch(/Four years ago today/)
    await expectAccessible(page, 'starred')
    await page.keyboard.press('s')
    await list('Starred entries').filter({ hasText: 'Four years ago today' }).waitFor({ state: 'detached' })
  })

  test('looks back at any one entry, and back leads to where one was', async () => {
    const { page, app } = running
    await look('List', 'Timeline')
    await page.getByRole('button', { name: 'A random look back' }).click()
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor({ state: 'detached' })
    // the page of an entry, whichever it is, has its one heading
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    await menu(app, 'go-back')
    await heading('Timeline')
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
