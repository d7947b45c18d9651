import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { LensMarkId } from '../../../../shared/domain/ids.ts'
import { openJournal, write } from '../../../support/open-journal.ts'

const day = '2026-03-05'

describe('what is decided about wording', () => {
  it('is kept beside its entry, the newest first, with both sentences of one that is reworded', async () => {
    const open = await openJournal()
    const entry = write(open, { title: 'Monday', body: 'Dana is lazy.' })
    const { lens } = open.journal
    const kept = lens.decide({ decision: 'kept', entry, rule: 'trait', day, before: 'lazy' })
    const reworded = lens.decide({
      decision: 'reworded',
      entry,
      rule: 'trait',
      day,
      before: 'Dana is lazy.',
      after: 'Dana came at ten.',
    })
    expect(lens.of(entry)).toEqual(expect.arrayContaining([kept, reworded]))
    expect(lens.of(entry)).toHaveLength(2)
    expect(lens.allowed()).toEqual([])
  })

  it('teaches the vault what is not to be asked about, until that is taken back', async () => {
    const { journal } = await openJournal()
    const { id } = journal.lens.decide({ decision: 'dismissed', rule: 'trait', day, before: 'stubborn' })
    expect(journal.lens.allowed()).toEqual([{ id, rule: 'trait', words: 'stubborn' }])
    journal.lens.forget(id)
    expect(journal.lens.allowed()).toEqual([])
    expect(() => journal.lens.forget(id)).toThrow(expect.objectContaining({ code: 'not-found' }))
  })

  it('needs an entry that is there, and goes with it', async () => {
    const open = await openJournal()
    const { journal, database } = open
    const entry = write(open, { title: 'Monday', body: 'Dana is lazy.' })
    const of = { decision: 'kept', rule: 'trait', day, before: 'lazy' } as const
    const { id } = journal.lens.decide({ ...of, entry })
    journal.lens.decide({ decision: 'dismissed', rule: 'trait', day, before: 'stubborn' })
    database.transaction(() => database.run('DELETE FROM v.entries WHERE id = $entry', { entry }))
    expect(() => journal.lens.forget(id)).toThrow(expect.objectContaining({ code: 'not-found' }))
    expect(journal.lens.allowed()).toHaveLength(1)
    expect(() => journal.lens.decide({ ...of, entry })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
    expect(() => journal.lens.forget(LensMarkId.parse(randomUUID()))).toThrow('not-found')
  })
})
