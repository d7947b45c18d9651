import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../shared/domain/document-text.ts'
import { ContactId, type EntryId, type HunchId } from '../../../../shared/domain/ids.ts'
import type { Answers } from '../../../../shared/domain/run.ts'
import { codeOf } from '../../../../shared/faults.ts'
import { openJournal, type OpenJournal } from '../../../support/open-journal.ts'

const today = '2026-03-02'
const refusal = (work: () => unknown): string => {
  try {
    work()
    return 'none'
  } catch (error) {
    return codeOf(error)
  }
}

function opened({ journal }: OpenJournal, practice: string, answers: Answers) {
  const { id, at } = journal.runs.start({ practice, form: 'full' })
  journal.runs.save({ id, at, answers })
  return journal.runs.finish({ id, today })
}
const told = ({ journal }: OpenJournal, entry: EntryId | undefined): string => {
  return plainText(journal.entries.get(entry!).body)
}

const forecasts: Answers = {
  decision: { kind: 'text', text: 'Whether to ship in May' },
  forecast: {
    kind: 'hunches',
    items: [
      { statement: 'It ships in May', confidence: 60 },
      { statement: 'Half of one' },
      { statement: 'Two people stay', confidence: 90, due: '2026-04-01' },
    ],
  },
  back: { kind: 'date', day: '2026-03-20' },
}

const resolve = (hunch: HunchId): Answers => ({
  r_hunch: { kind: 'hunch-resolve', items: [{ hunch, outcome: 'held', basis: 'saw' }] },
})

describe('a run with several forecasts', () => {
  it('seals those that are whole, each with its day, and tells none of them before it is settled', async () => {
    const open = await openJournal()
    const run = opened(open, 'decision', forecasts)
    expect(run).toMatchObject({ state: 'waiting' })
    expect([run.hunch, run.due, run.forecasts?.length]).toEqual([undefined, undefined, 2])
    expect(open.journal.tables.hunches.open()).toMatchObject([
      {
        id: run.forecasts?.[0],
        run: run.id,
        statement: 'It ships in May',
        confidence: 60,
        due: '2026-03-20',
      },
      {
        id: run.forecasts?.[1],
        run: run.id,
        statement: 'Two people stay',
        confidence: 90,
        due: '2026-04-01',
      },
    ])
    expect(told(open, run.entry)).toContain('Whether to ship in May')
    expect(told(open, run.entry)).not.toMatch(/ships in May|people stay/)
    expect(refusal(() => open.journal.hunches.get(run.forecasts![0]!))).toBe('sealed')
  })

  it('waits until all are settled: what is left open is asked again in a week', async () => {
    const open = await openJournal()
    const { runs, tables } = open.journal
    const { id, forecasts: ids = [], entry } = opened(open, 'decision', forecasts)
    const [first, second] = [ids[0]!, ids[1]!]
    runs.startReturn(id)
    runs.save({ id, at: 'r_hunch', answers: resolve(first) })
    expect(runs.finish({ id, today: '2026-04-02' })).toMatchObject({ state: 'waiting' })
    expect(tables.hunches.get(first)).toMatchObject({ outcome: 'held', basis: 'saw' })
    expect(tables.hunches.get(second)?.due).toBe('2026-04-09')
    expect(told(open, entry)).toContain('It ships in May: it held')
    expect(told(open, entry)).not.toContain('people stay')

    open.journal.hunches.settle({ id: second, outcome: 'not', basis: 'asked' })
    expect(runs.get(id).state).toBe('finished')
    expect(told(open, entry)).toContain('Two people stay · 90 of 100')
  })

  it('settles only what it sealed itself', async () => {
    const open = await openJournal()
    const { runs } = open.journal
    const one = opened(open, 'decision', forecasts)
    const other = opened(open, 'decision', forecasts)
    runs.startReturn(one.id)
    const items = [{ hunch: other.forecasts![0]!, outcome: 'held' as const, basis: 'saw' as const }]
    const save = () =>
      runs.save({ id: one.id, at: 'r_hunch', answers: { r_hunch: { kind: 'hunch-resolve', items } } })
    expect(refusal(save)).toBe('bad-request')
  })
})

describe('a run without a first explanation', () => {
  it('is come back to on the day that was given, or in a week, and may be put off', async () => {
    const open = await openJournal()
    const { runs } = open.journal
    const given = opened(open, 'feedback', { back: { kind: 'date', day: '2026-03-30' } })
    const none = opened(open, 'us-and-them', {})
    expect([given, none]).toMatchObject([
      { state: 'waiting', due: '2026-03-30', at: 'r_changed' },
      { state: 'waiting', due: '2026-03-09' },
    ])
    expect(runs.postpone({ id: none.id, due: '2026-04-01' }).due).toBe('2026-04-01')
    expect(runs.startReturn(given.id).state).toBe('returning')
    expect(runs.finish({ id: given.id, today: '2026-03-30' }).state).toBe('finished')
    expect(refusal(() => runs.postpone({ id: given.id, due: '2026-04-01' }))).toBe('sealed')
  })

  it('is done at once where the practice has no return', async () => {
    const open = await openJournal()
    expect(opened(open, 'energy-check', { energy: { kind: 'scale', value: 3 } }).state).toBe('finished')
    expect(open.database.all('SELECT name, value, day FROM v.measures')).toEqual([
      { name: 'energy', value: 3, day: today },
    ])
  })
})

describe('answers that are hidden by a later choice', () => {
  it('are kept in the run, and are neither told nor a record', async () => {
    const open = await openJournal()
    const run = opened(open, 'feedback', {
      dir: { kind: 'choice', option: 'gave' },
      words: { kind: 'richtext', body: { version: 1, blocks: [] } },
      sting: { kind: 'scale', value: 5 },
    })
    expect(run.answers['sting']).toEqual({ kind: 'scale', value: 5 })
    expect(open.database.all('SELECT 1 FROM v.measures')).toEqual([])
    expect(told(open, run.entry)).not.toContain('5')
  })
})

describe('suggestions', () => {
  it('explain themselves by what is in the journal, and are silent when it says nothing', async () => {
    const open = await openJournal()
    const { suggestions, people, runs } = open.journal
    expect(suggestions.list(today)).toEqual([])
    const { id: person } = people.save({ alias: 'P.', relation: 'report' })
    const guess: Answers = {
      who: { kind: 'person', person },
      story: { kind: 'text', text: 'They did not care.' },
      story_p: { kind: 'confidence', value: 80 },
    }
    opened(open, 'positive-intent', guess)
    expect(suggestions.list('2026-03-03')).toEqual([])
    opened(open, 'positive-intent', guess)
    opened(open, 'energy-check', {})
    const talk = { mode: 'call', day: '2026-02-01' } as const
    open.database.transaction(() =>
      open.journal.tables.contacts.insert({
        ...talk,
        id: ContactId.parse('018f0000-0000-7000-8000-000000000009'),
        people: [person],
      }),
    )
    expect(suggestions.list('2026-03-03')).toEqual([
      { practice: 'positive-intent', because: { kind: 'open-hunches', person, count: 2 } },
      { practice: 'one-to-one', because: { kind: 'one-to-one', person, days: 30 } },
    ])
    expect(suggestions.list('2026-04-10')).toEqual([
      { practice: 'positive-intent', because: { kind: 'open-hunches', person, count: 2 } },
      { practice: 'one-to-one', because: { kind: 'one-to-one', person, days: 68 } },
      { practice: 'energy-check', because: { kind: 'not-used-for', days: 39 } },
    ])
    open.journal.practices.hide({ id: 'positive-intent', hidden: true })
    expect(suggestions.list('2026-03-03').map(({ practice }) => practice)).toEqual(['one-to-one'])
    expect(runs.list({ state: 'waiting', practice: 'positive-intent' })).toHaveLength(2)
    expect(runs.list({ state: 'all', person })).toHaveLength(2)
  })

  it('offer the five things about whoever started remotely and lately, until they were looked at', async () => {
    const open = await openJournal()
    const { suggestions, people } = open.journal
    people.save({ alias: 'Peer', relation: 'peer', place: 'remote' })
    people.save({ alias: 'Near', relation: 'report', place: 'office' })
    expect(suggestions.list('2026-03-12')).toEqual([])
    const { id: person } = people.save({ alias: 'P.', relation: 'report', place: 'remote' })
    expect(suggestions.list('2026-03-12')).toEqual([
      { practice: 'starting-at-a-distance', because: { kind: 'remote-start', person, days: 10 } },
    ])
    expect(suggestions.list('2026-06-12')).toEqual([])
    opened(open, 'starting-at-a-distance', {
      who: { kind: 'person', person },
      mentor: { kind: 'choice', option: 'missing' },
    })
    expect(suggestions.list('2026-03-12')).toEqual([])
  })

  it('offer the portrait nearly a year after the first practice, and then after the last portrait', async () => {
    const open = await openJournal()
    const { suggestions } = open.journal
    opened(open, 'setback', {})
    const portraits = (day: string) =>
      suggestions
        .list(day)
        .flatMap(({ practice, because }) => (practice === 'yearly-portrait' ? because : []))
    expect(portraits('2027-02-14')).toEqual([])
    expect(portraits('2027-02-15')).toEqual([{ kind: 'a-year', days: 350 }])
    // What happens now and then is not said to be long not used.
    expect(suggestions.list('2027-02-15').map(({ practice }) => practice)).toEqual(['yearly-portrait'])
    opened(open, 'yearly-portrait', {})
    expect(portraits('2026-06-15')).toEqual([])
    expect(portraits('2027-02-15')).toEqual([{ kind: 'not-used-for', days: 350 }])
  })
})
