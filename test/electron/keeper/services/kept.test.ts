import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import type { Answers } from '../../../../shared/domain/run.ts'
import { openJournal, type OpenJournal } from '../../../support/open-journal.ts'

function done(
  { journal }: OpenJournal,
  practice: string,
  { answers, today }: { answers: Answers; today: string },
) {
  const { id, at } = journal.runs.start({ practice, form: 'full' })
  journal.runs.save({ id, at, answers })
  return journal.runs.finish({ id, today })
}

const noticed = (kinds: string[], option: string): Answers => ({
  what: { kind: 'richtext', body: documentOf('A moment') },
  kind: { kind: 'bias', kinds },
  caught: { kind: 'choice', option },
})

const energy = (value: number): Answers => ({ energy: { kind: 'scale', value } })

describe('what practices kept', () => {
  it('is nothing in a new journal', async () => {
    const { journal } = await openJournal()
    const none = { count: 0, latest: [] }
    expect(journal.kept.all()).toEqual({
      measures: [],
      options: [],
      biases: { ...none, kinds: [], timings: [] },
      acts: { ...none, kinds: [], landed: [] },
      sessions: { ...none, seats: [] },
    })
  })

  it('is told with how many, from when to when, how many of each, and the entries behind it', async () => {
    const open = await openJournal()
    const { journal } = open
    done(open, 'energy-check', { answers: energy(3), today: '2026-03-01' })
    const last = done(open, 'energy-check', { answers: energy(5), today: '2026-03-04' })
    const first = done(open, 'bias-caught', {
      answers: noticed(['attribution', 'proximity'], 'after'),
      today: '2026-03-02',
    })
    done(open, 'bias-caught', { answers: noticed(['attribution'], 'before'), today: '2026-03-03' })
    const { id: person } = journal.people.save({ alias: 'RK' })
    done(open, 'peer-coaching', {
      answers: {
        peer: { kind: 'person', person },
        seat: { kind: 'choice', option: 'coach' },
        deal: { kind: 'multi', options: ['stays', 'ask'] },
        goal: { kind: 'text', text: 'One clear next step' },
      },
      today: '2026-03-05',
    })
    done(open, 'allyship', {
      answers: { act: { kind: 'choice', option: 'credit' }, asked: { kind: 'choice', option: 'asked' } },
      today: '2026-03-05',
    })
    const kept = journal.kept.all()
    expect(kept.measures).toEqual([
      { name: 'energy', count: 2, first: '2026-03-01', last: '2026-03-04', value: 5 },
    ])
    expect(journal.kept.measure({ name: 'energy' })).toMatchObject([
      { value: 3 },
      { value: 5, entry: last.entry },
    ])
    expect(kept.biases).toMatchObject({
      count: 2,
      first: '2026-03-02',
      last: '2026-03-03',
      kinds: [
        { id: 'attribution', count: 2 },
        { id: 'proximity', count: 1 },
      ],
      latest: [{ day: '2026-03-03' }, { entry: first.entry, kinds: ['attribution', 'proximity'] }],
    })
    expect(kept.acts).toMatchObject({ count: 1, latest: [{ kind: 'credit', asked: 'asked' }] })
    expect(kept.sessions).toMatchObject({
      seats: [{ id: 'coach', count: 1 }],
      latest: [{ person, agreed: ['stays', 'ask'], goal: 'One clear next step' }],
    })
  })

  it('knows what an option of an own practice was called when it was chosen, also once that practice is gone', async () => {
    const open = await openJournal()
    const { journal } = open
    const copy = journal.practices.importText(journal.practices.exportText('allyship'))
    const steps = copy.steps.map(step =>
      step.writes === 'act.kind' && step.field.kind === 'choice'
        ? {
            ...step,
            field: { ...step.field, options: [...step.field.options, { id: 'o9', label: 'Lend my room' }] },
          }
        : step,
    )
    const own = journal.practices.save({ ...copy, steps })
    const act = own.steps.find(({ writes }) => writes === 'act.kind')
    const answers: Answers = { [act?.id ?? '']: { kind: 'choice', option: 'o9' } }
    done(open, own.id, { answers, today: '2026-03-05' })
    journal.practices.remove(own.id)
    const kept = journal.kept.all()
    expect(kept.acts.kinds).toEqual([{ id: 'o9', count: 1 }])
    expect(kept.options).toContainEqual({ field: 'act.kind', id: 'o9', words: 'Lend my room' })
  })

  it('leaves out what belongs to an entry in the trash, and has it again when the entry is back', async () => {
    const open = await openJournal()
    const { journal } = open
    const answers = { ...noticed(['attribution'], 'after') }
    const { entry } = done(open, 'bias-caught', { answers, today: '2026-03-02' })
    done(open, 'energy-check', { answers: { energy: { kind: 'scale', value: 3 } }, today: '2026-03-02' })
    expect(journal.kept.all()).toMatchObject({ biases: { count: 1 }, measures: [{ count: 1 }] })
    journal.entryChanges.change([{ ids: [entry!], set: { trashed: true } }])
    expect(journal.kept.all().biases).toEqual({ count: 0, kinds: [], timings: [], latest: [] })
    expect(journal.kept.all().measures).toHaveLength(1)
    journal.entryChanges.change([{ ids: [entry!], set: { trashed: false } }])
    expect(journal.kept.all().biases.count).toBe(1)
  })
})

it('a track is followed, changed, and left', async () => {
  const { journal } = await openJournal()
  expect(journal.tracks.get()).toEqual({})
  journal.tracks.follow({ track: 'new' })
  journal.tracks.follow({ track: 'experienced' })
  expect(journal.tracks.get()).toEqual({ track: 'experienced' })
  journal.tracks.follow({})
  expect(journal.tracks.get()).toEqual({})
})
