import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import { documentOf } from '../../../shared/domain/document-text.ts'
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
let answering: string
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

/** Runs with a first explanation and with forecasts, an edge, and every id there is in this journal. */
async function sealedJournal(): Promise<string[]> {
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
  return [...ids, id, forecasts![0]!, entry!]
}

/** What is sealed of these, byte by byte: hunches, what their runs were answered, and how the practices were worded. */
function sealed(ids: readonly string[]): string {
  const { hunches, runs, practices } = keeper.vault.journal().tables
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
    ['positive-intent', 'decision'].map(id =>
      createHash('sha256')
        .update(JSON.stringify(practices.text(id, 1)))
        .digest('hex'),
    ),
  ])
}

it('no request of the window changes anything that is sealed, whatever it says', async () => {
  const ids = await sealedJournal()
  const before = sealed(ids)
  expect(before).toContain('They did not care.')
  expect(before).toContain('It ships in May.')
  const words = [FORGED, 'positive-intent', 'decision', 'story', 'r_talk', 'r_outcome', 'forecast']
  let [answered, refused] = [0, 0]
  for (const [name, request] of Object.entries(contract)) {
    if (others.includes(name)) continue
    for (let seed = 1; seed <= 12; seed += 1) {
      const input = anyInput(request.input, { random: chance(seed), ids, words })
      const reply = await keeper.send(request.channel, input)
      if (reply.ok) answered += 1
      else refused += 1
    }
    expect([name, sealed(ids)]).toEqual([name, before])
  }
  // The control: a good part of these requests were carried out, so that what they did not change they could not.
  expect(answered).toBeGreaterThan(200)
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
