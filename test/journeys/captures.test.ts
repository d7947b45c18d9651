import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { expectAccessible, go, menu, type Running, start, unlock } from '../support/app.ts'
import { BEFORE, dayFromNow, daysFromNow, homeWith } from '../support/begun-before.ts'

const guess = 'They were never told about the new date.'
const outcomes = [
  ['It held.', 'It held', 'They told me'],
  ['It held in part.', 'Partly', 'I saw it or have it in writing'],
  ['It did not hold.', 'It did not hold', 'Someone else told me'],
  ['It cannot be told.', 'I cannot tell', 'I am still guessing'],
] as const
let running: Running

beforeAll(async () => {
  const home = await homeWith(async keeper => {
    await keeper.ask(contract.savePerson, { alias: 'Quirin', relation: 'report' })
    await keeper.ask(contract.savePerson, { alias: 'Wanda', relation: 'peer' })
    keeper.clock.set(daysFromNow(-9).toISOString())
    for (const [statement] of outcomes) {
      await keeper.ask(contract.captureHunch, { statement, confidence: 70, due: dayFromNow(-2) })
    }
    keeper.clock.set(daysFromNow(-1).toISOString())
    await keeper.ask(contract.holdWords, { text: 'I have had it with this.', minutes: 20, urge: 8 })
  })
  running = await start({ home })
  await unlock(running, BEFORE)
})
afterAll(() => running.close())

describe('a hunch', () => {
  test('is caught from any page by keys alone: one sentence, how sure, and it is sealed', async () => {
    const { page } = running
    await go(page, 'Timeline')
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
    let presses = 0
    const press = async (key: string, times = 1): Promise<void> => {
      presses += times
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
    }
    await press('Control+Shift+J')
    const dialog = page.getByRole('dialog', { name: 'Catch a first explanation' })
    await dialog.getByLabel(/^I think/).waitFor()
    await page.keyboard.type(guess)
    await press('Tab')
    await press('ArrowRight', 4)
    await expect.poll(() => dialog.getByRole('slider').getAttribute('aria-valuetext')).toBe('70%')
    await press('Enter')
    await dialog.waitFor({ state: 'detached' })
    // what is not the sentence itself
    expect(presses).toBeLessThanOrEqual(8)
    await page.getByText(/^Sealed\. It comes back on /).waitFor()
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor()
  })

  test('stays out of sight, and takes a note beside it', async () => {
    const { page } = running
    await go(page, 'Follow-ups')
    const later = page.getByRole('region', { name: /^Later/ })
    await later.getByRole('button', { name: 'Add a note' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add to a sealed explanation' })
    await dialog.getByRole('textbox').fill('The date stood in the minutes.')
    await dialog.getByRole('button', { name: 'Keep' }).click()
    await dialog.waitFor({ state: 'detached' })
    await later
      .getByRole('list', { name: 'Added later' })
      .getByText('The date stood in the minutes.')
      .waitFor()
    expect(await page.content()).not.toContain(guess)
  })

  test.each(outcomes)(
    'that is come back to asks first, then shows “%s”, which is settled as “%s” with “%s”',
    async (statement, outcome, basis) => {
      const { page } = running
      await go(page, 'Follow-ups')
      const waiting = page.getByRole('region', { name: /^Waiting for a while/ })
      await waiting.getByRole('button', { name: 'Say how it turned out' }).first().click()
      const first = page.getByRole('dialog', { name: 'First: what do you know now?' })
      await first.getByRole('textbox').fill('I asked on Monday.')
      expect(await page.content()).not.toContain(statement)
      await first.getByRole('button', { name: 'Show what I thought' }).click()
      const then = page.getByRole('dialog', { name: 'How did it turn out?' })
      await then.getByText(statement, { exact: true }).waitFor()
      await then.getByText(outcome, { exact: true }).click()
      await then.getByText(basis, { exact: true }).click()
      await then.getByRole('button', { name: 'Keep this' }).click()
      await then.waitFor({ state: 'detached' })
      const settled = page.getByRole('region', { name: /^Settled in the last seven days/ })
      const row = settled.getByRole('listitem').filter({ hasText: statement })
      await row.getByText(`${outcome} · ${basis}`).waitFor()
      await row.getByText('I asked on Monday.').waitFor()
    },
  )
})

describe('a talk', () => {
  test('is kept in a few keys, the way it was had and with whom', async () => {
    const { app, page } = running
    await menu(app, 'capture-talk')
    const dialog = page.getByRole('dialog', { name: /^Talked with/ })
    await dialog.getByRole('checkbox', { name: 'Quirin' }).waitFor()
    // the first name has the focus already
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Kept: you talked with Quirin.').waitFor()
  })
})

const held = () => running.page.getByRole('region', { name: /^Kept before sending/ })
const ofText = (text: string) => held().getByRole('listitem').filter({ hasText: text })

describe('words that are held', () => {
  test('are kept with how strong the urge is, and cannot be read or copied before their time', async () => {
    const { app, page } = running
    await menu(app, 'hold-words')
    const dialog = page.getByRole('dialog', { name: 'Keep words before sending' })
    await dialog.getByLabel('What you want to send').fill('So this is how it is.')
    await dialog.getByRole('slider', { name: /^How strong is the urge/ }).fill('9')
    await dialog.getByText('20 minutes', { exact: true }).click()
    await expectAccessible(page, 'words to hold')
    await dialog.getByRole('button', { name: 'Keep' }).click()
    await dialog.waitFor({ state: 'detached' })
    await go(page, 'Follow-ups')
    const row = ofText('can be read from')
    await row.getByText('Urge was 9 of 10').waitFor()
    await expect.poll(() => row.getByRole('button').allInnerTexts()).toEqual(['Throw away'])
    expect(await page.content()).not.toContain('So this is how it is.')
  })

  test('are rated again, changed and copied once it is over', async () => {
    const { page } = running
    await ofText('I have had it with this.').getByRole('button', { name: 'Look again' }).click()
    const dialog = page.getByRole('dialog', { name: 'Look at it again' })
    await dialog.getByRole('slider', { name: /^How strong is the urge to send it now/ }).fill('3')
    await dialog.getByRole('textbox').fill('Could we talk about this?')
    await dialog.getByRole('button', { name: 'Keep' }).click()
    await dialog.waitFor({ state: 'detached' })
    const row = ofText('Could we talk about this?')
    await row.getByText('Urge was 8, is 3').waitFor()
    await row.getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied. It stays here until you throw it away.').waitFor()
    await expectAccessible(page, 'held words')
  })

  test('are thrown away for good; what stays is figures', async () => {
    const { page } = running
    await ofText('Could we talk about this?').getByRole('button', { name: 'Throw away' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Throw away' }).click()
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    await held().getByText('What became of earlier ones').click()
    await held()
      .getByRole('list', { name: 'Earlier ones' })
      .getByText(/changed, then copied out · urge 8, later 3$/)
      .waitFor()
    expect(await page.content()).not.toContain('Could we talk about this?')
  })
})

test('all this time no policy was broken and nothing failed unseen', () => {
  expect(running.troubles).toEqual([])
})
