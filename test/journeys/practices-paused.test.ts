import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Stage } from '../../shared/domain/practice.ts'
import { usAndThem } from '../../shared/practices/us-and-them.ts'
import {
  expectAccessible,
  go,
  lock,
  makeJournalAndEnter,
  menu,
  replaced,
  type Running,
  start,
  unlock,
} from '../support/app.ts'
import { goOn, walk } from '../support/walk.ts'

const passphrase = 'violet harbour nineteen lanterns'
const day = 24 * 60 * 60 * 1000
const opening: readonly Stage[] = ['open', 'act']
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, passphrase)
})
afterAll(() => running.close())

const { title } = usAndThem
const unfinished = () => running.page.getByRole('region', { name: 'Unfinished' })
const region = () => running.page.getByRole('region', { name: /^Step \d+ of \d+: / })
const main = () => running.page.getByRole('main')
const questionNow = () => region().getAttribute('aria-label')

async function goOnWith(): Promise<void> {
  const { page } = running
  await go(page, 'Practices')
  await unfinished().getByRole('button', { name: 'Go on' }).first().click()
  await region().waitFor()
}

describe('a practice that is left in the middle', () => {
  let left: string | null

  test('is found again under what is unfinished, at the question it was left at', async () => {
    const { page } = running
    await go(page, 'Practices')
    await page
      .getByRole('article', { name: title })
      .getByRole('button', { name: /^Start, / })
      .click()
    await walk({ page, practice: usAndThem, stages: opening, most: 3 })
    left = await questionNow()
    await go(page, 'Timeline')
    await go(page, 'Practices')
    await unfinished().getByText(title).waitFor()
    await expectAccessible(page, 'practices with one that is unfinished')
    await goOnWith()
    await expect.poll(() => questionNow()).toBe(left)
    const [first] = usAndThem.steps
    await expect
      .poll(() => page.getByRole('region', { name: 'Your answers so far' }).innerText())
      .toContain(first?.name)
  })

  test('is locked by its key in the middle of a word, and nothing of it is lost', async () => {
    const { page } = running
    for (;;) {
      if ((await region().getByRole('textbox').count()) > 0) break
      await goOn(page)
    }
    left = await questionNow()
    await region().getByRole('textbox').first().click()
    await page.keyboard.type('Half a sen')
    await replaced(running, () => running.page.keyboard.press('Control+L'))
    await running.page.getByLabel('Passphrase', { exact: true }).waitFor()
    await unlock(running, passphrase)
    await goOnWith()
    await expect.poll(() => questionNow()).toBe(left)
    await expect.poll(() => region().getByRole('textbox').first().innerText()).toContain('Half a sen')
  })

  test('is gone on with days later, says how long ago it was left, and is finished', async () => {
    await lock(running)
    await unlock(running, passphrase)
    const { page } = running
    await page.clock.setFixedTime(Date.now() + 5 * day)
    await go(page, 'Practices')
    await unfinished()
      .getByText(/5 days ago/)
      .waitFor()
    await goOnWith()
    await expect.poll(() => questionNow()).toBe(left)
    await region().getByRole('textbox').first().fill('A whole sentence, five days later.')
    await goOn(page)
    await walk({ page, practice: usAndThem, stages: opening })
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: /^(Kept|Kept for later)$/ }).waitFor()
    await go(page, 'Practices')
    await unfinished().waitFor({ state: 'detached' })
    await go(page, 'Timeline')
    await page
      .getByRole('link', { name: new RegExp(title) })
      .or(page.getByRole('link', { name: /Written at/ }))
      .first()
      .click()
    await page.getByText('Open the practice').waitFor()
    await expect.poll(() => main().innerText()).toContain('A whole sentence, five days later.')
  })

  test('one that nobody wants to go on with is thrown away, after a question', async () => {
    const { page } = running
    await go(page, 'Practices')
    await page
      .getByRole('article', { name: title })
      .getByRole('button', { name: /^Start, / })
      .click()
    await walk({ page, practice: usAndThem, stages: opening, most: 1 })
    await go(page, 'Practices')
    await unfinished().getByRole('button', { name: 'Throw away' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Throw away' }).click()
    await unfinished().waitFor({ state: 'detached' })
  })
})

describe('what is typed in a dialog when the journal is locked', () => {
  test('stands in it again after the next unlock, on the page it was called from, and is kept once', async () => {
    await go(running.page, 'Learning')
    await running.page.getByRole('heading', { level: 1, name: 'Learning' }).waitFor()
    await menu(running.app, 'capture-lesson')
    const field = () =>
      running.page.getByRole('dialog', { name: 'Today I learned' }).getByRole('textbox').first()
    await field().fill('Ask before Fri')
    await lock(running)
    await unlock(running, passphrase)
    await field().waitFor()
    await expect.poll(() => field().inputValue()).toBe('Ask before Fri')
    await field().focus()
    await running.page.keyboard.press('End')
    await running.page.keyboard.type('day.')
    await running.page.keyboard.press('Enter')
    await running.page.getByRole('dialog').first().waitFor({ state: 'detached' })
    await running.page.getByRole('heading', { level: 1, name: 'Learning' }).waitFor()
    await running.page.getByRole('tab', { name: 'Lessons' }).click()
    await running.page.getByRole('list', { name: 'Lessons' }).getByText('Ask before Friday.').waitFor()
    await lock(running)
    await unlock(running, passphrase)
    await running.page.getByRole('heading', { level: 1, name: /Good/ }).waitFor()
    await expect.poll(() => running.page.getByRole('dialog').count()).toBe(0)
  })

  test('of a hunch the sentence and how sure come back, though the page beneath it was left alone', async () => {
    await menu(running.app, 'capture-hunch')
    const dialog = () => running.page.getByRole('dialog', { name: 'Catch a first explanation' })
    await dialog()
      .getByLabel(/^I think/)
      .fill('The numbers were guessed.')
    const sure = dialog().getByRole('slider').first()
    await sure.focus()
    await sure.press('ArrowRight')
    const said = await sure.getAttribute('aria-valuetext')
    await lock(running)
    await unlock(running, passphrase)
    await dialog().waitFor()
    await expect
      .poll(() =>
        dialog()
          .getByLabel(/^I think/)
          .inputValue(),
      )
      .toBe('The numbers were guessed.')
    await expect.poll(() => dialog().getByRole('slider').first().getAttribute('aria-valuetext')).toBe(said)
    await running.page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })
})

test('all this time no policy was broken and nothing failed unseen', () => {
  expect(running.troubles).toEqual([])
})
