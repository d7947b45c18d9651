import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import type { HunchId } from '../../../../shared/domain/ids.ts'
import type { Answers } from '../../../../shared/domain/run.ts'
import { openJournal, type OpenJournal } from '../../../support/open-journal.ts'

const today = '2026-03-02'

function opened({ journal }: OpenJournal, practice: string, answers: Answers) {
  const { id, at } = journal.runs.start({ practice, form: 'full' })
  journal.runs.save({ id, at, answers })
  return journal.runs.finish({ id, today })
}

/** What waits, by kind and day. */
const waiting = ({ journal }: OpenJournal, on: string): string[] => {
  const { overdue, due, later } = journal.followUps.list(on)
  return [...overdue, ...due, ...later].map(one => {
    if (one.kind === 'hunch') return `hunch ${one.hunch.due}`
    return one.kind === 'plan' ? `plan ${one.plan.due}` : `${one.kind} ${one.due}`
  })
}

const edge: Answers = {
  edge: { kind: 'choice', option: 'let-go' },
  now: { kind: 'text', text: 'I check all of it' },
  expected: { kind: 'text', text: 'I check half' },
  back: { kind: 'date', day: '2026-04-13' },
}

const noticed = (plan: Answers, day: string): Answers => ({
  what: { kind: 'richtext', body: documentOf('I cut her off') },
  kind: { kind: 'bias', kinds: ['attribution'] },
  ...plan,
  back: { kind: 'date', day },
})

const resolved = (hunch: HunchId): Answers => ({
  r_hunch: { kind: 'hunch-resolve', items: [{ hunch, outcome: 'held', basis: 'saw' }] },
})

describe('an edge that was written in a practice', () => {
  it('asks once, as an edge that leads to its practice', async () => {
    const open = await openJournal()
    const run = opened(open, 'growth-edge', edge)
    expect(waiting(open, today)).toEqual(['goal 2026-04-13'])
    const [goal] = open.journal.followUps.list(today).later
    expect(goal).toMatchObject({ kind: 'goal', returns: true, goal: { run: run.id } })
  })

  it('asks once after it was put off, and its practice is done with when it is judged on the page', async () => {
    const open = await openJournal()
    const { id } = opened(open, 'growth-edge', edge)
    const { goals, runs } = open.journal
    const goal = goals.list()[0]!
    goals.postpone(goal.id, '2026-04-20')
    expect(waiting(open, '2026-04-13')).toEqual(['goal 2026-04-20'])
    goals.judge({ id: goal.id, level: 'expected' })
    expect(waiting(open, '2026-04-20')).toEqual([])
    expect(runs.get(id)).toMatchObject({ state: 'finished' })
  })

  it('is done with when it is let go, and asks by itself when it is taken up again', async () => {
    const open = await openJournal()
    const { id } = opened(open, 'growth-edge', edge)
    const goal = open.journal.goals.list()[0]!
    open.journal.goals.setOpen({ id: goal.id, isOpen: false })
    expect(waiting(open, today)).toEqual([])
    expect(open.journal.runs.get(id).state).toBe('finished')
    open.journal.goals.setOpen({ id: goal.id, isOpen: true })
    expect(open.journal.followUps.list(today).later).toMatchObject([{ kind: 'goal', due: '2026-04-13' }])
    expect(open.journal.followUps.list(today).later[0]).not.toHaveProperty('returns')
  })

  it('takes what someone else saw from the return as theirs, and is asked again in a week without a line', async () => {
    const open = await openJournal()
    const { id } = opened(open, 'growth-edge', edge)
    const { runs, goals } = open.journal
    runs.startReturn(id)
    const answers: Answers = {
      r_evidence: { kind: 'richtext', body: documentOf('I left two reports alone') },
      r_seen: { kind: 'richtext', body: documentOf('They said I asked less') },
    }
    runs.save({ id, at: 'r_seen', answers })
    runs.finish({ id, today: '2026-04-13' })
    expect(goals.list()).toMatchObject([
      {
        state: 'open',
        evidence: [
          { text: 'I left two reports alone', by: 'me', day: '2026-04-13' },
          { text: 'They said I asked less', by: 'someone', day: '2026-04-13' },
        ],
      },
    ])
    expect(waiting(open, '2026-04-13')).toEqual(['goal 2026-04-20'])
  })
})

describe('a plan of a practice that is come back to', () => {
  const plan: Answers = { plan: { kind: 'ifthen', when: 'we meet', action: 'ask first' } }

  it('is asked about with the return, in sight until then, and settled by it', async () => {
    const open = await openJournal()
    const { id } = opened(open, 'bias-caught', noticed(plan, '2026-03-09'))
    expect(waiting(open, today)).toEqual(['run 2026-03-09'])
    expect(open.journal.followUps.list(today).later).toMatchObject([
      { kind: 'run', plans: [{ when: 'we meet', action: 'ask first' }] },
    ])
    // Putting the return off does not bring the plan up by itself.
    open.journal.runs.postpone({ id, due: '2026-03-30' })
    expect(waiting(open, '2026-03-10')).toEqual(['run 2026-03-30'])
    const { runs } = open.journal
    runs.startReturn(id)
    // Opened and left, it waits as before, and so does its plan.
    expect(open.journal.followUps.list(today).later).toMatchObject([
      { kind: 'run', due: '2026-03-30', plans: [{ action: 'ask first' }] },
    ])
    runs.save({ id, at: 'r_used', answers: { r_used: { kind: 'choice', option: 'done' } } })
    runs.finish({ id, today: '2026-03-30' })
    expect(waiting(open, '2026-03-30')).toEqual([])
    expect(open.journal.tables.plans.open()).toEqual([])
  })

  it('asks by itself when the return is later than it', async () => {
    const open = await openJournal()
    opened(open, 'bias-caught', noticed(plan, '2026-04-30'))
    expect(waiting(open, today)).toEqual(['plan 2026-03-09', 'run 2026-04-30'])
  })

  it('asks by itself where the return asks about something else', async () => {
    const open = await openJournal()
    opened(open, 'feedback', {
      dir: { kind: 'choice', option: 'gave' },
      seen: { kind: 'richtext', body: documentOf('The demo ran long') },
      ...plan,
      back: { kind: 'date', day: '2026-03-09' },
    })
    expect(waiting(open, today)).toEqual(['plan 2026-03-09', 'run 2026-03-09'])
  })
})

describe('a decision with forecasts of different days', () => {
  const forecasts: Answers = {
    decision: { kind: 'text', text: 'Whether to ship in May' },
    forecast: {
      kind: 'hunches',
      items: [
        { statement: 'It ships in May', confidence: 60, due: '2026-03-20' },
        { statement: 'Two people stay', confidence: 90, due: '2026-04-20' },
      ],
    },
  }
  it('asks for its lesson and its ratings once, and for what is still open again', async () => {
    const open = await openJournal()
    const { runs, lessons } = open.journal
    const { id, forecasts: ids = [] } = opened(open, 'decision', forecasts)
    runs.startReturn(id)
    const first: Answers = {
      ...resolved(ids[0]!),
      r_process: { kind: 'scale', value: 6 },
      r_lesson: { kind: 'text', text: 'Ask two people who disagree' },
    }
    runs.save({ id, at: 'r_lesson', answers: first })
    const again = runs.finish({ id, today: '2026-03-20' })
    expect(again).toMatchObject({ state: 'waiting', asked: ['r_process', 'r_lesson'] })
    expect(lessons.list().map(({ text }) => text)).toEqual(['Ask two people who disagree'])

    runs.startReturn(id)
    runs.save({ id, at: 'r_hunch', answers: resolved(ids[1]!) })
    expect(runs.finish({ id, today: '2026-04-20' })).toMatchObject({ state: 'finished' })
    expect(lessons.list()).toHaveLength(1)
    expect(open.journal.kept.measure({ name: 'decision-process' })).toMatchObject([
      { value: 6, day: '2026-03-20' },
    ])
  })

  it('asks again for what was left out the first time', async () => {
    const open = await openJournal()
    const { runs } = open.journal
    const { id, forecasts: ids = [] } = opened(open, 'decision', forecasts)
    runs.startReturn(id)
    runs.save({ id, at: 'r_hunch', answers: resolved(ids[0]!) })
    expect(runs.finish({ id, today: '2026-03-20' })).not.toHaveProperty('asked')
  })
})

it('What waits is called by its practice, also one of the writer’s own, in the words of the time', async () => {
  const open = await openJournal()
  const { practices } = open.journal
  const copied = practices.importText(practices.exportText('bias-caught'))
  const mine = practices.save({ ...copied, title: 'What I noticed' })
  opened(open, mine.id, noticed({}, '2026-03-09'))
  practices.save({ ...mine, title: 'Called otherwise', version: mine.version + 1 })
  expect(open.journal.followUps.list(today).later).toMatchObject([{ kind: 'run', title: 'What I noticed' }])
})
