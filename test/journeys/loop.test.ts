import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, go, makeJournalAndEnter, menu, type Running, start } from '../support/app.ts'

const passphrase = 'violet harbour nineteen lanterns'
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, passphrase)
})
afterAll(() => running.close())

describe('what is caught in passing', () => {
  test('a hunch is sealed in one dialog, and waits without telling what it says', async () => {
    const { app, page } = running
    await menu(app, 'capture-hunch')
    const dialog = page.getByRole('dialog', { name: 'Catch a first explanation' })
    await dialog.getByLabel(/^I think/).fill('The numbers were guessed.')
    const sure = dialog.getByRole('slider').first()
    await sure.focus()
    for (let press = 0; press < 5; press += 1) await sure.press('ArrowRight')
    await expectAccessible(page, 'a hunch')
    await dialog.getByRole('button', { name: 'Keep' }).click()
    await dialog.waitFor({ state: 'detached' })
    await go(page, 'Follow-ups')
    await page.getByRole('button', { name: 'Say how it turned out' }).waitFor()
    expect(await page.content()).not.toContain('The numbers were guessed.')
  })

  test('a lesson stands on the page for learning', async () => {
    const { app, page } = running
    await menu(app, 'capture-lesson')
    const dialog = page.getByRole('dialog', { name: 'Today I learned' })
    await dialog.getByRole('textbox').first().fill('Ask before Friday.')
    await dialog.getByRole('button', { name: 'Keep' }).click()
    await dialog.waitFor({ state: 'detached' })
    await go(page, 'Learning')
    await page.getByRole('tab', { name: 'Lessons' }).click()
    await page.getByRole('list', { name: 'Lessons' }).getByText('Ask before Friday.').waitFor()
    await expectAccessible(page, 'learning')
  })

  test('a practice of the library is gone through by its short form', async () => {
    const { page } = running
    await go(page, 'Practices')
    await page
      .getByRole('article', { name: 'Energy check' })
      .getByRole('button', { name: /^Short version/ })
      .click()
    await page.getByRole('region', { name: /^Step 1 of / }).waitFor()
    await expectAccessible(page, 'a step')
    const keep = page.getByRole('button', { name: 'Finish' })
    const on = page.getByRole('button', { name: /^(Skip|Next)/ })
    while (!(await keep.isVisible())) await on.click()
    await keep.click()
    await page.getByRole('heading', { name: 'Kept', exact: true }).waitFor()
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
