import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, go, makeJournalAndEnter, menu, type Running, start } from '../support/app.ts'
import { answer, choose, question, skipUntil } from '../support/practice.ts'

const DAY = 24 * 60 * 60 * 1000
const begun = Date.now()
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, 'violet harbour nineteen lanterns')
})
afterAll(() => running.close())

const main = () => running.page.getByRole('main')
const dialog = (name: string | RegExp) => running.page.getByRole('dialog', { name })
const button = (name: string | RegExp, within: Locator = main()) => within.getByRole('button', { name })

/** So many days after the journal was begun, by the window's own clock. */
const daysLater = (days: number) => running.page.clock.setFixedTime(begun + days * DAY)

async function part(name: string): Promise<void> {
  const { page } = running
  await go(page, 'Learning')
  await page.getByRole('heading', { level: 1, name: 'Learning' }).waitFor()
  await page.getByRole('tab', { name, exact: true }).click()
  await page.getByRole('tab', { name, exact: true, selected: true }).waitFor()
}

async function keep(open: Locator, word = 'Keep'): Promise<void> {
  await open.getByRole('button', { name: word, exact: true }).click()
  await open.waitFor({ state: 'detached' })
}

const check = (within: Locator, name: string | RegExp) =>
  within.getByLabel(name).first().check({ force: true })

describe('what a person wants to learn', () => {
  test('is written on their page, and comes further by steps that say what showed them', async () => {
    const { page } = running
    await go(page, 'People')
    await button(/^(New person|Add someone)$/)
      .first()
      .click()
    const person = dialog('New person')
    await person.getByLabel('Initials or a nickname').fill('Zelda')
    await keep(person)
    await page.getByRole('heading', { name: 'Zelda', level: 1 }).waitFor()
    await button(/^Add$/).click()
    await page.getByRole('menuitem', { name: 'What they want to learn…' }).click()
    const goal = dialog('Write down a goal')
    await goal.getByLabel('What do they want to learn?').fill('To lead a review')
    await goal.getByLabel('Why does it matter to them?').fill('A team of her own, one day')
    await goal.getByLabel('What is the next step, and who takes it?').fill('She chairs on Monday')
    await keep(goal)
    for (const [rung, evidence] of [
      ['Tried it', 'She chaired ten minutes of it.'],
      ['Does it with help', 'She led it with my list.'],
    ] as const) {
      await button('Note how far they are').click()
      const step = dialog('Note how far they are')
      await check(step, rung)
      await step.getByLabel('What showed it?').fill(evidence)
      await keep(step)
    }
    const ladder = main().getByRole('list', { name: 'How far they are' })
    await ladder.locator('[aria-current]').filter({ hasText: 'Does it with help' }).waitFor()
    await expect.poll(() => ladder.locator('[aria-current]').count()).toBe(1)
    await button('More for this step').last().click()
    await page.getByRole('menuitem', { name: 'Change…' }).click()
    const step = dialog('Change the step')
    await step.getByLabel('What showed it?').fill('She chaired half of it.')
    await keep(step)
    await main().getByText('She chaired half of it.').waitFor()
    await expectAccessible(page, 'a goal of a person')
    await part('What people learn')
    await main().getByText('Next step: She chairs on Monday').waitFor()
  })
})

describe('a track and an edge', () => {
  test('five steps lead to writing an edge, and say what is there of each', async () => {
    const { page } = running
    await part('My edge')
    await check(main(), /^New to managing/)
    await button('Follow it').click()
    await button('Write an edge: Developing people').click()
    const edge = dialog('Write an edge')
    await expect.poll(() => edge.getByLabel('Developing people').isChecked()).toBe(true)
    await edge.getByLabel('Why does it matter to you?').fill('They bring it all to me.')
    await edge.getByLabel(/^Now:/).fill('I answer at once')
    await edge.getByLabel(/^As hoped:/).fill('I ask what they tried')
    await edge.getByLabel(/^Better still:/).fill('They tell me what they decided')
    await keep(edge)
    await main()
      .getByText(/nothing seen yet · to be judged in 6 weeks/)
      .waitFor()
    await expectAccessible(page, 'a track')
  })

  test('gathers what the writer and someone else saw, and a note can be corrected', async () => {
    await part('My edge')
    for (const [who, words] of [
      ['I did', 'I waited ten seconds on Tuesday.'],
      ['Someone else', 'Zelda said I asked twice.'],
    ] as const) {
      await button('Add what was seen').click()
      const note = dialog('Add what was seen')
      await check(note, who)
      await note.getByLabel('What was seen or said?').fill(words)
      await keep(note)
    }
    await button('Correct this note').first().click()
    const note = dialog('Correct what was seen')
    await note.getByLabel('What was seen or said?').fill('I waited on Tuesday and on Friday.')
    await keep(note)
    await main().getByText('I waited on Tuesday and on Friday.').waitFor()
    await main()
      .getByText(/^Someone else saw this/)
      .waitFor()
    await expect.poll(() => main().getByText('I waited ten seconds on Tuesday.').count()).toBe(0)
  })
})

describe('feedback', () => {
  test('that was received and what was given in answer are linked, told apart, and counted by person', async () => {
    const { page } = running
    await part('Feedback')
    await button('Write down feedback').click()
    const got = dialog('Write down feedback')
    await check(got, 'To correct')
    await got.getByLabel('From whom?').selectOption({ label: 'Zelda' })
    await got.getByLabel('What was said?').fill('You answer before I am done.')
    await keep(got)
    await button('More for this feedback').click()
    await page.getByRole('menuitem', { name: 'Write what answers it…' }).click()
    const gave = dialog('Write down feedback')
    await check(gave, 'To recognise')
    await gave.getByLabel('What was said?').fill('You told me straight, and it helped.')
    await keep(gave)
    await main().getByText('Answers “You answer before I am done.”').waitFor()
    await main().getByText('What you gave, by person').click()
    const counts = main().getByRole('row', { name: /^Zelda/ })
    await expect
      .poll(() => counts.getByRole('cell').allInnerTexts())
      .toEqual(['Zelda', '0', '0', '1', '0', '1'])
    await expectAccessible(page, 'feedback')
  })
})

describe('an agenda', () => {
  test('is built from what somebody wants to learn and what went well, ordered, kept, and copied out', async () => {
    const { app, page } = running
    await part('What people learn')
    await button('Build an agenda').click()
    const agenda = dialog('Build an agenda')
    await check(agenda, 'Zelda wants to learn: To lead a review')
    await check(agenda, 'Thank you, Zelda: You told me straight, and it helped.')
    await agenda.getByLabel('A line of your own').fill('Who shows us the new board?')
    await button('Add the line', agenda).click()
    await button('Move “Who shows us the new board?” up', agenda).click()
    await keep(agenda)
    const lines = main().getByRole('list', { name: 'Learning on the team’s agenda' })
    await expect
      .poll(() => lines.getByRole('listitem').innerText())
      .toMatch(/To lead a review\s+Who shows us the new board\?\s+Thank you, Zelda/)
    await button('Copy it').click()
    await page.getByText('Copied.').waitFor()
    await menu(app, 'toggle-veil')
    await lines.getByText(/Thank you, /).waitFor()
    await lines.getByText('Zelda').waitFor({ state: 'detached' })
    await menu(app, 'toggle-veil')
    await expectAccessible(page, 'an agenda')
  })
})

describe('a peer coaching session', () => {
  test('stands in the list of sessions with what was agreed, and leads to its entry', async () => {
    const { page } = running
    await go(page, 'Practices')
    await page
      .getByRole('article', { name: 'Peer coaching session' })
      .getByRole('button', { name: /^Short version/ })
      .click()
    await choose(page, 'My seat', 'I listen and ask')
    await skipUntil(page, question(page, 'What we agreed'))
    await check(question(page, 'What we agreed'), 'What is said stays between us')
    await answer(page, 'What for', 'One clear next step')
    const finish = page.getByRole('button', { name: 'Finish' })
    await skipUntil(page, finish)
    await finish.click()
    await page.getByRole('heading', { name: 'Kept for later' }).waitFor()
    await part('From practices')
    const session = main().getByRole('list', { name: 'Peer coaching sessions' }).getByRole('listitem')
    await session.getByText('Agreed: What is said stays between us').waitFor()
    await session.getByText('Worth it if: One clear next step').waitFor()
    await main()
      .getByText(/^1 time, /)
      .waitFor()
    await expectAccessible(page, 'what practices kept')
    await session.getByRole('link', { name: /^Read the entry/ }).click()
    await page.getByRole('heading', { level: 1, name: /^Peer coaching session/ }).waitFor()
    await main().getByText('One clear next step').waitFor()
  })
})

const [firstAnswer, secondAnswer] = ['Hardly ever', 'Mostly']

async function answerAll(label: string): Promise<void> {
  const questions = dialog('Ask before judging')
  for (const group of await questions.getByRole('radiogroup').all()) await check(group, label)
  await keep(questions, 'Keep this')
}

describe('a self-check', () => {
  test('says that it is untested, and hides what was answered before until it is done again', async () => {
    const { page } = running
    await part('Self-checks')
    await main()
      .getByText(/Nobody has tested whether they measure/)
      .waitFor()
    await button('Do it now').first().click()
    await answerAll(firstAnswer)
    await main()
      .getByText(/^Your last score/)
      .waitFor()
    await daysLater(14)
    await go(page, 'Follow-ups')
    const row = main().getByRole('listitem').filter({ hasText: 'Ask before judging' })
    await button('Do it now', row).click()
    await dialog('Ask before judging').waitFor()
    await expect.poll(() => page.getByText(/^Your last score/).count()).toBe(0)
    await expect.poll(() => page.getByText(/Your earlier answers show again/).count()).toBe(1)
    await answerAll(secondAnswer)
    await main()
      .getByText(/^Your last score/)
      .waitFor()
    await button('Show as a table').click()
    await expect.poll(() => main().getByRole('table').getByRole('row').count()).toBe(3)
    await expectAccessible(page, 'a self-check')
  })
})

describe('lessons', () => {
  test('are written, and when their day has come still true, revised with the reason, or let go', async () => {
    const { page } = running
    await daysLater(0)
    await part('Lessons')
    for (const words of ['Ask before judging.', 'People resist change.', 'Never write on a Friday.']) {
      await main().getByLabel('One sentence you want to keep').fill(words)
      await button(/^Add$/).click()
      await main().getByRole('list', { name: 'Lessons' }).getByText(words).waitFor()
    }
    await daysLater(2)
    await go(page, 'Follow-ups')
    const due = main().getByRole('listitem').filter({ hasText: 'Ask before judging.' })
    await button('Still true', due).click()
    await due.waitFor({ state: 'detached' })
    await button(
      'Revise it, or let it go',
      main().getByRole('listitem').filter({ hasText: 'People resist' }),
    ).click()
    const asked = main().getByRole('listitem')
    await button('Revise…', asked.filter({ hasText: 'People resist' }).first()).click()
    const revise = dialog('Revise the lesson')
    await revise.getByLabel('What you believe now').fill('People resist surprise.')
    await revise.getByLabel('What changed your mind?').fill('They told me what they had heard.')
    await keep(revise)
    await button('Let go…', asked.filter({ hasText: 'Never write' }).first()).click()
    await keep(dialog('Let the lesson go'), 'Let it go')
    await page.getByRole('heading', { name: 'Is it still true?' }).waitFor({ state: 'detached' })
    await main().getByText('What you believed before').first().click()
    await main().getByText('Because: They told me what they had heard.').waitFor()
    await check(main(), 'Let go')
    await main().getByText('Never write on a Friday.').first().waitFor()
    await expectAccessible(page, 'lessons')
  })
})

describe('the day of an edge', () => {
  test('is asked for once in Follow-ups, and judged in its own lines, which nobody can change', async () => {
    const { page } = running
    await daysLater(43)
    await go(page, 'Follow-ups')
    await button('Judge it').click()
    await page.getByRole('tab', { name: 'My edge', selected: true }).waitFor()
    await button('Judge it…').click()
    const judging = dialog('Which line came true?')
    await expect.poll(() => judging.getByRole('textbox').count()).toBe(0)
    await check(judging, /^As hoped/)
    await keep(judging, 'Keep this')
    await main().getByText('judged: As hoped').waitFor()
    await main().getByText('Judged and let go').click()
    await main()
      .getByText(/^Judged on/)
      .waitFor()
    for (const name of ['Correct this note', 'Add what was seen', 'Judge it…'])
      await expect.poll(() => button(name).count()).toBe(0)
    await go(page, 'Follow-ups')
    await page.getByRole('heading', { level: 1, name: 'Follow-ups' }).waitFor()
    await button('Judge it').waitFor({ state: 'detached' })
  })
})

test('all this time no policy was broken and nothing failed unseen', () => {
  expect(running.troubles).toEqual([])
})
