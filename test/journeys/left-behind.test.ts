import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectAccessible,
  go,
  lock,
  makeJournalAndEnter,
  type Running,
  start,
  unlock,
} from '../support/app.ts'
import { answer, choose, next, question, skipUntil } from '../support/practice.ts'

const passphrase = 'violet harbour nineteen lanterns'
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, passphrase)
})
afterAll(() => running.close())

async function begin(name: string): Promise<void> {
  const { page } = running
  await go(page, 'Practices')
  await page
    .getByRole('article', { name, exact: true })
    .getByRole('button', { name: /^Start, / })
    .click()
  await page.getByText(/^Step 1 of/).waitFor()
}
async function finish(heading: string): Promise<void> {
  const { page } = running
  const button = page.getByRole('button', { name: 'Finish' })
  await skipUntil(page, button)
  await button.click()
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor()
}
async function toPerson(alias: string): Promise<void> {
  const { page } = running
  await go(page, 'People')
  await page
    .getByRole('list', { name: 'People' })
    .getByRole('link', { name: new RegExp(`^${alias}`) })
    .click()
  await page.getByRole('heading', { name: alias, level: 1 }).waitFor()
}

test('the five things of somebody who started at a distance, over a lock, stand with them in words', async () => {
  await begin('Starting at a distance')
  await answer(running.page, 'Who started', 'Zelda')
  await choose(running.page, 'Timely feedback', 'It is there')
  await choose(running.page, 'Seeing others work', 'It is missing')
  await next(running.page)
  await lock(running)
  await unlock(running, passphrase)
  await go(running.page, 'Practices')
  await running.page
    .getByRole('button', { name: /^(Go on|Continue)/ })
    .first()
    .click()
  await question(running.page, 'Someone to ask').waitFor()
  await choose(running.page, 'Someone to ask', 'I do not know')
  await choose(running.page, 'When I last asked', 'Not yet')
  await finish('Kept for later')
  await toPerson('Zelda')
  const card = running.page.getByRole('main').locator('section', { hasText: 'Looked at on' }).last()
  await expect
    .poll(() => card.getByRole('definition').allInnerTexts())
    .toEqual(['There', 'Missing', 'Unknown', 'Not said', 'Not said'])
  await card.getByText('They had not been asked yet.').waitFor()
  await expectAccessible(running.page, 'a person with the five things')
})

test('a decision in the heat of it asks after a night, and is counted with the number that is missing', async () => {
  const { page } = running
  await begin('Decision: look ahead, look back')
  await answer(page, 'What I decide', 'We move the date.')
  await choose(page, 'In the heat of it', 'In the heat of it')
  await finish('Kept for later')
  await page.getByRole('button', { name: 'Come back to it now' }).click()
  await page.getByRole('heading', { level: 1, name: 'Coming back' }).waitFor()
  await expect
    .poll(() => page.getByRole('region', { name: 'What this is about' }).innerText())
    .toContain('We move the date.')
  await choose(page, 'The same again', 'No, I would decide it differently')
  await finish('Kept for later')
  await go(page, 'Insights')
  const night = page.getByRole('region', { name: 'After a night' })
  await night.getByText('Of 1 decision looked at again after a night, one was changed.').waitFor()
  await night.getByText('7 more to see a share.').waitFor()
})

test('who was heard is noted person by person and told of nobody alone', async () => {
  const { page } = running
  await begin('Who was heard')
  await answer(page, 'The meeting', 'Planning')
  await skipUntil(page, question(page, 'Who spoke'))
  await question(page, 'Who spoke').getByRole('checkbox').first().check({ force: true })
  await page.getByRole('combobox', { name: 'Spoke, Zelda' }).selectOption({ label: 'Not at all' })
  await page.getByRole('combobox', { name: 'I brought them in, Zelda' }).selectOption({ label: 'Yes' })
  await finish('Kept')
  await go(page, 'Insights')
  const heard = page.getByRole('region', { name: 'Who was heard' })
  await heard.getByText('In 1 meeting with 1 place, nobody spoke.').waitFor()
  expect(await heard.innerText()).not.toContain('Zelda')
})

test('a setback that is not behind yet asks again, and then tells the days', async () => {
  const { page } = running
  await begin('Setback log')
  await answer(page, 'What happened', 'The contract went elsewhere.')
  await choose(page, 'When it happened', 'A week ago')
  await finish('Kept for later')
  for (const [said, after] of [
    ['Not yet', 'Kept for later'],
    ['Yes, it is behind me', 'Kept'],
  ] as const) {
    await page.getByRole('button', { name: 'Come back to it now' }).click()
    await page.getByRole('heading', { level: 1, name: 'Coming back' }).waitFor()
    await choose(page, 'Is it behind me', said)
    if (after === 'Kept') await choose(page, 'Since when', 'Yesterday')
    await finish(after)
  }
  await go(page, 'Insights')
  await page
    .getByRole('region', { name: 'Until a setback was behind you' })
    .getByText('1 setback is behind you. Days it took: 6.')
    .waitFor()
})

test('the year is put together from what was kept, line by line to be changed', async () => {
  const { page } = running
  await begin('Energy check')
  await question(page, 'Energy').getByRole('radio').nth(1).check({ force: true })
  await finish('Kept')
  await begin('Yearly portrait')
  await skipUntil(page, question(page, 'My energy'))
  await page.getByText('Filled in from your journal, as a start.').waitFor()
  const first = question(page, 'My energy').getByRole('textbox').first()
  await expect.poll(() => first.inputValue()).toBe('Told once')
  await first.fill('I told it once, in a full week')
  await answer(page, 'In my own words', 'I ask late and then a lot.')
  await finish('Kept')
  await expect.poll(() => page.getByRole('main').innerText()).toContain('I told it once, in a full week')

  await begin('Yearly portrait')
  await skipUntil(page, question(page, 'In my own words'))
  const then = page.getByRole('region', { name: /^Then, on / })
  await then.getByText('I ask late and then a lot.').waitFor()
  expect(running.troubles).toEqual([])
})
