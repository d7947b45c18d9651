import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../shared/domain/document-text.ts'
import type { PersonId, RunId } from '../../../../shared/domain/ids.ts'
import type { Answers, Run } from '../../../../shared/domain/run.ts'
import { practiceOf, practices } from '../../../../shared/practices/registry.ts'
import { journalOver } from '../../../../electron/keeper/services/journal.ts'
import { openJournal, room, surroundings, type OpenJournal } from '../../../support/open-journal.ts'

const today = '2026-03-02'

type Answering = { practice: string; answers: Answers; day?: string; form?: Run['form'] }

function opened({ journal }: OpenJournal, { practice, answers, day = today, form = 'full' }: Answering): Run {
  const { id, at } = journal.runs.start({ practice, form })
  journal.runs.save({ id, at, answers })
  return journal.runs.finish({ id, today: day })
}

/** Comes back and answers the part that is asked then. */
function cameBack(
  { journal }: OpenJournal,
  id: RunId,
  { answers, day }: { answers: Answers; day: string },
): Run {
  const { at } = journal.runs.startReturn(id)
  journal.runs.save({ id, at, answers })
  return journal.runs.finish({ id, today: day })
}

const choice = (option: string) => ({ kind: 'choice', option }) as const
const text = (words: string) => ({ kind: 'text', text: words }) as const
const date = (day: string) => ({ kind: 'date', day }) as const
const tellOf = ({ journal }: OpenJournal, { entry }: Run): string =>
  plainText(journal.entries.get(entry!).body)
const due = ({ journal }: OpenJournal, day: string) =>
  [journal.followUps.list(day)]
    .flatMap(all => [...all.overdue, ...all.due])
    .flatMap(one => (one.kind === 'run' ? [one.run.id] : []))

const hot: Answers = {
  decision: text('Whether to move the date'),
  chosen: text('We move it'),
  heat: choice('heat'),
  say: choice('control'),
  forecast: { kind: 'hunches', items: [{ statement: 'It ships in May', confidence: 60 }] },
  back: date('2026-03-20'),
}

describe('a decision in the heat of it', () => {
  it('asks a night later, before and apart from its return, and keeps whether it changed', async () => {
    const open = await openJournal()
    const run = opened(open, { practice: 'decision', answers: hot })
    expect(run).toMatchObject({ state: 'waiting', at: 'n_same', due: '2026-03-03' })
    expect(due(open, '2026-03-02')).toEqual([])
    expect(due(open, '2026-03-03')).toEqual([run.id])

    const later = cameBack(open, run.id, {
      answers: { n_same: choice('changed'), n_now: text('We keep it') },
      day: '2026-03-03',
    })
    expect(later).toMatchObject({ state: 'waiting', at: 'r_happened' })
    expect([later.due, due(open, '2026-03-19')]).toEqual([undefined, []])
    expect(tellOf(open, later)).toContain('We keep it')
    expect(tellOf(open, later)).not.toContain('ships in May')
    // What was forecast is still sealed, and due on its own day.
    expect(open.journal.tables.hunches.open()).toMatchObject([{ due: '2026-03-20' }])
    expect(open.database.all(`SELECT option, day FROM v.choices WHERE name = 'decision-night'`)).toEqual([
      { option: 'changed', day: '2026-03-03' },
    ])

    const hunch = run.forecasts![0]!
    const settled = cameBack(open, run.id, {
      answers: { r_hunch: { kind: 'hunch-resolve', items: [{ hunch, outcome: 'held', basis: 'saw' }] } },
      day: '2026-03-20',
    })
    expect(settled.state).toBe('finished')
    expect(settled.answers['n_same']).toEqual(choice('changed'))
    expect(tellOf(open, settled).match(/We keep it/g)).toHaveLength(1)
  })

  it('asks nothing a night later when it was decided with a cool head', async () => {
    const open = await openJournal()
    const run = opened(open, { practice: 'decision', answers: { ...hot, heat: choice('calm') } })
    expect([run.at, run.due]).toEqual(['r_happened', undefined])
  })

  it('asks it in the short form too, and only what belongs to the night can be answered then', async () => {
    const open = await openJournal()
    const { id } = opened(open, { practice: 'decision', answers: hot, form: 'short' })
    const later = cameBack(open, id, {
      answers: { n_same: choice('same'), r_process: { kind: 'scale', value: 7 } },
      day: '2026-03-03',
    })
    expect(later.answers['r_process']).toBeUndefined()
    expect(open.database.all('SELECT 1 FROM v.measures')).toEqual([])
  })
})

describe('a setback', () => {
  const answers: Answers = {
    what: { kind: 'richtext', body: { version: 1, blocks: [] } },
    happened: date('2026-02-20'),
    back: date('2026-03-09'),
  }

  it('asks again in a week as long as it is not behind, and then keeps the days', async () => {
    const open = await openJournal()
    const { id } = opened(open, { practice: 'setback', answers })
    const again = cameBack(open, id, { answers: { r_behind: choice('not-yet') }, day: '2026-03-09' })
    expect(again).toMatchObject({ state: 'waiting', due: '2026-03-16' })
    expect(open.database.all('SELECT 1 FROM v.measures')).toEqual([])
    const over = cameBack(open, id, {
      answers: { r_behind: choice('mostly'), r_since: date('2026-03-14') },
      day: '2026-03-16',
    })
    expect(over.state).toBe('finished')
    expect(open.database.all('SELECT name, value, day FROM v.measures')).toEqual([
      { name: 'recovery-days', value: 22, day: '2026-03-16' },
    ])
  })

  it('counts from the day it was written down when no other was given, and nothing that runs backwards', async () => {
    const open = await openJournal()
    const { happened: _, ...without } = answers
    const days = (happened: Answers, since: string) => {
      const { id } = opened(open, { practice: 'setback', answers: { ...without, ...happened } })
      cameBack(open, id, { answers: { r_behind: choice('yes'), r_since: date(since) }, day: '2026-03-20' })
      return open.database
        .all('SELECT value FROM v.measures WHERE run = $id', { id })
        .map(row => row['value'])
    }
    expect(days({}, '2026-03-09')).toEqual([7])
    expect(days({}, '2026-03-02')).toEqual([0])
    expect(days({ happened: date('2026-03-09') }, '2026-03-08')).toEqual([])
  })
})

const about = (person: PersonId, asking: string): Answers => ({
  who: { kind: 'person', person },
  feedback: choice('there'),
  asking: choice(asking),
  asked: choice('never'),
  plan: { kind: 'ifthen', when: 'it is Monday', action: 'ask whose work they want to see' },
})

describe('somebody who started at a distance', () => {
  it('is shown as last looked at, by the answers given then, and comes back with the one thing to do', async () => {
    const open = await openJournal()
    const { people, insights } = open.journal
    const [one, other] = ['A.', 'B.'].map(alias => people.save({ alias, place: 'remote' }).id)
    opened(open, { practice: 'starting-at-a-distance', answers: about(one!, 'missing') })
    const run = opened(open, {
      practice: 'starting-at-a-distance',
      answers: { ...about(one!, 'partly'), back: date('2026-04-20') },
      day: '2026-04-10',
    })
    expect(insights.startCheck(one!)).toEqual({
      day: '2026-04-10',
      run: run.id,
      entry: run.entry,
      feedback: 'there',
      asking: 'partly',
      asked: 'never',
      seeing: undefined,
      mentor: undefined,
      shared: undefined,
    })
    expect(insights.startCheck(other!)).toBeNull()
    expect(run).toMatchObject({ state: 'waiting', due: '2026-04-20' })
    expect(open.journal.tables.plans.openOf(run.id)).toMatchObject([{ person: one }])
  })

  it('goes with the entry into the trash, and to whom somebody is joined', async () => {
    const open = await openJournal()
    const { people, insights, entryChanges, merging } = open.journal
    const [gone, keep] = ['A.', 'B.'].map(alias => people.save({ alias }).id)
    const run = opened(open, { practice: 'starting-at-a-distance', answers: about(gone!, 'missing') })
    await merging.merge({ keep: keep!, gone: gone! })
    expect(insights.startCheck(keep!)).toMatchObject({ asking: 'missing' })
    entryChanges.change([{ ids: [run.entry!], set: { trashed: true } }])
    expect(insights.startCheck(keep!)).toBeNull()
  })
})

describe('a practice whose questions changed', () => {
  it('shows an old run, and goes on with one that waits, in the words it was begun with', async () => {
    const made = await openJournal()
    const now = practiceOf('decision')!
    const dissent = now.steps.find(({ id }) => id === 'disagree')!
    const before = {
      ...now,
      version: 1,
      steps: now.steps.map(step =>
        step === dissent
          ? {
              ...step,
              id: 'dissent',
              field: { kind: 'people' as const },
              prompt: 'Who would see it differently?',
            }
          : step,
      ),
    }
    const builtIn = practices.map(practice => (practice.id === 'decision' ? before : practice))
    const then = {
      ...made,
      journal: journalOver(made.database, { ...surroundings(), room, builtIn }),
    }
    const { id: person } = then.journal.people.save({ alias: 'A.' })
    const run = opened(then, {
      practice: 'decision',
      answers: { dissent: { kind: 'people', people: [person] }, back: date('2026-03-20') },
    })

    // The same vault under this build, whose decision asks otherwise.
    const worded = made.journal.practices.textOf(run)
    expect(worded.version).toBe(1)
    expect(worded.steps.find(({ id }) => id === 'dissent')?.prompt).toBe('Who would see it differently?')
    expect(made.journal.practices.require('decision').version).toBe(now.version)
    const back = cameBack(made, run.id, {
      answers: { r_process: { kind: 'scale', value: 5 } },
      day: '2026-03-20',
    })
    expect(back.answers['dissent']).toEqual({ kind: 'people', people: [person] })
    // It never asked what they see, so it is not counted among the decisions that did.
    expect(made.journal.insights.fromPractices({}).dissent.n).toBe(0)
    expect(opened(made, { practice: 'decision', answers: hot }).practiceVersion).toBe(now.version)
    expect(made.journal.insights.fromPractices({}).dissent.n).toBe(1)
  })
})
