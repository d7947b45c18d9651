import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { lessonsTable } from '../../../../electron/keeper/tables/lessons.ts'
import { MIGRATIONS } from '../../../../electron/keeper/vault/migrations/all.ts'
import { dueLearning } from '../../../../electron/keeper/services/due-learning.ts'
import { FeedbackId, GoalId, LessonId } from '../../../../shared/domain/ids.ts'
import type { GoalDraft } from '../../../../shared/domain/learning.ts'
import { codeOf } from '../../../../shared/faults.ts'
import { openJournal, type OpenJournal } from '../../../support/open-journal.ts'
import { freshVault, reopen } from '../../../support/temp-vault.ts'

const today = '2026-03-05'
const edge: GoalDraft = {
  area: 'let-go',
  why: 'I am the bottleneck.',
  whyNow: 'Two people could do it.',
  levels: {
    less: 'I redo it',
    now: 'I check all of it',
    expected: 'I check half',
    more: 'They ask when stuck',
  },
  support: [],
  experiment: 'Hand over the report',
  due: '2026-04-16',
}

function refusal(work: () => unknown): { said: string; fault: string } {
  try {
    work()
    return { said: 'not refused', fault: 'none' }
  } catch (error) {
    return { said: error instanceof Error ? String(error.cause) : 'no error', fault: codeOf(error) }
  }
}

const due = ({ journal: { tables } }: OpenJournal, on: string) =>
  dueLearning(on, {
    ...tables,
    aliasOf: id => tables.people.get(id)?.alias,
    isWaiting: () => false,
  })

describe('an edge', () => {
  it.each([
    ['the line for slipping', "UPDATE v.goals SET less = 'else'"],
    ['the line for now', "UPDATE v.goals SET now = 'else'"],
    ['the line as hoped', "UPDATE v.goals SET expected = 'else'"],
    ['the line for better still', "UPDATE v.goals SET more = 'else'"],
    ['its time', "UPDATE v.goals SET created_at = '2020-01-01T00:00:00.000Z'"],
    ['being there', 'DELETE FROM v.goals'],
  ])('keeps %s, whoever asks the database', async (_, sql) => {
    const { journal, database } = await openJournal()
    const goal = journal.goals.add(edge)
    const refused = refusal(() => database.transaction(() => database.run(sql)))
    expect(refused).toEqual({ said: expect.stringContaining('sealed'), fault: 'sealed' })
    expect(journal.goals.list()).toEqual([goal])
  })

  it('lets a name be taken out of its lines, and counts that', async () => {
    const { journal, database } = await openJournal()
    const { id } = journal.goals.add(edge)
    database.transaction(() => database.run("UPDATE v.goals SET now = 'someone', erased = erased + 1"))
    expect(database.get('SELECT now, erased FROM v.goals')).toEqual({ now: 'someone', erased: 1 })
    expect(journal.goals.list()[0]?.id).toBe(id)
  })

  it('gathers what was seen, is judged once, and stays as it was judged', async () => {
    const { journal } = await openJournal()
    const { id } = journal.goals.add(edge)
    journal.goals.addEvidence({ id, evidence: { text: 'I left it alone', by: 'me', day: today } })
    journal.goals.addEvidence({ id, evidence: { text: 'They asked less', by: 'someone', day: today } })
    const judged = journal.goals.judge({ id, level: 'expected' })
    expect(judged).toMatchObject({ ...edge, state: 'judged', level: 'expected' })
    expect(judged.evidence.map(({ by }) => by)).toEqual(['me', 'someone'])
    const evidence = { text: 'more', by: 'me' as const, day: today }
    for (const change of [
      () => journal.goals.judge({ id, level: 'more' }),
      () => journal.goals.addEvidence({ id, evidence }),
      () => journal.goals.changeEvidence({ id, at: 0, evidence }),
      () => journal.goals.setOpen({ id, isOpen: false }),
      () => journal.goals.postpone(id, '2026-05-01'),
    ])
      expect(refusal(change).fault).toBe('sealed')
    expect(journal.goals.list()).toEqual([judged])
    const nobody = GoalId.parse(randomUUID())
    expect(refusal(() => journal.goals.judge({ id: nobody, level: 'now' })).fault).toBe('not-found')
  })

  it('lets a note of what was seen be corrected, its day and who saw it too, while it is not judged', async () => {
    const { journal } = await openJournal()
    const { id } = journal.goals.add(edge)
    journal.goals.addEvidence({ id, evidence: { text: 'I left it alnoe', by: 'me', day: today } })
    journal.goals.addEvidence({ id, evidence: { text: 'They asked less', by: 'someone', day: today } })
    const evidence = { text: 'I left it alone', by: 'someone', day: '2026-03-04' } as const
    expect(journal.goals.changeEvidence({ id, at: 0, evidence }).evidence).toEqual([
      evidence,
      { text: 'They asked less', by: 'someone', day: today },
    ])
    expect(refusal(() => journal.goals.changeEvidence({ id, at: 2, evidence })).fault).toBe('not-found')
  })

  it('waits until it is judged or let go, and again when it is taken up', async () => {
    const open = await openJournal()
    const { goals } = open.journal
    const { id } = goals.add(edge)
    expect(due(open, today)).toMatchObject([{ kind: 'goal', goal: { id }, due: edge.due }])
    goals.postpone(id, '2026-05-01')
    expect(due(open, today)).toMatchObject([{ due: '2026-05-01' }])
    // Once, also when its day is past.
    expect(due(open, '2026-06-01')).toMatchObject([{ goal: { id } }])
    goals.setOpen({ id, isOpen: false })
    expect(due(open, today)).toEqual([])
    goals.setOpen({ id, isOpen: true })
    expect(due(open, today)).toHaveLength(1)
  })

  it('keeps why it was let go among what was seen', async () => {
    const open = await openJournal()
    const { goals } = open.journal
    const { id } = goals.add(edge)
    goals.setOpen({ id, isOpen: false, why: { text: 'Another one is nearer', by: 'me', day: today } })
    expect(goals.list()).toMatchObject([{ state: 'let-go', evidence: [{ text: 'Another one is nearer' }] }])
  })
})

describe('the number of an edge', () => {
  it('is a tracker of the writer’s, chosen and changed, and none once the tracker is gone', async () => {
    const { journal } = await openJournal()
    const { id } = journal.goals.add(edge)
    const make = (name: string) =>
      journal.trackers.save({ name, kind: 'count', min: 0, max: 9, low: '', high: '', hidden: false }).id
    const [first, second] = [make('Reports I redid'), make('Reports handed over')]
    journal.goalNumbers.set({ id, tracker: first })
    journal.goalNumbers.set({ id, tracker: second })
    expect(journal.goalNumbers.all()).toEqual({ [id]: second })
    journal.trackers.remove(second)
    expect(journal.goalNumbers.all()).toEqual({})
    journal.goalNumbers.set({ id, tracker: first })
    journal.goalNumbers.set({ id })
    expect(journal.goalNumbers.all()).toEqual({})
    expect(refusal(() => journal.goalNumbers.set({ id, tracker: second })).fault).toBe('not-found')
    expect(refusal(() => journal.goalNumbers.set({ id: GoalId.parse(randomUUID()) })).fault).toBe('not-found')
  })
})

describe('telling people what one values', () => {
  it('is counted by person, from feedback to recognise and from one-to-ones, beside their last step', async () => {
    const { journal } = await openJournal()
    const [one, other, peer] = (['report', 'report', 'peer'] as const).map(
      (relation, at) => journal.people.save({ alias: `P${at}`, relation }).id,
    )
    const give = (kind: 'recognise' | 'correct', day: string, direction: 'gave' | 'got' = 'gave') =>
      journal.feedback.save({ direction, kind, person: one, gist: 'You asked first', day })
    give('recognise', '2026-01-10')
    give('correct', '2026-02-10')
    give('recognise', '2026-02-20', 'got')
    journal.personGoals.saveStep({
      person: one!,
      step: { level: 1, evidence: 'She led it', day: '2026-02-01' },
    })
    const talk = (praised: string, today: string) => {
      const { id } = journal.runs.start({ practice: 'one-to-one', form: 'full' })
      const who = { kind: 'person', person: one! } as const
      const guess = {
        assume: { kind: 'text', text: 'Tired' },
        assume_p: { kind: 'confidence', value: 60 },
        when: { kind: 'date', day: today },
      } as const
      journal.runs.save({ id, at: 'when', answers: { who, ...guess } })
      journal.runs.finish({ id, today })
      const { answers } = journal.runs.startReturn(id)
      const back = {
        mode: { kind: 'choice', option: 'room' },
        r_praised: { kind: 'choice', option: praised },
      } as const
      journal.runs.save({ id, at: 'r_praised', answers: { ...answers, ...back } })
      journal.runs.finish({ id, today })
    }
    talk('told', '2026-02-03')
    talk('not-yet', '2026-02-28')
    expect(journal.recognition.list()).toEqual([
      { person: one, times: 2, last: '2026-02-03', step: '2026-02-01' },
      { person: other, times: 0 },
    ])
    journal.feedback.save({ direction: 'gave', kind: 'recognise', person: peer, gist: 'Thanks', day: today })
    expect(journal.recognition.list()).toContainEqual({ person: peer, times: 1, last: today })
  })
})

describe('a lesson', () => {
  it('comes back a day later, then after 7, 30 and 90 days, and is done with', async () => {
    const open = await openJournal()
    const { lessons } = open.journal
    const { id } = lessons.save({ text: 'Ask before judging' })
    const dues: (string | undefined)[] = []
    for (let next = lessons.list()[0]; next?.due !== undefined; next = lessons.list()[0]) {
      dues.push(next.due)
      expect(due(open, next.due)).toMatchObject([{ kind: 'lesson', lesson: { id } }])
      lessons.look({ id, result: 'still-true' }, next.due)
    }
    expect(dues).toEqual(['2026-03-06', '2026-03-12', '2026-04-04', '2026-06-03'])
    expect(lessons.list()[0]?.reviews).toHaveLength(4)
    expect(due(open, '2030-01-01')).toEqual([])
  })

  it('is not asked about before its day, and may be put off', async () => {
    const open = await openJournal()
    const { lessons } = open.journal
    const { id } = lessons.save({ text: 'Wait' })
    expect(due(open, today)).toEqual([])
    lessons.postpone(id, '2026-03-20')
    expect(due(open, '2026-03-19')).toEqual([])
    expect(due(open, '2026-03-20')).toMatchObject([{ due: '2026-03-20' }])
  })

  it('that is revised says the new words, keeps what was believed and why, and begins anew', async () => {
    const { journal } = await openJournal()
    const { id } = journal.lessons.save({ text: 'People resist change' })
    const look = { id, result: 'revised', text: 'People resist surprise', because: 'They told me' } as const
    const lesson = journal.lessons.look(look, '2026-04-01')
    expect(lesson).toMatchObject({
      text: 'People resist surprise',
      since: '2026-04-01',
      due: '2026-04-02',
      step: 0,
      reviews: [{ result: 'revised', believed: 'People resist change', because: 'They told me' }],
    })
  })

  it('that is let go is asked about no more, until it is taken up again', async () => {
    const open = await openJournal()
    const { lessons } = open.journal
    const person = open.journal.people.save({ alias: 'RK' }).id
    const { id } = lessons.save({ text: 'Never email', person })
    const gone = lessons.look({ id, result: 'let-go', because: 'It depends' }, today)
    expect(gone).toMatchObject({
      reviews: [{ result: 'let-go', believed: 'Never email', because: 'It depends' }],
    })
    expect(gone).not.toHaveProperty('due')
    expect(open.journal.people.page({ id: person, today }).lessons).toEqual([])
    expect(refusal(() => lessons.postpone(id, '2026-09-01')).fault).toBe('bad-request')
    const again = lessons.look({ id, result: 'still-true' }, '2026-09-01')
    expect(again).toMatchObject({ text: 'Never email', due: '2026-09-02', since: '2026-09-01' })
    expect(again).not.toHaveProperty('letGoAt')
    expect(due(open, '2026-09-02')).toMatchObject([{ alias: 'RK' }])
  })

  it('keeps its looks and its day when its wording is mended, and its links can be taken off', async () => {
    const { journal } = await openJournal()
    const goal = journal.goals.add(edge).id
    const { id } = journal.lessons.save({ text: 'Wiat', goal })
    journal.lessons.look({ id, result: 'still-true' }, '2026-03-06')
    const mended = journal.lessons.save({ id, text: 'Wait' })
    expect(mended).toMatchObject({ text: 'Wait', due: '2026-03-12', reviews: [{ result: 'still-true' }] })
    expect(mended).not.toHaveProperty('goal')
    const nobody = LessonId.parse(randomUUID())
    expect(refusal(() => journal.lessons.look({ id: nobody, result: 'still-true' }, today)).fault).toBe(
      'not-found',
    )
  })
})

it('a lesson from before there were looks is asked about once, ninety days after it was written', async () => {
  const { folder, vault } = await freshVault({ migrations: MIGRATIONS.filter(({ number }) => number < 3) })
  vault.database.transaction(() =>
    vault.database.run(
      `INSERT INTO v.lessons (id, text, created_at, saved_at) VALUES ($id, 'Old', $at, $at)`,
      { id: randomUUID(), at: '2026-01-05T23:30:00.000Z' },
    ),
  )
  await vault.close({ backup: false })
  const { vault: opened } = await reopen(folder)
  const [lesson] = lessonsTable(opened.database).all()
  expect(lesson).toMatchObject({ text: 'Old', since: '2026-01-05', step: 3, due: '2026-04-05', reviews: [] })
  await opened.close({ backup: false })
})

describe('feedback', () => {
  it('says what it was for, or leaves it open, and that can be changed', async () => {
    const { journal } = await openJournal()
    const gave = { direction: 'gave', gist: 'You told me straight', day: today } as const
    const { id } = journal.feedback.save({ ...gave, kind: 'build' })
    expect(journal.feedback.save({ ...gave, id, kind: 'recognise' })).toMatchObject({ kind: 'recognise' })
    expect(journal.feedback.list()).toMatchObject([{ kind: 'recognise' }])
    journal.feedback.save({ ...gave, id })
    expect(journal.feedback.list()[0]).not.toHaveProperty('kind')
  })

  it('is linked to what it answers, and loses the link with it', async () => {
    const { journal } = await openJournal()
    const got = journal.feedback.save({ direction: 'got', gist: 'You rush', day: today })
    const gave = journal.feedback.save({
      direction: 'gave',
      gist: 'Thank you, I asked twice today',
      answers: got.id,
      day: '2026-03-06',
    })
    expect(journal.feedback.list().map(({ id, answers }) => [id, answers])).toEqual([
      [gave.id, got.id],
      [got.id, undefined],
    ])
    const { id, direction, gist } = got
    const told = journal.feedback.save({ id, direction, gist, day: today, did: 'Waited' })
    expect(told).toEqual({ ...got, did: 'Waited' })
    journal.feedback.remove(got.id)
    expect(journal.feedback.list()).toMatchObject([{ id: gave.id }])
    expect(journal.feedback.list()[0]).not.toHaveProperty('answers')
  })

  it('cannot answer itself, or what is not there', async () => {
    const { journal } = await openJournal()
    const { id } = journal.feedback.save({ direction: 'got', gist: 'You rush', day: today })
    const itself = { id, direction: 'got' as const, gist: 'You rush', day: today, answers: id }
    expect(refusal(() => journal.feedback.save(itself)).fault).toBe('bad-request')
    const nothing = FeedbackId.parse(randomUUID())
    expect(refusal(() => journal.feedback.save({ ...itself, answers: nothing })).fault).toBe('not-found')
    expect(refusal(() => journal.feedback.remove(nothing)).fault).toBe('not-found')
  })
})

describe('a self-check', () => {
  it('comes back a fortnight after it was done, may be put off, and is asked no more when it is stopped', async () => {
    const open = await openJournal()
    const { selfChecks } = open.journal
    expect(due(open, today)).toEqual([])
    const check = selfChecks.save({ scale: 'ally', version: 1, answers: [5, 0, 3, 1], day: today })
    expect(due(open, '2026-03-18')).toEqual([])
    expect(due(open, '2026-03-19')).toEqual([{ kind: 'self-check', scale: 'ally', due: '2026-03-19' }])
    selfChecks.postpone({ scale: 'ally', due: '2026-03-26' })
    expect(due(open, '2026-03-25')).toEqual([])
    selfChecks.stop('ally')
    expect(due(open, '2030-01-01')).toEqual([])
    expect(selfChecks.list()).toEqual({ done: [check], waiting: [] })
  })
})

it('an agenda is a move with its words, and is listed with the others, the newest first', async () => {
  const { journal } = await openJournal()
  const { id: person } = journal.people.save({ alias: 'RK' })
  const move = { state: 'planned' as const, people: [person] }
  journal.moves.save({ ...move, kind: 'mentor' })
  const first = journal.moves.save({ ...move, kind: 'agenda', agenda: 'Thank RK' })
  const second = journal.moves.save({ ...move, kind: 'agenda', agenda: 'Ask RK\nThank RK' })
  journal.moves.save({ ...move, id: first.id, kind: 'agenda', state: 'happened', agenda: 'Thank RK twice' })
  expect(journal.moves.agendas()).toMatchObject([
    { id: second.id, agenda: 'Ask RK\nThank RK' },
    { id: first.id, state: 'happened', agenda: 'Thank RK twice' },
  ])
})
