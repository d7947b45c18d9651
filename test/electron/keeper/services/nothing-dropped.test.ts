import { describe, expect, it } from 'vitest'
import { documentOf, plainText } from '../../../../shared/domain/document-text.ts'
import type { PersonId } from '../../../../shared/domain/ids.ts'
import type { Answers, Run } from '../../../../shared/domain/run.ts'
import { openJournal, type OpenJournal } from '../../../support/open-journal.ts'

const TODAY = '2026-03-02'
const BACK = '2026-03-09'

const option = (id: string) => ({ kind: 'choice', option: id }) as const
const text = (words: string) => ({ kind: 'text', text: words }) as const
const words = (said: string) => ({ kind: 'richtext', body: documentOf(said) }) as const
const on = (day: string) => ({ kind: 'date', day }) as const

function opened({ journal }: OpenJournal, practice: string, answers: Answers): Run {
  const { id, at } = journal.runs.start({ practice, form: 'full' })
  journal.runs.save({ id, at, answers })
  return journal.runs.finish({ id, today: TODAY })
}

/** Comes back to it with these answers, at the step that is asked first. */
function cameBack(
  { journal }: OpenJournal,
  run: Run,
  { answers, day = BACK }: { answers: Answers; day?: string },
) {
  const { at } = journal.runs.startReturn(run.id)
  journal.runs.save({ id: run.id, at, answers })
  return journal.runs.finish({ id: run.id, today: day })
}

const waiting = ({ journal }: OpenJournal, day = BACK): string[] => {
  const { overdue, due, later } = journal.followUps.list(day)
  return [...overdue, ...due, ...later].map(one => {
    if (one.kind === 'hunch') return `hunch ${one.hunch.due}`
    return one.kind === 'plan' ? `plan ${one.plan.due}` : `${one.kind} ${one.due}`
  })
}

const two = ({ journal }: OpenJournal): [PersonId, PersonId] => [
  journal.people.save({ alias: 'A.' }).id,
  journal.people.save({ alias: 'B.' }).id,
]

const introduced = (open: OpenJournal): Run => {
  const [learner, other] = two(open)
  return opened(open, 'moves-to-connect', {
    learner: { kind: 'person', person: learner },
    with: { kind: 'people', people: [other] },
    move: option('broker'),
    back: on(BACK),
  })
}

const begun = (open: OpenJournal): Run => {
  const run = opened(open, 'feedback', { dir: option('gave'), seen: words('Too long'), back: on(BACK) })
  open.journal.runs.startReturn(run.id)
  open.journal.runs.save({ id: run.id, at: 'r_changed', answers: { r_changed: words('It was shorter') } })
  return run
}

const who = (person: PersonId): Answers => ({ who: { kind: 'person', person } })

const talks = ({ database }: OpenJournal) =>
  database.all('SELECT mode, day FROM v.contacts ORDER BY day').map(({ mode, day }) => [mode, day].join(' '))

const removed = async (open: OpenJournal, run: Run): Promise<Run> => {
  open.journal.entryChanges.change([{ ids: [run.entry!], set: { trashed: true } }])
  await open.journal.trash.purge([run.entry!])
  return open.journal.runs.get(run.id)
}

describe('an introduction', () => {
  it.each([
    ['asked', 'asked'],
    ['planned', 'planned'],
    ['unknown', 'planned'],
  ])('that is %s when it is come back to is asked about again in a week', async (said, state) => {
    const open = await openJournal()
    const run = introduced(open)
    expect(waiting(open)).toEqual([`run ${BACK}`])
    expect(cameBack(open, run, { answers: { r_happened: option(said) } }).state).toBe('finished')
    expect(open.journal.followUps.list(BACK).later).toMatchObject([
      { kind: 'move', due: '2026-03-16', move: { state } },
    ])
  })

  it('is asked about again on the day that was chosen, also when nothing was said of it', async () => {
    const open = await openJournal()
    cameBack(open, introduced(open), {
      answers: { r_happened: option('asked'), r_again: on('2026-03-30') },
    })
    expect(waiting(open)).toEqual(['move 2026-03-30'])
    cameBack(open, introduced(open), { answers: {} })
    expect(waiting(open)).toEqual(['move 2026-03-16', 'move 2026-03-30'])
  })

  it.each(['happened', 'let-go'])('that is %s asks no more', async said => {
    const open = await openJournal()
    cameBack(open, introduced(open), { answers: { r_happened: option(said) } })
    expect(waiting(open)).toEqual([])
  })

  it('that was marked as happened elsewhere is not asked about by its practice, unless that is undone', async () => {
    const open = await openJournal()
    const run = introduced(open)
    const { createdAt: _made, savedAt: _saved, ...move } = open.journal.tables.moves.all()[0]!
    open.journal.moves.save({ ...move, state: 'happened', result: 'They met twice' })
    expect(waiting(open)).toEqual([])
    expect(open.journal.runs.get(run.id).state).toBe('finished')
    open.journal.moves.save(move)
    expect(waiting(open)).toEqual([`run ${BACK}`])
  })

  it('keeps what was written of it meanwhile above what coming back adds', async () => {
    const open = await openJournal()
    const run = introduced(open)
    const { createdAt: _made, savedAt: _saved, ...move } = open.journal.tables.moves.all()[0]!
    open.journal.moves.save({ ...move, result: 'They wrote to each other' })
    cameBack(open, run, { answers: { r_happened: option('happened'), r_learned: words('How to review') } })
    expect(open.journal.tables.moves.all()).toMatchObject([
      { state: 'happened', result: 'They wrote to each other\nHow to review' },
    ])
  })
})

it('What was noted under feedback meanwhile stays above what coming back to it adds', async () => {
  const open = await openJournal()
  const run = opened(open, 'feedback', {
    dir: option('got'),
    words: words('The demo ran long'),
    back: on(BACK),
  })
  const { journal } = open
  const { createdAt: _made, run: _run, entry: _entry, ...given } = journal.feedback.list()[0]!
  journal.feedback.save({ ...given, did: 'I cut two slides' })
  cameBack(open, run, { answers: { r_changed: words('The next one was on time') } })
  expect(journal.feedback.list()).toMatchObject([{ did: 'I cut two slides\nThe next one was on time' }])
})

describe('a return that was opened and left', () => {
  it('stands among the follow-ups as before, and counts as one', async () => {
    const open = await openJournal()
    begun(open)
    expect(waiting(open, TODAY)).toEqual([`run ${BACK}`])
    expect(open.journal.followUps.waiting(BACK)).toBe(1)
  })

  it('can be put off, with the answers that were given', async () => {
    const open = await openJournal()
    const { id } = begun(open)
    const later = open.journal.runs.postpone({ id, due: '2026-03-20' })
    expect(later).toMatchObject({ state: 'waiting', due: '2026-03-20', answers: { r_changed: {} } })
    expect(waiting(open, TODAY)).toEqual(['run 2026-03-20'])
    expect(open.journal.runs.startReturn(id)).toMatchObject({ state: 'returning', at: 'r_changed' })
  })

  it('can be let go with a reason, and taken up again with its answers', async () => {
    const open = await openJournal()
    const { id, entry } = begun(open)
    open.journal.followUps.letGoRun({ id, reason: 'They left' })
    expect(waiting(open, TODAY)).toEqual([])
    expect(open.journal.entries.get(entry!).addenda).toMatchObject([{ text: 'They left' }])
    expect(open.journal.runs.get(id).answers).toHaveProperty('r_changed')
    open.journal.followUps.takeUpRun(id)
    expect(waiting(open, TODAY)).toEqual([`run ${BACK}`])
    expect(open.journal.runs.get(id).answers).toHaveProperty('r_changed')
  })

  it('can be thrown away: it waits again as if it had not been opened', async () => {
    const open = await openJournal()
    const { id } = begun(open)
    open.journal.runs.discard(id)
    const run = open.journal.runs.get(id)
    expect(run).toMatchObject({ state: 'waiting', due: BACK, answers: { seen: {} } })
    expect(run.answers).not.toHaveProperty('r_changed')
  })
})

it('A return that has shown the first guess is not thrown away: nobody answers blind after that', async () => {
  const open = await openJournal()
  const { runs } = open.journal
  const guess: Answers = { assume: text('They are bored'), assume_p: { kind: 'confidence', value: 60 } }
  const { id } = opened(open, 'one-to-one', guess)
  runs.startReturn(id)
  runs.save({ id, at: 'r_new', answers: { r_new: words('They are not') } })
  runs.discard(id)
  expect(runs.get(id)).toMatchObject({ state: 'waiting', at: 'mode', answers: guess })
  runs.startReturn(id)
  runs.save({ id, at: 'r_outcome', answers: {} })
  expect(() => runs.discard(id)).toThrow('sealed')
  expect(runs.get(id).state).toBe('returning')
})

describe('a one-to-one', () => {
  const guess: Answers = { assume: text('They are bored'), assume_p: { kind: 'confidence', value: 60 } }
  it('is come back to on its day without a first guess, which is not asked about then', async () => {
    const open = await openJournal()
    const [person] = two(open)
    const run = opened(open, 'one-to-one', { ...who(person), when: on(BACK) })
    expect(run).toMatchObject({ state: 'waiting', due: BACK, at: 'mode', asked: ['r_outcome', 'r_basis'] })
    expect(waiting(open, TODAY)).toEqual([`run ${BACK}`])
    const done = cameBack(open, run, {
      answers: { mode: option('call'), r_mine: { kind: 'ifthen', when: 'it is Monday', action: 'ask Ann' } },
    })
    expect(done.state).toBe('finished')
    expect(talks(open)).toEqual([`call ${BACK}`])
    expect(waiting(open)).toEqual(['plan 2026-03-16'])
  })

  it('is done at once without a first guess and without a day', async () => {
    const open = await openJournal()
    const [person] = two(open)
    expect(opened(open, 'one-to-one', who(person)).state).toBe('finished')
  })

  it('that has not taken place yet is asked about again in a week', async () => {
    const open = await openJournal()
    const [person] = two(open)
    const run = opened(open, 'one-to-one', { ...who(person), when: on(BACK) })
    const again = cameBack(open, run, { answers: { mode: option('not-yet') } })
    expect(again).toMatchObject({ state: 'waiting', due: '2026-03-16', at: 'mode' })
    expect(talks(open)).toEqual([])
  })

  it.each([
    { by: 'the day that was said', said: { r_day: on('2026-03-06') }, day: BACK, dated: '2026-03-06' },
    { by: 'the day that was chosen for looking back', said: {}, day: '2026-03-12', dated: BACK },
    { by: 'today, where that day is still to come', said: {}, day: '2026-03-05', dated: '2026-03-05' },
    { by: 'today, where a later day was said', said: { r_day: on('2026-04-01') }, day: BACK, dated: BACK },
  ])('is dated by $by', async ({ said, day, dated }) => {
    const open = await openJournal()
    const [person] = two(open)
    const run = opened(open, 'one-to-one', { ...who(person), when: on(BACK) })
    cameBack(open, run, { answers: { mode: option('room'), ...said }, day })
    expect(talks(open)).toEqual([`room ${dated}`])
  })

  it('is written down once, however often it is too early to settle the guess', async () => {
    const open = await openJournal()
    const [person] = two(open)
    const run = opened(open, 'one-to-one', { ...who(person), ...guess, when: on(BACK) })
    const early = cameBack(open, run, {
      answers: { mode: option('room'), r_outcome: option('too-early') },
    })
    expect(early).toMatchObject({ state: 'waiting', at: 'r_talk', asked: ['mode'] })
    cameBack(open, early, {
      answers: { r_outcome: option('held'), r_basis: option('asked') },
      day: '2026-03-16',
    })
    expect(talks(open)).toEqual([`room ${BACK}`])
  })

  it('begins a new learning goal beside the one before, which keeps its words and its evidence', async () => {
    const open = await openJournal()
    const { personGoals, people } = open.journal
    const [person] = two(open)
    personGoals.save({ person, words: 'Run a retro', why: 'Asked for it', next: 'Watch one' })
    personGoals.saveStep({ person, step: { level: 2, evidence: 'Ran half of one', day: TODAY } })
    opened(open, 'one-to-one', { ...who(person), grow: text('Run a retro') })
    expect(personGoals.list()).toHaveLength(1)
    opened(open, 'one-to-one', { ...who(person), grow: text('Say no') })
    expect(people.list().find(({ id }) => id === person)?.goal).toBe('Say no')
    expect(personGoals.list()).toMatchObject([
      { person, words: 'Say no', steps: [] },
      { person, words: 'Run a retro', why: 'Asked for it', steps: [{ evidence: 'Ran half of one' }] },
    ])
    expect(personGoals.list()[1]).toHaveProperty('closedAt')
  })
})

describe('a run whose entry was removed for good', () => {
  const guess: Answers = {
    gate: option('work'),
    facts: words('No answer for a week'),
    story: text('They did not care'),
    story_p: { kind: 'confidence', value: 80 },
    back: on(BACK),
  }
  it('puts what coming back found into a new one, each time', async () => {
    const open = await openJournal()
    const { journal } = open
    const run = await removed(open, opened(open, 'positive-intent', guess))
    expect(run).not.toHaveProperty('entry')
    const early = cameBack(open, run, {
      answers: { r_facts: words('They were ill'), r_outcome: option('too-early') },
    })
    const told = () => plainText(journal.entries.get(early.entry!).body)
    expect(told()).toContain('They were ill')
    expect(told()).not.toContain('did not care')
    cameBack(open, early, {
      answers: { r_facts: words('They had said so'), r_outcome: option('not'), r_basis: option('asked') },
    })
    expect(told()).toMatch(/They were ill[^]*They had said so/)
  })

  it('makes none when nothing was found', async () => {
    const open = await openJournal()
    const run = await removed(open, opened(open, 'positive-intent', guess))
    expect(cameBack(open, run, { answers: {} })).not.toHaveProperty('entry')
  })
})

describe('the next session of peer coaching', () => {
  it('is a follow-up on its day, until the next session with the same person is opened', async () => {
    const open = await openJournal()
    const [person, another] = two(open)
    const session = (peer: PersonId, day: string): Run =>
      opened(open, 'peer-coaching', {
        seat: option('both'),
        peer: { kind: 'person', person: peer },
        when: on(day),
      })
    cameBack(open, session(person, BACK), { answers: { r_when: on('2026-03-23') } })
    const action = 'Peer coaching session: Next session'
    expect(open.journal.followUps.list(BACK).later).toMatchObject([
      { kind: 'plan', alias: 'A.', plan: { action, due: '2026-03-23' } },
    ])
    session(another, '2026-03-24')
    expect(waiting(open)).toEqual(['plan 2026-03-23', 'run 2026-03-24'])
    session(person, '2026-03-25')
    expect(waiting(open)).toEqual(['run 2026-03-24', 'run 2026-03-25'])
  })
})
