import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  go,
  lock,
  makeJournalAndEnter,
  type Running,
  saved,
  start,
  unlock,
  until,
  writeEntry,
} from '../support/app.ts'
import { question } from '../support/practice.ts'

const passphrase = 'violet harbour nineteen lanterns'
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, passphrase)
})
afterAll(() => running.close())

const panel = () => running.page.getByRole('complementary', { name: 'My wording' })
const note = (name: RegExp) => panel().getByRole('listitem', { name })
const text = () => running.page.getByRole('textbox', { name: 'Text' })
const toast = (words: string) => running.page.getByRole('listitem').filter({ hasText: words })

async function look(): Promise<void> {
  await running.page.getByRole('button', { name: 'More about this entry' }).click()
  await running.page.getByRole('menuitem', { name: 'Look at my wording' }).click()
  await panel().waitFor()
}

async function closePanel(): Promise<void> {
  await panel().getByRole('button', { name: 'Close' }).click()
  await panel().waitFor({ state: 'detached' })
}

async function openEntry(title: string): Promise<void> {
  await go(running.page, 'Timeline')
  await running.page
    .getByRole('list', { name: 'Entries' })
    .getByRole('link', { name: new RegExp(title) })
    .click()
  await text().waitFor()
}

/** The words with a dotted line under them. */
const underlined = () =>
  running.page.evaluate(() =>
    [...(CSS.highlights.get('afterword-lens') ?? [])].map(one => {
      const range = document.createRange()
      range.setStart(one.startContainer, one.startOffset)
      range.setEnd(one.endContainer, one.endOffset)
      return range.toString()
    }),
  )

/** Nothing that looks like a score, in words or for a screen reader. */
async function expectNoScore(): Promise<void> {
  expect(await panel().innerText()).not.toMatch(/\d|score|%/iu)
  for (const role of ['meter', 'progressbar', 'status'] as const)
    await expect.poll(() => panel().getByRole(role).count()).toBe(0)
}

describe('the wording of an entry', () => {
  test('is left alone until somebody asks', async () => {
    const { page } = running
    await writeEntry(running, {
      title: 'After the stand-up',
      text: 'She is lazy, I wrote at nine. He always cancels. She doesn’t care about it. He called us “useless, all of you” and left.',
    })
    await page.keyboard.press('Enter')
    await page.keyboard.type('> He is selfish, the note on the board said.')
    await saved(page)
    await expect.poll(() => text().getByRole('blockquote').innerText()).toContain('He is selfish')
    await expect.poll(() => panel().count()).toBe(0)
    await expect.poll(() => underlined()).toEqual([])
  })

  test('is asked about in the margin, with a line under the words, and what is quoted is passed over', async () => {
    await look()
    await note(/lazy.*What did you see\?/u).waitFor()
    await note(/always cancels.*Every time\?/u).waitFor()
    await note(/doesn’t care.*Who told you\?/u).waitFor()
    await expect.poll(() => panel().getByRole('listitem').count()).toBe(3)
    await expect.poll(() => underlined()).toEqual(['lazy', 'always cancels', 'doesn’t care'])
    await expectNoScore()
    await expectAccessible(running.page, 'the lens')
  })

  test('that is kept stays as it is, and is not asked about again in this entry', async () => {
    const before = await text().innerText()
    await note(/always cancels/u)
      .getByRole('button', { name: 'Keep' })
      .click()
    await toast('It stays as it is.').waitFor()
    await note(/always cancels/u).waitFor({ state: 'detached' })
    await expect.poll(() => underlined()).not.toContain('always cancels')
    await expect.poll(() => text().innerText()).toBe(before)
    await closePanel()
    await expect.poll(() => underlined()).toEqual([])
    await look()
    await note(/lazy/u).waitFor()
    await expect.poll(() => note(/always cancels/u).count()).toBe(0)
    await panel().getByText('What you kept here').click()
    await panel().getByText('always cancels', { exact: true }).waitFor()
  })

  test('that is reworded is changed in the text, and both sentences can be read', async () => {
    await note(/doesn’t care/u)
      .getByRole('button', { name: 'Reword' })
      .click()
    const form = panel().getByRole('form', { name: 'Reword the sentence' })
    await form.getByText('She doesn’t care about it.', { exact: true }).first().waitFor()
    const use = form.getByRole('button', { name: 'Use these words' })
    await expect.poll(() => use.isDisabled()).toBe(true)
    await form.getByRole('textbox', { name: 'In other words' }).fill('She has not answered since Monday.')
    await expectAccessible(running.page, 'rewording')
    await use.click()
    await note(/doesn’t care/u).waitFor({ state: 'detached' })
    await until(async () =>
      (await text().innerText()).includes('He always cancels. She has not answered since Monday. He'),
    )
    await saved(running.page)
    await panel().getByText('What you reworded here').click()
    await panel().getByText('She doesn’t care about it.', { exact: true }).waitFor()
    await panel().getByText('She has not answered since Monday.', { exact: true }).waitFor()
    await expectNoScore()
  })

  test('of which it is said “Not this” is not asked about in another entry either', async () => {
    await note(/lazy/u).getByRole('button', { name: 'Not this' }).click()
    await toast('These words will not be asked about again in this journal.').waitFor()
    await panel().getByText('Nothing to ask about here.').waitFor()
    await closePanel()
    await writeEntry(running, {
      title: 'A week later',
      text: 'He is lazy in the mornings, and he always cancels.',
    })
    await look()
    // what was kept in the first entry is kept there alone
    await note(/always cancels/u).waitFor()
    await expect.poll(() => note(/lazy/u).count()).toBe(0)
  })

  test('is remembered so over a lock, and can be asked about again', async () => {
    await lock(running)
    await unlock(running, passphrase)
    await openEntry('After the stand-up')
    await expect.poll(() => panel().count()).toBe(0)
    await look()
    await panel().getByText('Nothing to ask about here.').waitFor()
    await panel().getByText('What you reworded here').click()
    await panel().getByText('She doesn’t care about it.', { exact: true }).waitFor()
    await panel().getByText('She has not answered since Monday.', { exact: true }).waitFor()
    await panel().getByText('Not asked about in this journal').click()
    await panel().getByRole('button', { name: 'Ask again', description: 'lazy' }).click()
    await note(/lazy.*What did you see\?/u).waitFor()
    await expect.poll(() => note(/always cancels/u).count()).toBe(0)
  })

  test('is counted nowhere else: neither where the day begins nor where things are counted', async () => {
    const { page } = running
    const places = [
      ['Today', /^(Good|You are up late)/],
      ['Insights', 'Insights'],
    ] as const
    for (const [place, name] of places) {
      await go(page, place)
      await page.getByRole('main').getByRole('heading', { level: 1, name }).waitFor()
      expect(await page.getByRole('main').innerText()).not.toMatch(/wording|reworded|lens/iu)
    }
  })
})

describe('a step of a practice that asks for it', () => {
  test('offers the same questions below its field, by its own rules, and takes other words', async () => {
    const { page } = running
    await go(page, 'Practices')
    await page
      .getByRole('main')
      .getByRole('article', { name: 'Learning log' })
      .getByRole('button', { name: /^Short version/ })
      .click()
    const step = question(page, 'What happened')
    const button = page.getByRole('button', { name: 'Look at my wording' })
    await step.waitFor()
    await expect.poll(() => button.count()).toBe(0)
    await step.getByRole('textbox').first().fill('He is selfish. She doesn’t care about it.')
    await button.waitFor()
    await expect.poll(() => step.getByRole('listitem').count()).toBe(0)
    await button.click()
    const asked = step.getByRole('listitem', { name: /selfish.*What did you see\?/u })
    await asked.waitFor()
    // what goes on in somebody is no matter of this step
    await expect.poll(() => step.getByRole('listitem', { name: /care/u }).count()).toBe(0)
    await expectAccessible(page, 'the lens in a step')
    await asked.getByRole('button', { name: 'Reword' }).click()
    await step
      .getByRole('textbox', { name: 'In other words' })
      .fill('He left before the tables were cleared.')
    await step.getByRole('button', { name: 'Use these words' }).click()
    await asked.waitFor({ state: 'detached' })
    await step.getByText('Nothing to ask about here.').waitFor()
    await expect
      .poll(() => step.getByRole('textbox').first().innerText())
      .toBe('He left before the tables were cleared. She doesn’t care about it.')
  })
})

test('all this time no policy was broken and nothing failed unseen', () => {
  expect(running.troubles).toEqual([])
})
