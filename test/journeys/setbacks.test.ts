import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  go,
  keeperOf,
  lock,
  makeJournalAndEnter,
  newEntry,
  replaced,
  type Running,
  start,
  unlock,
  writeEntry,
} from '../support/app.ts'

const passphrase = 'violet harbour nineteen lanterns'
const another = 'eleven quiet foxes under glass'
let running: Running
let words: string[] = []

beforeAll(async () => {
  running = await start()
  words = await makeJournalAndEnter(running, passphrase)
})
afterAll(() => running.close())

describe('when the keeper dies', () => {
  test('the words on screen stay on screen, and the page says that they are not saved', async () => {
    await writeEntry(running, { title: 'Before', text: 'This was saved.' })
    const { page } = running
    await (await newEntry(running)).fill('After')
    process.kill(keeperOf(running)?.pid ?? 0, 'SIGKILL')
    await page.getByText('The part that holds your journal stopped', { exact: true }).waitFor()
    await page.getByRole('textbox', { name: 'Text' }).click()
    await page.keyboard.type('Nobody else has these words.')
    await page.getByRole('status').filter({ hasText: 'Not saved' }).waitFor()
    await page.getByText('Nobody else has these words.').waitFor()
    await expect.poll(() => page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('After')
  })

  test('its button leads to the door, and behind it is everything that was saved', async () => {
    await replaced(running, () =>
      running.page.getByRole('button', { name: 'Open the journal again' }).click(),
    )
    await unlock(running, passphrase)
    await go(running.page, 'Timeline')
    await running.page.getByRole('link', { name: /Before/ }).waitFor()
  })
})

describe('when the passphrase is forgotten', () => {
  test('the words open the journal and a new passphrase is chosen, which then opens it', async () => {
    await lock(running)
    const { page } = running
    await page.getByRole('button', { name: 'Use recovery words' }).click()
    await page.getByLabel('Your 24 recovery words').fill(words.join(' '))
    await page.getByRole('button', { name: 'Unlock' }).click()
    await page.getByRole('heading', { name: 'Choose a new passphrase' }).waitFor()
    await page.getByLabel('Passphrase', { exact: true }).fill(another)
    await page.getByLabel('The same again').fill(another)
    await page.getByText(/as hard to guess as it needs|hard to guess, even for a machine/).waitFor()
    await page.getByRole('button', { name: 'Use this passphrase' }).click()
    await page.getByRole('navigation', { name: 'Journal' }).waitFor()
    await lock(running)
    await unlock(running, another)
  })
})

test('started with --sample, the app is in the sample at once', async () => {
  const sample = await start({ args: ['--sample'] })
  await sample.page.getByText('This is the sample journal of someone who does not exist.').waitFor()
  await expect.poll(() => sample.page.getByRole('alert').count()).toBe(0)
  expect(sample.troubles).toEqual([])
  await sample.close()
})
