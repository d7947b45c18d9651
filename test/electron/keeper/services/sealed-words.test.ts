import { afterAll, describe, expect, it } from 'vitest'
import { commitSealed } from '../../../../electron/keeper/services/sealed-words.ts'
import { documentOf, plainText } from '../../../../shared/domain/document-text.ts'
import type { Entry } from '../../../../shared/domain/entry.ts'
import { EntryId, RunId } from '../../../../shared/domain/ids.ts'
import { draftOf, journalIn, sharedVault } from '../../../support/writing.ts'

const shared = await sharedVault()
const { vault } = shared
afterAll(shared.end)
const { journal } = journalIn(vault)

/** Words as version 1 sealed them: no revision to stand on, and no id for a new entry. */
const earlier = (text: string, rest: Partial<Entry> = {}) => ({
  kind: 'entry',
  draft: {
    title: 'Sealed',
    body: documentOf(text),
    occurred: { day: '2026-03-02', time: '18:00', zone: 'Europe/Berlin' },
    ...rest,
  },
})
const seal = (...words: unknown[]): void => vault.drafts.beside.write(Buffer.from(JSON.stringify(words)))
const take = () =>
  commitSealed(vault, journal).flatMap(words => (words.kind === 'entry' ? [words.draft] : []))
const textOf = (id: EntryId): string => plainText(journal.entries.get(id).body)

describe('words that version 1 sealed', () => {
  it('become an entry, the same one when they are read twice', () => {
    const words = earlier('new words', { prompt: 'Why?' })
    seal(words)
    const [taken] = take()
    if (taken === undefined) throw new Error('nothing was taken')
    expect(journal.entries.get(taken.id)).toMatchObject({ title: 'Sealed', prompt: 'Why?', revision: 1 })
    // It was cut off after the commit and before the seal was forgotten.
    seal(words)
    expect(take()).toMatchObject([{ id: taken.id, base: 1 }])
    expect(journal.entries.get(taken.id).revision).toBe(1)
    expect(take()).toEqual([])
  })

  it('stand over the entry they belong to, and what stood there is in its history', () => {
    const draft = draftOf('stored')
    journal.entries.save(draft)
    seal(earlier('sealed', { id: draft.id }))
    expect(take()).toMatchObject([{ id: draft.id, base: 2 }])
    expect(textOf(draft.id)).toBe('sealed')
    expect(journal.versions.list(draft.id).map(({ revision }) => revision)).toEqual([1])
  })

  it('for an entry that tells of a practice become one of their own, for that one cannot be written over any more', () => {
    const draft = draftOf('of a practice')
    journal.entries.save(draft)
    vault.database.transaction(() =>
      vault.database.run(`UPDATE v.entries SET kind = 'practice', run = ? WHERE id = ?`, [
        RunId.parse('018f0000-0000-7000-8000-000000000001'),
        draft.id,
      ]),
    )
    seal(earlier('edited', { id: draft.id }))
    const [taken] = take()
    if (taken === undefined) throw new Error('nothing was taken')
    expect(taken.id).not.toBe(draft.id)
    expect([textOf(draft.id), textOf(taken.id)]).toEqual(['of a practice', 'edited'])
    expect(journal.entries.get(taken.id).kind).toBe('free')
  })
})

describe('words whose entry was removed for good meanwhile', () => {
  it('are an entry again', async () => {
    const draft = draftOf('here')
    journal.entries.save(draft)
    journal.entryChanges.change([{ ids: [draft.id], set: { trashed: true } }])
    await journal.trash.purge()
    seal({ kind: 'entry', draft: { ...draft, base: 1, body: documentOf('and gone') } })
    expect(take()).toMatchObject([{ id: draft.id, base: 1 }])
    expect(textOf(draft.id)).toBe('and gone')
  })
})
