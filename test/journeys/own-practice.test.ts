import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  expectAccessible,
  go,
  lock,
  makeJournalAndEnter,
  type Running,
  start,
  unlock,
} from '../support/app.ts'

const passphrase = 'violet harbour nineteen lanterns'
const folder = mkdtempSync(join(tmpdir(), 'afterword-own-'))
const file = join(folder, 'before-i-answer.json')
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, passphrase)
})
afterAll(async () => {
  await running.close()
  rmSync(folder, { recursive: true, force: true })
})

const title = 'Before I answer'
const main = () => running.page.getByRole('main')
const card = (name: string) => running.page.getByRole('article', { name, exact: true })
const steps = () => running.page.getByRole('region', { name: 'Steps' })
const region = () => running.page.getByRole('region', { name: /^Step \d+ of \d+: / })
const write = (name: string, text: string) =>
  running.page.getByRole('textbox', { name, exact: true }).fill(text)
const press = (name: string) => running.page.getByRole('button', { name, exact: true }).click()

async function library(): Promise<void> {
  await go(running.page, 'Practices')
  await running.page.getByRole('heading', { level: 1, name: 'Practices' }).waitFor()
}

async function more(name: string, deed: string): Promise<void> {
  await card(name)
    .getByRole('button', { name: `More for ${name}` })
    .click()
  await running.page.getByRole('menuitem', { name: deed, exact: true }).click()
}

async function importFile(json: string, name = 'practice.json'): Promise<void> {
  const { page } = running
  await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Import from a file' }).click()
  await page
    .getByLabel('File of a practice')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(json) })
}

const saved = () => running.page.getByText(`“${title}” is in your library.`).first().waitFor()
const stepNames = async () =>
  (await steps().getByRole('listitem').getByRole('button').allInnerTexts()).map(text =>
    text.replace(/^\d+\s*/, '').trim(),
  )

describe('a practice of one’s own', () => {
  test('is made from nothing: steps are added, edited and put in another order, and what is missing is said', async () => {
    const { page } = running
    await library()
    await press('Make your own')
    await write('Title', title)
    await press('Save')
    await page.getByText('Give this step a name.').waitFor()
    await expectAccessible(page, 'a practice being made, with what is missing')
    await write('Name, in two or three words', 'The pull')
    await write('Question', 'What do I want to answer at once?')
    await press('Add a step')
    await write('Name, in two or three words', 'Which way')
    await write('Question', 'Which way would serve us?')
    await page.getByRole('combobox', { name: 'How it is answered' }).selectOption('choice')
    await write('Line 1 of 2', 'Ask first')
    await write('Line 2 of 2', 'Say it plainly')
    await steps()
      .getByRole('button', { name: /Which way$/ })
      .focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(stepNames).toEqual(['Which way', 'The pull'])
  })

  test('is there again after a lock though it was never saved, and lacks as much as it did', async () => {
    await press('Add a step')
    await write('Question', 'Half a question')
    await lock(running)
    await unlock(running, passphrase)
    const { page } = running
    await page.getByRole('heading', { level: 1, name: 'Make a practice' }).waitFor()
    await expect.poll(stepNames).toEqual(['Which way', 'Step without a name', 'The pull'])
    await steps()
      .getByRole('button', { name: /Step without a name/ })
      .click()
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Question', exact: true }).inputValue())
      .toBe('Half a question')
    await press('Remove this step')
    await expect.poll(stepNames).toEqual(['Which way', 'The pull'])
    await press('Save')
    await saved()
    await card(title).waitFor()
    await expectAccessible(page, 'the library with a practice of one’s own')
  })

  test('is used like any other, and is an entry with its own questions', async () => {
    const { page } = running
    await card(title)
      .getByRole('button', { name: /^Start, / })
      .click()
    await region().getByRole('radio', { name: 'Say it plainly' }).check({ force: true })
    await page.keyboard.press('Control+Enter')
    await region().getByRole('textbox').fill('That it is not my fault.')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 2, name: 'What I will do' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'Kept' }).waitFor()
    await press('Read the entry')
    await page.getByText('Open the practice').waitFor()
    await main().getByText('Say it plainly').first().waitFor()
    await main().getByText('That it is not my fault.').first().waitFor()
  })

  test('edited while a run of it is paused, that run goes on with the words it was begun with', async () => {
    const { page } = running
    await library()
    await card(title)
      .getByRole('button', { name: /^Start, / })
      .click()
    await region().getByText('Which way would serve us?').waitFor()
    await press('Save for later')
    await more(title, 'Edit')
    await write('Question', 'Which way would serve them?')
    await press('Save')
    await saved()
    await page.getByRole('region', { name: 'Unfinished' }).getByRole('button', { name: 'Go on' }).click()
    await region().getByText('Which way would serve us?').waitFor()
    await library()
    await card(title)
      .getByRole('button', { name: /^Start, / })
      .click()
    await region().getByText('Which way would serve them?').waitFor()
    await press('Save for later')
  })

  test('is hidden, and shown again from the end of the page', async () => {
    const { page } = running
    await more(title, 'Hide')
    await card(title).waitFor({ state: 'hidden' })
    await page.getByText('Hidden (1)').click()
    await more(title, 'Show in the library')
    await page.getByText('Hidden (1)').waitFor({ state: 'detached' })
    await card(title).waitFor()
  })

  test('is exported as a file that holds its questions and none of the answers', async () => {
    const { app, page } = running
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, file)
    await more(title, 'Export as a file')
    await press('Save as a file')
    await page.getByText(`“${title}” is saved as a file.`).waitFor()
    const json = readFileSync(file, 'utf8')
    expect(json).toContain('Which way would serve them?')
    expect(json).not.toContain('That it is not my fault.')
  })

  test('removed while runs of it are paused, they are still read and finished', async () => {
    const { page } = running
    await more(title, 'Remove')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
    await card(title).waitFor({ state: 'detached' })
    const unfinished = page.getByRole('region', { name: 'Unfinished' })
    await expect.poll(() => unfinished.getByRole('button', { name: 'Go on' }).count()).toBe(2)
    await unfinished.getByRole('button', { name: 'Go on' }).first().click()
    await region().getByRole('radio', { name: 'Ask first' }).check({ force: true })
    await page.keyboard.press('Control+Enter')
    await region().getByRole('textbox').fill('Nothing, this time.')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 2, name: 'What I will do' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'Kept' }).waitFor()
    await expect.poll(() => main().innerText()).toContain('Nothing, this time.')
  })

  test('comes back from its file', async () => {
    await library()
    await importFile(readFileSync(file, 'utf8'))
    await saved()
    await card(title)
      .getByRole('button', { name: /^Start, / })
      .click()
    await region().getByText('Which way would serve them?').waitFor()
    await press('Save for later')
  })

  test('a file that is none, or half of one, is refused in words, and nothing is imported', async () => {
    const { page } = running
    await page.getByRole('article').first().waitFor()
    const before = await page.getByRole('article').count()
    const whole = readFileSync(file, 'utf8')
    const files = [
      ['not even JSON {', /is not a practice|cannot be read|JSON/],
      [whole.slice(0, -40), /JSON|cannot be read/],
      [
        whole
          .replace('"kind": "choice"', '"kind": "crystal-ball"')
          .replace('"kind":"choice"', '"kind":"crystal-ball"'),
        /In step 1/,
      ],
    ] as const
    for (const [json, words] of files) {
      await importFile(json)
      const alert = page.getByRole('dialog').getByRole('alert')
      await alert.getByText('This file cannot be used yet. Nothing was imported.').waitFor()
      await expect.poll(() => alert.innerText()).toMatch(words)
      await press('Not now')
    }
    await importFile('a'.repeat(1_000_000))
    await page.getByText('This file is larger than a practice can be. Nothing was imported.').waitFor()
    await expectAccessible(page, 'a file that is refused')
    await press('Not now')
    await expect.poll(() => page.getByRole('article').count()).toBe(before)
  })
})

describe('a copy of one of the library', () => {
  test('is the writer’s own from then on, and the one it was made from stays as it is', async () => {
    const { page } = running
    await more('Energy check', 'Make a copy to change')
    await write('Title', 'My energy')
    await expect.poll(async () => (await stepNames()).at(0)).toBe('Energy')
    const names = await stepNames()
    await press('Remove this step')
    await expect.poll(stepNames).toEqual(names.slice(1))
    await press('Save')
    await page.getByText('“My energy” is in your library.').waitFor()
    await card('My energy').waitFor()
    await card('Energy check').waitFor()
    await more('My energy', 'Edit')
    await expect.poll(stepNames).toEqual(names.slice(1))
    await press('Leave without saving')
  })
})

test('all this time no policy was broken and nothing failed unseen', () => {
  expect(running.troubles).toEqual([])
})
