import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible, go, makeJournalAndEnter, type Running, start } from '../support/app.ts'
import { answer, choose, question, share, skipUntil, slide } from '../support/practice.ts'

const guess = 'He does not take it seriously.'
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, 'violet harbour nineteen lanterns')
})
afterAll(() => running.close())

async function begin(version: RegExp): Promise<void> {
  const { page } = running
  await go(page, 'Practices')
  await page.getByRole('button', { name: version }).first().click()
  await question(page, 'Kind of situation').waitFor()
}

const main = () => running.page.getByRole('main')

describe('the Positive-intent check', () => {
  test('when someone may have been harmed it ends with what to do instead, and keeps no record', async () => {
    const { page } = running
    await begin(/^Start, /)
    await choose(page, 'Kind of situation', 'Someone was or may have been harmed, excluded or unsafe')
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('heading', { name: 'This needs something else' }).waitFor()
    await page.getByText(/not for deciding whether someone was harmed/).waitFor()
    await go(page, 'Follow-ups')
    await page.getByText('Nothing waits for you').waitFor()
  })

  test('every question says why it is asked', async () => {
    const { page } = running
    await begin(/^Start, /)
    await page.getByText('Why this question?').click()
    await page.getByText(/The right tool comes first/).waitFor()
    await page.getByRole('button', { name: 'Save for later' }).click()
    await page.getByRole('heading', { level: 1, name: 'Practices' }).waitFor()
  })

  test('the whole of it: facts, a sealed guess, other explanations, a plan, a day to come back', async () => {
    const { page } = running
    await begin(/^Start, /)
    await choose(page, 'Kind of situation', 'Work or behaviour that fell short of what I expected')
    await answer(page, 'Who', 'R.')
    await answer(page, 'What happened', 'The report came on Tuesday at four. It was due on Monday.')
    await choose(page, 'What was agreed', 'I said it; I did not check how it landed')
    await answer(page, 'My first explanation', guess)
    await skipUntil(page, question(page, 'Closest to'))
    await question(page, 'Closest to').getByRole('radio').first().check({ force: true })
    await slide(page, 'How sure', 25)
    await share(page, 'Other explanations', [50, 30, 20])
    await page.getByText('All 100 points are shared.').waitFor()
    await answer(page, 'My opening line', 'Can you walk me through the report?')
    await skipUntil(page, question(page, 'My plan'))
    await page.getByRole('textbox', { name: 'If …' }).fill('it is our one-to-one')
    await page.getByRole('textbox', { name: 'then I will …' }).fill('ask before I say what I think')
    await choose(page, 'Coming back', 'In a week')
    await skipUntil(page, page.getByRole('heading', { name: 'What I will do' }))
    await expect.poll(() => main().innerText()).toContain('ask before I say what I think')
    await page.getByRole('button', { name: 'Finish' }).click()
    await page.getByRole('heading', { name: 'Kept for later' }).waitFor()
  })

  test('until its day the guess is out of sight', async () => {
    const { page } = running
    await go(page, 'Follow-ups')
    await page.getByRole('button', { name: 'Come back to this' }).waitFor()
    await expect.poll(() => main().innerText()).toContain('R.')
    expect(await main().innerText()).not.toContain(guess)
  })

  test('coming back asks first what is known now, and only then shows the guess', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'Come back to this' }).click()
    await page.getByRole('heading', { level: 1, name: 'Coming back' }).waitFor()
    await choose(page, 'The conversation', 'Yes')
    await answer(page, 'What I found out', 'He waited for figures that I had promised.')
    expect(await main().innerText()).not.toContain(guess)
    await share(page, 'The points again', [10, 20, 70])
    expect(await main().innerText()).not.toContain(guess)
    await skipUntil(page, question(page, 'How it turned out'))
    await page.getByText(guess).waitFor()
    await choose(page, 'How it turned out', 'It did not hold')
    await choose(page, 'How I know', 'They told me')
    const finish = page.getByRole('button', { name: 'Finish' })
    await skipUntil(page, finish)
    await finish.click()
    await page.getByRole('heading', { name: 'Settled' }).waitFor()
  })

  test('what was settled is counted, and a single one is called few', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'To insights' }).click()
    await page.getByRole('heading', { level: 1, name: 'Insights' }).waitFor()
    await page.getByText(/Of 1 settled first explanation/).waitFor()
    await page.getByText(/more to see a share/).waitFor()
  })

  test('the short version asks less and seals a guess all the same', async () => {
    const { page } = running
    await begin(/^Short version/)
    await choose(page, 'Kind of situation', 'Work or behaviour that fell short of what I expected')
    await answer(page, 'What happened', 'She left the meeting early.')
    await answer(page, 'My first explanation', 'The meeting bored her.')
    await slide(page, 'How sure', 5)
    await choose(page, 'Coming back', 'Tomorrow')
    await skipUntil(page, page.getByRole('heading', { name: 'What I will do' }))
    await page.getByRole('button', { name: 'Finish' }).click()
    await page.getByRole('heading', { name: 'Kept for later' }).waitFor()
  })

  test('the plan of the check was settled by the return, and stays in sight for a week', async () => {
    const { page } = running
    await go(page, 'Follow-ups')
    await page.getByRole('heading', { name: /Settled in the last seven days/ }).waitFor()
    await page.getByRole('listitem').filter({ hasText: 'ask before I say what I think' }).waitFor()
  })

  test('each check is an entry in the timeline', async () => {
    const { page } = running
    await go(page, 'Timeline')
    await page.getByRole('link', { name: /The report came on Tuesday/ }).click()
    await page.getByText('Open the practice').waitFor()
    await expect.poll(() => main().innerText()).toContain('The report came on Tuesday at four')
  })

  test('its entry stays as it is, and takes notes below it, each with its time', async () => {
    const { page } = running
    await expect.poll(() => page.getByRole('textbox', { name: 'Text' }).count()).toBe(0)
    const notes = page.getByRole('region', { name: 'Notes added later' })
    await notes.getByRole('textbox', { name: 'Add a note to this' }).fill('We spoke again in spring.')
    await notes.getByRole('button', { name: 'Add the note' }).click()
    await notes.getByRole('listitem').filter({ hasText: 'We spoke again in spring.' }).waitFor()
    await expectAccessible(page, 'an entry of a practice')
    await go(page, 'Timeline')
    await page.getByRole('link', { name: /The report came on Tuesday/ }).click()
    await notes.getByText('We spoke again in spring.').waitFor()
  })

  test('all this time no policy was broken and nothing failed unseen', () => {
    expect(running.troubles).toEqual([])
  })
})
