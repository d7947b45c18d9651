import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Practice, Stage, Step } from '../../shared/domain/practice.ts'
import { allPractices } from '../../shared/practices/all.ts'
import { stepsOf } from '../../shared/practices/registry.ts'
import {
  answered,
  expectAccessible,
  go,
  lock,
  makeJournalAndEnter,
  type Running,
  start,
  unlock,
} from '../support/app.ts'
import { walk, wordsOf } from '../support/walk.ts'

const passphrase = 'violet harbour nineteen lanterns'
const opening: readonly Stage[] = ['open', 'act']
let running: Running

beforeAll(async () => {
  running = await start()
  await makeJournalAndEnter(running, passphrase)
})
afterAll(() => running.close())

const main = () => running.page.getByRole('main')
const seen = new Set<string>()

async function begin({ title }: Practice, version: RegExp): Promise<void> {
  const { page } = running
  await go(page, 'Practices')
  await page.getByRole('article', { name: title, exact: true }).getByRole('button', { name: version }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Locked in the middle of it, and gone on with from what is unfinished: at the question it was left at. */
async function lockAndGoOn(): Promise<void> {
  const question = () => running.page.getByRole('region', { name: /^Step \d+ of \d+: / })
  const left = await question().getAttribute('aria-label')
  await lock(running)
  await unlock(running, passphrase)
  await go(running.page, 'Practices')
  const unfinished = running.page.getByRole('region', { name: 'Unfinished' })
  await unfinished.getByRole('button', { name: 'Go on' }).click()
  await question().waitFor()
  await expect.poll(() => question().getAttribute('aria-label')).toBe(left)
}

/** The words of the run's summary page, once it is finished or waits. */
async function finish(): Promise<string> {
  const { page } = running
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 1, name: /^(Kept|Kept for later|Settled)$/ }).waitFor()
  return main().innerText()
}

/** Each kind of question is looked at once, answered, by what knows how pages are read to those who do not see them. */
async function lookOnce({ field }: Step): Promise<void> {
  if (seen.has(field.kind)) return
  seen.add(field.kind)
  await expectAccessible(running.page, `a question of the kind ${field.kind}`)
}

/** What is sealed when a practice is finished, and stays out of sight until it is come back to. */
const isSealed = ({ writes, also }: Step): boolean =>
  [writes, also].some(field => field === 'hunch.statement' || field === 'hunch.forecasts')

const missing = (text: string, words: readonly string[]): string[] => words.filter(one => !text.includes(one))

const isWritten = (kind: string): boolean => ['text', 'richtext', 'list'].includes(kind)

describe.each(allPractices.map(practice => [practice.title, practice] as const))('%s', (_, practice) => {
  test('is gone through in full by keys alone, over a lock, and all of it is in its entry', async () => {
    await begin(practice, /^Start, /)
    const way = { practice, stages: opening, onAnswered: lookOnce }
    const before = await walk({ ...way, page: running.page, most: 2 })
    await lockAndGoOn()
    const { page } = running
    const asked = [...before, ...(await walk({ ...way, page }))]
    expect(asked.length).toBeGreaterThan(2)
    await finish()
    await page.getByRole('button', { name: 'Read the entry' }).click()
    await page.getByText('Open the practice').waitFor()
    const sealed = ['hunch.statement', 'hunch.forecasts']
    const written = asked.filter(
      ({ field, writes = '' }) => isWritten(field.kind) && !sealed.includes(writes),
    )
    await expect.poll(async () => missing(await main().innerText(), written.map(wordsOf))).toEqual([])
  })

  test('is gone through in its short form, which asks no more than it says', async () => {
    const { page } = running
    const isShorter = practice.shortMinutes < practice.minutes
    await begin(practice, isShorter ? /^Short version/ : /^Start, /)
    const asked = await walk({ page, practice, stages: opening })
    const short = opening.flatMap(stage => stepsOf(practice, isShorter ? 'short' : 'full', stage))
    const ids = new Set([...short.map(({ id }) => id), practice.standard])
    expect(asked.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([])
    await finish()
  })
})

const returns: readonly Stage[] = ['next-day', 'return-blind', 'return-revealed']
const comingBack = allPractices.filter(({ steps }) => steps.some(({ stage }) => returns.includes(stage)))

/** What waits of a practice, on the page of follow-ups. */
async function waiting({ title, steps }: Practice) {
  const { page } = running
  await go(page, 'Today')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await go(page, 'Follow-ups')
  await page.getByRole('heading', { level: 1, name: 'Follow-ups' }).waitFor()
  await answered(page)
  return (
    page
      .getByRole('listitem')
      // an edge asks by itself, whichever practice it was written in
      .filter({ hasText: steps.some(({ writes }) => writes === 'goal.level') ? 'My edge' : title })
      .getByRole('button', { name: 'Come back to this' })
  )
}

describe('once their day has come', () => {
  beforeAll(async () => {
    const { page } = running
    await page.clock.setFixedTime(Date.now() + 100 * 24 * 60 * 60 * 1000)
  })

  test.each(comingBack.map(practice => [practice.title, practice] as const))(
    '%s is come back to, in full and short: what was expected stays out of sight until it was asked first',
    async (_, practice) => {
      const { page } = running
      const sealed = practice.steps.filter(isSealed).map(wordsOf)
      const stagesSeen = new Set<Stage>()
      for (let turn = 0; ; turn += 1) {
        const buttons = await waiting(practice)
        const left = await buttons.count()
        if (left === 0) break
        // two forms, and for some a look on the next day before the return
        expect(turn).toBeLessThan(6)
        await buttons.first().click()
        await page.getByRole('heading', { level: 1, name: 'Coming back' }).waitFor()
        await walk({
          page,
          practice,
          stages: returns,
          async onStep({ stage }) {
            stagesSeen.add(stage)
            if (stage === 'return-revealed') return
            const text = await main().innerText()
            expect(sealed.filter(words => text.includes(words))).toEqual([])
          },
          onAnswered: lookOnce,
        })
        await finish()
      }
      const surely = practice.steps.filter(({ showIf }) => showIf === undefined).map(({ stage }) => stage)
      expect(returns.filter(stage => surely.includes(stage) && !stagesSeen.has(stage))).toEqual([])
      await go(page, 'Timeline')
    },
  )
})

test('every kind of question there is was asked', () => {
  const kinds = new Set(allPractices.flatMap(({ steps }) => steps.map(({ field }) => field.kind)))
  expect([...kinds].filter(kind => !seen.has(kind))).toEqual([])
})

test('all this time no policy was broken and nothing failed unseen', () => {
  expect(running.troubles).toEqual([])
})
