import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../shared/contract/contract.ts'
import { expectAccessible, go, menu, type Running, start, unlock, writeEntry } from '../support/app.ts'
import { BEFORE, dayFromNow, daysFromNow, homeWith } from '../support/begun-before.ts'
import { question, skipUntil } from '../support/practice.ts'
import { draftOf } from '../support/writing.ts'

const standard = 'The draft is in the shared folder by Thursday noon.'
let running: Running

beforeAll(async () => {
  const home = await homeWith(async keeper => {
    const person = async (alias: string) => (await keeper.ask(contract.savePerson, { alias })).id
    const [quirin, wanda] = [await person('Quirin'), await person('Wanda')]
    keeper.clock.set(daysFromNow(-10).toISOString())
    const hunch = { statement: 'It bores them.', confidence: 60 }
    await keeper.ask(contract.captureHunch, { ...hunch, due: dayFromNow(-3), person: quirin })
    await keeper.ask(contract.captureHunch, { ...hunch, due: dayFromNow(0) })
    await keeper.ask(contract.captureHunch, { ...hunch, due: dayFromNow(9) })
    await keeper.ask(contract.saveMove, {
      kind: 'broker',
      state: 'planned',
      people: [quirin, wanda],
      need: 'How to plan a release',
      due: dayFromNow(-1),
    })
    const agreed = { people: [quirin], standard, agreedOn: dayFromNow(-10), agreedByBoth: true }
    const { id } = await keeper.ask(contract.saveCommitment, agreed)
    for (const day of [-9, -6]) await keeper.ask(contract.addMiss, { id, miss: { day: dayFromNow(day) } })
    const mode = 'room'
    await keeper.ask(contract.addContact, { people: [quirin], day: dayFromNow(-2), mode })
    await keeper.ask(contract.addContact, { people: [wanda], day: dayFromNow(-25), mode })
    const about = draftOf('Planned the week.', { day: dayFromNow(-2), people: [quirin, wanda] })
    await keeper.ask(contract.saveEntry, about)
  })
  running = await start({ home })
  await unlock(running, BEFORE)
})
afterAll(() => running.close())

const main = () => running.page.getByRole('main')
const region = (name: RegExp) => main().getByRole('region', { name })

async function openFollowUps(): Promise<void> {
  await go(running.page, 'Follow-ups')
  await running.page.getByRole('heading', { level: 1, name: 'Follow-ups' }).waitFor()
  await region(/^Agreements/).waitFor()
}

describe('what waits', () => {
  test('stands by when it is due, in one place, and Today leads to each', async () => {
    const { page } = running
    await go(page, 'Today')
    await main()
      .getByRole('link', { name: /first explanation about Quirin.*Overdue/s })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Follow-ups' }).waitFor()
    const overdue = region(/^Waiting for a while/)
    await overdue.getByRole('listitem').filter({ hasText: 'Quirin' }).first().waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toMatch(/^First explanation.*Quirin/)
    await expect.poll(() => overdue.getByRole('listitem').count()).toBe(2)
    await expect
      .poll(() =>
        region(/^Today/)
          .getByRole('listitem')
          .count(),
      )
      .toBe(1)
    await expect
      .poll(() =>
        region(/^Later/)
          .getByRole('listitem')
          .count(),
      )
      .toBe(1)
    await expectAccessible(page, 'follow-ups')
  })

  test('is put off to another day', async () => {
    const { page } = running
    await region(/^Today/)
      .getByRole('button', { name: 'Later' })
      .click()
    await page.getByRole('menuitem', { name: /^In a week/ }).click()
    await region(/^Today/).waitFor({ state: 'detached' })
    await expect
      .poll(() =>
        region(/^Later/)
          .getByRole('listitem')
          .count(),
      )
      .toBe(2)
  })

  test('is let go with a reason, and taken up again', async () => {
    const { page } = running
    const row = region(/^Waiting for a while/)
      .getByRole('listitem')
      .filter({ hasText: 'First explanation' })
    await row.getByRole('button', { name: 'Let it go' }).click()
    const dialog = page.getByRole('dialog', { name: 'Let it go' })
    await dialog.getByRole('textbox').fill('They moved to another team.')
    await dialog.getByRole('button', { name: 'Let it go' }).click()
    const settled = region(/^Settled in the last seven days/)
    await settled.getByText('They moved to another team.').waitFor()
    expect(await page.content()).not.toContain('It bores them.')
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Let go\./ })
      .getByRole('button', { name: 'Undo' })
      .click()
    await settled.waitFor({ state: 'detached' })
    await row.waitFor()
  })
})

describe('a move to connect', () => {
  test('is planned, both are asked, it happened, and something came of it', async () => {
    const { page } = running
    const row = region(/^Waiting for a while/)
      .getByRole('listitem')
      .filter({ hasText: 'Move to connect' })
    await row.getByText('Introduce two people for a talk · Quirin · Wanda').waitFor()
    await row.getByRole('button', { name: 'Both are asked' }).click()
    await row.getByRole('button', { name: 'Both are asked' }).waitFor({ state: 'detached' })
    await row.getByRole('button', { name: 'It happened' }).click()
    const dialog = page.getByRole('dialog', { name: 'It happened' })
    await dialog.getByRole('textbox').fill('They plan the next one together.')
    await dialog.getByRole('button', { name: 'Keep' }).click()
    await row.waitFor({ state: 'detached' })
    await go(page, 'People')
    await page
      .getByRole('list', { name: 'People' })
      .getByRole('link', { name: /^Wanda/ })
      .click()
    await main().getByText('What came of it: They plan the next one together.').waitFor()
  })
})

describe('an agreement', () => {
  test('that is missed for the third time says so plainly, and points to the standard', async () => {
    const { page } = running
    await openFollowUps()
    const agreed = region(/^Agreements/)
      .getByRole('listitem')
      .filter({ hasText: standard })
    expect(await agreed.innerText()).not.toContain('go back to the standard')
    await agreed.getByRole('button', { name: 'Count a miss' }).click()
    const dialog = page.getByRole('dialog', { name: 'Count a miss' })
    await dialog.getByRole('button', { name: 'Keep' }).click()
    await agreed
      .getByText(/has been missed 3 times\. More charity is not what is needed now: go back to the standard/)
      .waitFor()
    await expectAccessible(page, 'an agreement missed three times')
  })
})

describe('a look back at the week', () => {
  test('is put together from the week: what is due, and who was hardly heard', async () => {
    const { page } = running
    await go(page, 'Practices')
    await main()
      .getByRole('article', { name: 'Weekly review' })
      .getByRole('button', { name: /^Start, / })
      .click()
    const due = question(page, 'What waits')
    await due.getByText('1 waiting today.').waitFor()
    await skipUntil(page, question(page, 'Hardly heard'))
    const quiet = question(page, 'Hardly heard')
    await quiet.getByText('Wanda').first().waitFor()
    await expect.poll(() => quiet.getByRole('checkbox', { checked: true }).count()).toBe(1)
  })
})

describe('a text that names a group', () => {
  test('is asked about by the lens on request, and leads to the check of one group', async () => {
    const { app, page } = running
    await writeEntry(running, { title: 'The call', text: 'The remote people never say anything. ' })
    await expect.poll(() => page.getByRole('complementary', { name: 'My wording' }).count()).toBe(0)
    await page.getByRole('button', { name: 'More about this entry' }).click()
    await page.getByRole('menuitem', { name: 'Look at my wording' }).click()
    const lens = page.getByRole('complementary', { name: 'My wording' })
    await lens.getByRole('button', { name: 'Who in it differs, and when did you last ask?' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'One-group check' }).waitFor()
    await menu(app, 'go-today')
  })
})

test('all this time no policy was broken and nothing failed unseen', () => {
  expect(running.troubles).toEqual([])
})
