import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { TrackerId } from '../../../../shared/domain/ids.ts'
import { codeOf } from '../../../../shared/faults.ts'
import { openJournal, write } from '../../../support/open-journal.ts'

const scale = {
  name: 'Calm',
  kind: 'scale',
  min: 1,
  max: 5,
  low: 'not',
  high: 'very',
  hidden: false,
} as const
const refusal = (work: () => unknown): string => {
  try {
    work()
    return 'none'
  } catch (error) {
    return codeOf(error)
  }
}

describe('trackers', () => {
  it('are made, named anew, put in order and taken away', async () => {
    const { journal } = await openJournal()
    const { trackers } = journal
    const calm = trackers.save(scale)
    const cups = trackers.save({ ...scale, name: 'Cups', kind: 'count', min: 0, max: 30 })
    trackers.order([cups.id, calm.id])
    trackers.save({ ...calm, name: 'Calmer', hidden: true })
    expect(trackers.list()).toEqual([cups, { ...calm, name: 'Calmer', hidden: true }])
    trackers.remove(cups.id)
    expect(trackers.list().map(({ id }) => id)).toEqual([calm.id])
    const unknown = TrackerId.parse(randomUUID())
    expect(refusal(() => trackers.remove(unknown))).toBe('not-found')
    expect(refusal(() => trackers.save({ ...scale, id: unknown }))).toBe('not-found')
    expect(refusal(() => trackers.series(unknown))).toBe('not-found')
  })

  it('have values with entries: kept while others are saved, by day, without the trash', async () => {
    const open = await openJournal()
    const { trackers, entries, entryChanges } = open.journal
    const calm = trackers.save(scale)
    const later = write(open, { title: 'later', day: '2026-03-04' })
    const first = write(open, { title: 'first', day: '2026-03-01' })
    const set = (id: typeof first, value: Record<string, number> | undefined, title = 'x') => {
      const { revision: base, occurred, body } = entries.get(id)
      const more = value === undefined ? {} : { trackers: value }
      return entries.save({ id, base, title, body, occurred, ...more })
    }
    set(later, { [calm.id]: 4 })
    set(first, { [calm.id]: 2 })
    expect(trackers.series(calm.id)).toEqual([
      { day: '2026-03-01', entry: first, value: 2 },
      { day: '2026-03-04', entry: later, value: 4 },
    ])
    const { revision } = set(first, undefined, 'other words')
    expect(entries.get(first).trackers).toEqual({ [calm.id]: 2 })
    // The same words with another value are a change; the same again are none.
    expect(set(first, { [calm.id]: 3 }, 'other words').revision).toBe(revision + 1)
    expect(set(first, { [calm.id]: 3 }, 'other words').revision).toBe(revision + 1)
    expect(entries.get(entries.duplicate(first).id).trackers).toEqual({ [calm.id]: 3 })
    set(first, {})
    expect(entries.get(first).trackers).toBeUndefined()
    entryChanges.change([{ ids: [later], set: { trashed: true } }])
    expect(trackers.series(calm.id).map(({ value }) => value)).toEqual([3])
  })

  it('take no value beyond their ends, and keep what their values mean', async () => {
    const open = await openJournal()
    const { trackers, entries } = open.journal
    const calm = trackers.save(scale)
    expect(trackers.save({ ...calm, max: 7 }).max).toBe(7)
    const id = write(open, { title: 'one' })
    const { occurred, body } = entries.get(id)
    const unknown = TrackerId.parse(randomUUID())
    entries.save({ id, base: 1, title: 'one', body, occurred, trackers: { [calm.id]: 8, [unknown]: 1 } })
    expect(entries.get(id).trackers).toBeUndefined()
    entries.save({ id, base: 1, title: 'one', body, occurred, trackers: { [calm.id]: 7 } })
    expect(refusal(() => trackers.save({ ...calm, max: 5 }))).toBe('sealed')
    expect(trackers.save({ ...calm, max: 7, name: 'Rest' }).name).toBe('Rest')
  })
})
