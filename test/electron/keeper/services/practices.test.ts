import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../shared/domain/document-text.ts'
import type { HunchId } from '../../../../shared/domain/ids.ts'
import type { Practice, Stage, Step } from '../../../../shared/domain/practice.ts'
import type { Answers, Run } from '../../../../shared/domain/run.ts'
import { codeOf } from '../../../../shared/faults.ts'
import { shownSteps } from '../../../../shared/practices/shown.ts'
import { anyAnswer, anyPractice } from '../../../support/any-practice.ts'
import { namingPractice } from '../../../support/named-records.ts'
import { openJournal, type OpenJournal } from '../../../support/open-journal.ts'

const today = '2026-03-05'
const refusal = (work: () => unknown): string => {
  try {
    work()
    return 'none'
  } catch (error) {
    return codeOf(error)
  }
}
const own = (title: string, more: Partial<Practice> = {}): Practice => ({
  ...namingPractice('A.'),
  title,
  ...more,
})
const line = ({ journal }: OpenJournal, id: string) =>
  journal.practices.list().find(practice => practice.id === id)

describe('the library', () => {
  it('lists what comes with the program and the writer’s own, with how often and when each was begun', async () => {
    const open = await openJournal()
    const { practices, runs } = open.journal
    const { id } = practices.save(own('Mine'))
    expect(line(open, id)).toMatchObject({ title: 'Mine', own: true, hidden: false, used: 0, steps: 1 })
    expect(line(open, 'positive-intent')).toMatchObject({ own: false, used: 0 })
    for (const form of ['full', 'short'] as const) runs.start({ practice: id, form })
    expect(line(open, id)).toMatchObject({ used: 2, lastUsed: '2026-03-02' })
  })

  it('keeps an order and what is hidden; those without a place follow', async () => {
    const open = await openJournal()
    const { practices } = open.journal
    const before = practices.list().map(({ id }) => id)
    practices.order(['weekly-review', 'unknown', 'decision', 'weekly-review'])
    const rest = before.filter(id => id !== 'weekly-review' && id !== 'decision')
    expect(practices.list().map(({ id }) => id)).toEqual(['weekly-review', 'decision', ...rest])
    practices.hide({ id: 'decision', hidden: true })
    expect(line(open, 'decision')?.hidden).toBe(true)
    practices.hide({ id: 'decision', hidden: false })
    expect(practices.list().map(({ id }) => id)[1]).toBe('decision')
    expect(refusal(() => practices.hide({ id: 'unknown', hidden: true }))).toBe('not-found')
  })

  it('words a practice anew only in a version that was not begun, and always as the writer’s own', async () => {
    const { journal } = await openJournal()
    const { practices, runs } = journal
    const first = practices.save(own('Mine', { grade: 'good', version: 9 }))
    expect(first).toMatchObject({ grade: 'own', version: 1 })
    expect(practices.save({ ...first, title: 'Again' })).toMatchObject({ title: 'Again', version: 1 })
    const { id } = runs.start({ practice: first.id, form: 'full' })
    expect(practices.save({ ...first, title: 'Again' }).version).toBe(1)
    expect(practices.save({ ...first, title: 'Other words' })).toMatchObject({ version: 2 })
    expect(runs.get(id).practiceVersion).toBe(1)
    expect(practices.textOf(runs.get(id)).title).toBe('Again')
    expect(practices.require(first.id).title).toBe('Other words')
  })

  it('refuses what cannot be run, and an id of those that come with the program', async () => {
    const { journal } = await openJournal()
    const { practices } = journal
    expect(refusal(() => practices.save(own('Mine', { id: 'decision' })))).toBe('name-taken')
    const [step] = own('Mine').steps
    const circular = { ...step!, showIf: { one: ['a'] } }
    expect(refusal(() => practices.save(own('Mine', { steps: [circular] })))).toBe('practice-malformed')
    expect(practices.list().filter(practice => practice.own)).toEqual([])
  })

  it('lets a run go on, and be read later, when its practice is taken away while it is paused', async () => {
    const { journal } = await openJournal()
    const { practices, runs, entries } = journal
    const { id: practice } = practices.save(own('Mine'))
    const { id } = runs.start({ practice, form: 'full' })
    practices.remove(practice)
    expect(refusal(() => runs.start({ practice, form: 'full' }))).toBe('not-found')
    runs.save({ id, at: 'one', answers: { one: { kind: 'choice', option: 'b' } } })
    const done = runs.finish({ id, today })
    expect(done.state).toBe('finished')
    expect(entries.get(done.entry!).title).toBe('Mine')
    expect(practices.require(practice, done.practiceVersion).title).toBe('Mine')
    // The same id again is another practice: its versions go on where those that were begun ended.
    expect(practices.save(own('New')).version).toBe(2)
    expect(practices.textOf(done).title).toBe('Mine')
  })
})

describe('a practice of 500 steps', () => {
  it('is kept, begun, left in the middle, gone on with and finished, and every answer is in its entry', async () => {
    const { journal } = await openJournal()
    const { practices, runs, entries } = journal
    const steps = Array.from({ length: 500 }, (_, at): Step => ({
      id: `s${at}`,
      name: `Step ${at}`,
      stage: 'open',
      field: { kind: 'text' },
      prompt: `Question ${at}?`,
      why: '',
      sources: [],
      short: true,
      ...(at === 0 ? { field: { kind: 'choice', options: ['a', 'b'].map(id => ({ id, label: id })) } } : {}),
      ...(at === 499 ? { showIf: { s0: ['b'] } } : {}),
    }))
    const { id: practice } = practices.save(own('Long', { steps }))
    const { id } = runs.start({ practice, form: 'full' })
    const half: Answers = Object.fromEntries(
      steps.slice(1, 250).map(step => [step.id, { kind: 'text', text: `Half ${step.id}` }]),
    )
    runs.save({ id, at: 's250', answers: half })
    expect(runs.get(id)).toMatchObject({ at: 's250', answers: half })
    const last: Answers = {
      s0: { kind: 'choice', option: 'b' },
      s499: { kind: 'text', text: 'The last one' },
    }
    runs.save({ id, at: 's499', answers: { ...half, ...last } })
    const done = runs.finish({ id, today })
    expect(done.state).toBe('finished')
    const told = plainText(entries.get(done.entry!).body)
    expect([told.includes('Half s249'), told.includes('The last one')]).toEqual([true, true])
  })
})

describe('a practice in a file', () => {
  it('comes back as it went out, as the writer’s own under a free id', async () => {
    const { journal } = await openJournal()
    const { practices } = journal
    const mine = practices.save(own('Mine'))
    const json = practices.exportText(mine.id)
    expect(practices.check(json)).toEqual({ problems: [], title: 'Mine' })
    expect(practices.importText(json)).toEqual({ ...mine, id: 'my-own-2' })
    expect(practices.importText(json).id).toBe('my-own-3')
    const copy = practices.importText(practices.exportText('positive-intent'))
    expect(copy).toMatchObject({ id: 'positive-intent-2', grade: 'own' })
    expect(copy.steps).toEqual(practices.require('positive-intent').steps)
  })

  it('is refused when it is malformed, and nothing of it is kept', async () => {
    const { journal, database } = await openJournal()
    const bad = JSON.stringify({ ...own('Mine'), steps: [] })
    expect(journal.practices.check(bad)).toEqual({ problems: [{ code: 'shape', at: 'steps' }] })
    expect(refusal(() => journal.practices.importText(bad))).toBe('practice-malformed')
    expect(database.all('SELECT 1 FROM v.own_practices')).toEqual([])
    const [step] = own('Mine').steps
    const refused = (more: Partial<Step>) => {
      const json = JSON.stringify(own('Mine', { steps: [step!, { ...step!, id: 'two', ...more }] }))
      expect(refusal(() => journal.practices.importText(json))).toBe('practice-malformed')
      return journal.practices.check(json).problems
    }
    expect(refused({ field: { kind: 'choice', options: [] } })).toEqual([
      { code: 'shape', at: 'steps.1.field.options' },
    ])
    expect(refused({ showIf: { two: ['a'] } })).toEqual([
      { code: 'circular', step: 'two' },
      { code: 'later-step', step: 'two' },
    ])
    expect(database.all('SELECT 1 FROM v.own_practices')).toEqual([])
  })
})

const stagesInHand = ({ state, at }: Run, { steps }: Practice): readonly Stage[] => {
  if (state === 'answering') return ['open', 'act']
  return steps.find(({ id }) => id === at)!.stage === 'next-day'
    ? ['next-day']
    : ['return-blind', 'return-revealed']
}

describe('any practice that is well made', () => {
  const luck = fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 })

  it('runs to its end in both forms, whatever is answered or skipped', async () => {
    const open = await openJournal()
    const { journal, database } = open
    const people = ['A.', 'B.'].map(alias => journal.people.save({ alias }).id)

    /** Answers the part in hand step by step, as the runner does. */
    function goThrough(run: Run, practice: Practice, chances: readonly number[]): void {
      const stages = stagesInHand(run, practice)
      let answers: Answers = run.answers
      practice.steps.forEach((step, at) => {
        if (!stages.includes(step.stage) || (run.form === 'short' && !step.short)) return
        if (!shownSteps(practice, answers).some(({ id }) => id === step.id)) return
        const forecasts: readonly HunchId[] = run.forecasts ?? []
        const answer = anyAnswer(step, chances[at + (run.state === 'returning' ? 12 : 0)] ?? 0, {
          people,
          forecasts,
        })
        if (answer !== undefined) answers = { ...answers, [step.id]: answer }
        expect(journal.runs.save({ id: run.id, at: step.id, answers }).answers).toEqual(answers)
      })
    }

    let [number, waited] = [0, 0]
    fc.assert(
      fc.property(
        anyPractice,
        luck,
        fc.constantFrom('full' as const, 'short' as const),
        (made, chances, form) => {
          number += 1
          const practice = journal.practices.save({ ...made, id: `any-${number}` })
          let run = journal.runs.start({ practice: practice.id, form })
          goThrough(run, practice, chances)
          run = journal.runs.finish({ id: run.id, today })
          expect(journal.entries.get(run.entry!).run).toBe(run.id)
          // A day later, and then the return.
          for (let time = 0; time < 2 && run.state === 'waiting'; time += 1) {
            waited += 1
            goThrough(journal.runs.startReturn(run.id), practice, chances)
            run = journal.runs.finish({ id: run.id, today: '2026-03-12' })
          }
          // What is still open is settled from the follow-ups, one by one: then the run is at its end too.
          for (const id of [run.hunch, ...(run.forecasts ?? [])]) {
            const isOpen = id !== undefined && journal.tables.hunches.get(id)?.outcome === undefined
            if (isOpen) journal.hunches.settle({ id, outcome: 'cant', basis: 'guess' })
          }
          expect(journal.runs.get(run.id).state).toBe('finished')
        },
      ),
      { numRuns: 40, seed: 4 },
    )
    expect(database.all('SELECT 1 FROM v.runs')).toHaveLength(number)
    expect(waited).toBeGreaterThan(5)
  })
})
