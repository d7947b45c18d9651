import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import { documentOf } from '../../../shared/domain/document-text.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { Answers } from '../../../shared/domain/run.ts'
import { anyInput } from '../../support/any-input.ts'
import { passphrase, tempFolder, testKeeper, type TestKeeper } from '../../support/keeper.ts'
import { chance } from '../../support/random.ts'

let folder: ReturnType<typeof tempFolder>
let keeper: TestKeeper
beforeEach(async () => {
  folder = tempFolder()
  keeper = testKeeper(folder.path)
  await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase() })
})
afterEach(async () => {
  await keeper.vault.close()
  folder.remove()
})

const FORGED = 'Forged'
const EARLIER = 'As it was put once:'
let answering: string
let settled: string
let judged: string
/** The one recorded exception to the seal (docs/decisions/0018), and what opens or replaces a whole journal. */
const others: readonly string[] = [
  'erasePerson',
  'createVault',
  'unlockVault',
  'recoverVault',
  'openSample',
  'restoreBackup',
  'replaceBackups',
]

/** Requests that work on what is sealed, and must leave it as it is. */
const near: readonly string[] = [
  'saveRun',
  'finishRun',
  'startReturn',
  'discardRun',
  'settleHunch',
  'letGoHunch',
  'judgeGoal',
  'mergePeople',
]

const opening = (who: string): Answers =>
  Answers.parse({
    gate: { kind: 'choice', option: 'work' },
    who: { kind: 'person', person: who },
    facts: { kind: 'richtext', body: documentOf('The report came late.') },
    story: { kind: 'text', text: 'They did not care.' },
    story_kind: { kind: 'choice', option: 'will' },
    story_p: { kind: 'confidence', value: 80 },
    others: { kind: 'weights', weights: { will: 60, means: 40 } },
  })

/** From here on practices are begun as an earlier build worded them, under the same version. */
function beginEarlier(): void {
  const { practices } = keeper.vault.journal().tables
  const before = { ...practices }
  practices.keepText = practice => {
    const steps = practice.steps.map(step => ({ ...step, prompt: `${EARLIER} ${step.prompt}` }))
    before.keepText({ ...practice, steps })
  }
}

/** Hunches caught in passing, open and settled; runs with a first explanation and with forecasts; an edge, open and judged. */
async function sealedJournal(): Promise<string[]> {
  beginEarlier()
  const person = await keeper.ask(contract.savePerson, { alias: 'P.' })
  const ids: string[] = [person.id]
  for (const state of ['waiting', 'returning', 'answering']) {
    const { id } = await keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
    await keeper.ask(contract.saveRun, { id, at: 'story', answers: opening(person.id) })
    ids.push(id)
    if (state === 'answering') {
      answering = id
      continue
    }
    const { hunch, entry } = await keeper.ask(contract.finishRun, { id, today: '2026-03-02' })
    if (state === 'returning') await keeper.ask(contract.startReturn, { id })
    ids.push(hunch!, entry!)
  }
  const { id } = await keeper.ask(contract.startRun, { practice: 'decision', form: 'full' })
  const items = [{ statement: 'It ships in May.', confidence: 60 }]
  await keeper.ask(contract.saveRun, {
    id,
    at: 'forecast',
    answers: { forecast: { kind: 'hunches', items } },
  })
  const { forecasts, entry } = await keeper.ask(contract.finishRun, { id, today: '2026-03-02' })
  const other = await keeper.ask(contract.savePerson, { alias: 'Q.' })
  return [...ids, id, forecasts![0]!, entry!, ...(await caught(person.id)), ...(await edges()), other.id]
}

async function caught(person: PersonId): Promise<string[]> {
  const capture = { statement: 'It was too much at once.', person, confidence: 70, due: '2026-03-09' }
  const open = await keeper.ask(contract.captureHunch, capture)
  const done = await keeper.ask(contract.captureHunch, capture)
  await keeper.ask(contract.settleHunch, { id: done.id, outcome: 'not', basis: 'asked' })
  settled = done.id
  return [open.id, done.id]
}

async function edges(): Promise<string[]> {
  const levels = { less: 'I tell.', now: 'I wait.', expected: 'I ask once.', more: 'I ask first.' }
  const goal = { area: 'empathy', why: 'Why', whyNow: 'Now', levels, support: [], experiment: '' } as const
  const open = await keeper.ask(contract.addGoal, { ...goal, due: '2026-06-01' })
  const done = await keeper.ask(contract.addGoal, { ...goal, due: '2026-06-01' })
  await keeper.ask(contract.judgeGoal, { id: done.id, level: 'now' })
  judged = done.id
  return [open.id, done.id]
}

/** What is sealed of these, byte by byte: hunches, how those turned out that were settled, what their runs were answered, the lines of edges, and how the practices are shown to be worded. */
function sealed(ids: readonly string[]): string {
  const { goals, hunches, runs } = keeper.vault.journal().tables
  const { practices } = keeper.vault.journal()
  const steps = ['story', 'story_kind', 'story_p', 'others', 'forecast']
  return JSON.stringify([
    hunches
      .all()
      .filter(({ id }) => ids.includes(id))
      .map(({ id, statement, category, confidence, sealedAt, before }) => [
        id,
        statement,
        category,
        confidence,
        sealedAt,
        before,
      ]),
    // The run that is still being answered is not sealed.
    runs
      .all()
      .filter(({ id }) => ids.includes(id) && id !== answering)
      .toSorted((one, other) => one.id.localeCompare(other.id))
      .map(({ id, hunch, forecasts, answers }) => [
        id,
        hunch,
        forecasts,
        ...steps.map(step => answers[step]),
      ]),
    hunches
      .all()
      .filter(({ id }) => id === settled)
      .map(({ outcome, basis, resolvedAt }) => [outcome, basis, resolvedAt]),
    goals
      .all()
      .filter(({ id }) => ids.includes(id))
      .toSorted((one, other) => one.id.localeCompare(other.id))
      .map(({ id, levels, createdAt, level }) => [id, levels, createdAt, id === judged ? level : '']),
    runs
      .all()
      .filter(({ id }) => ids.includes(id) && id !== answering)
      .toSorted((one, other) => one.id.localeCompare(other.id))
      .map(({ practice, practiceVersion }) => {
        const text = JSON.stringify(practices.textOf({ practice, practiceVersion }))
        return [practice, practiceVersion, createHash('sha256').update(text).digest('hex')]
      }),
  ])
}

it('no request of the window changes anything that is sealed, whatever it says', async () => {
  const ids = await sealedJournal()
  const before = sealed(ids)
  expect(before).toContain('They did not care.')
  for (const words of ['It ships in May.', 'It was too much at once.', 'I ask once.']) {
    expect(before).toContain(words)
  }
  const words = [FORGED, 'positive-intent', 'decision', 'story', 'r_talk', 'r_outcome', 'forecast']
  const answered = new Map<string, number>()
  let refused = 0
  for (const [name, request] of Object.entries(contract)) {
    if (others.includes(name)) continue
    const most = near.includes(name) ? 400 : 12
    for (let seed = 1; seed <= most && (seed <= 12 || !answered.has(name)); seed += 1) {
      const input = anyInput(request.input, { random: chance(seed), ids, words })
      const reply = await keeper.send(request.channel, input)
      if (reply.ok) answered.set(name, (answered.get(name) ?? 0) + 1)
      else refused += 1
    }
    expect([name, sealed(ids)]).toEqual([name, before])
  }
  // The control: what comes near the sealed was carried out, and a good part of all requests, so that what they did not
  // change they could not.
  expect(near.filter(name => !answered.has(name))).toEqual([])
  expect([...answered.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(200)
  expect(refused).toBeGreaterThan(0)
})

it('answers that are sent again for a sealed opening, along with those of the return, are not taken', async () => {
  const ids = await sealedJournal()
  const before = sealed(ids)
  const [, , , , run] = ids
  const forged: Answers = { ...opening(ids[0]!), story: { kind: 'text', text: FORGED } }
  await keeper.ask(contract.saveRun, { id: run, at: 'r_talk', answers: forged })
  expect(sealed(ids)).toBe(before)
})

it('a practice that is imported or saved under the same id does not word anew what was begun', async () => {
  const ids = await sealedJournal()
  const before = sealed(ids)
  const json = await keeper.ask(contract.exportPractice, { id: 'positive-intent' })
  const forged = json.replaceAll('first explanation', FORGED)
  const imported = await keeper.ask(contract.importPractice, { json: forged })
  expect(imported.id).toBe('positive-intent-2')
  const practice = { ...imported, id: 'positive-intent' }
  await expect(keeper.ask(contract.savePractice, { practice })).rejects.toThrow('name-taken')
  expect(sealed(ids)).toBe(before)
})

it('a run is shown in the words it was begun with, though a later build words the same version otherwise', async () => {
  const ids = await sealedJournal()
  const run = await keeper.ask(contract.run, { id: ids[1]! })
  const shown = await keeper.ask(contract.practice, { id: run.practice, version: run.practiceVersion })
  expect(shown.steps.every(({ prompt }) => prompt.startsWith(EARLIER))).toBe(true)
  const now = await keeper.ask(contract.practice, { id: run.practice })
  expect(now.version).toBe(run.practiceVersion)
  expect(now.steps.some(({ prompt }) => prompt.startsWith(EARLIER))).toBe(false)
})

it('erasing a person is the one exception: the words go, when and how sure stay, and it is on record', async () => {
  const ids = await sealedJournal()
  const { hunches } = keeper.vault.journal().tables
  const about = hunches.all().filter(({ person }) => person === ids[0])
  expect(about.length).toBeGreaterThan(2)
  await keeper.ask(contract.erasePerson, {
    person: about[0]!.person!,
    way: 'delete',
    instead: 'someone',
    words: ['P.'],
    spare: [],
  })
  for (const { id, confidence, category, sealedAt } of about) {
    const after = hunches.get(id)
    expect(after).toMatchObject({ statement: '', confidence, category, sealedAt })
    expect(after?.person).toBeUndefined()
    expect(hunches.erased().has(id)).toBe(true)
  }
})
