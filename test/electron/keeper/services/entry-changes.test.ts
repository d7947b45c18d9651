import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Entry, EntryChange } from '../../../../shared/domain/entry.ts'
import { EntryId, NotebookId, TagId } from '../../../../shared/domain/ids.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import { draftOf, journalIn, sharedVault } from '../../../support/writing.ts'

const shared = await sharedVault()
afterAll(shared.end)
const { journal, pass } = journalIn(shared.vault)
const { entries, entryChanges } = journal

const nobody = EntryId.parse('01a2059c-54fb-7000-ad33-1faa8e3e4366')
const tags = ['one', 'two', 'three'].map(name => journal.tags.save({ name }).id)
const notebooks = [firstNotebook, ...['Other', 'Third'].map(name => journal.notebooks.save({ name }).id)]
const [tag] = tags
const ids = Array.from({ length: 5 }, (_, at) => {
  const text = { kind: 'text' as const, text: `entry ${at}` }
  const draft = draftOf('', {
    tags: tags.slice(0, at % 3),
    body: {
      version: 1,
      blocks: [
        // One of them names a tag in its text: taken off its head, it stays there.
        { kind: 'paragraph', content: at === 4 && tag !== undefined ? [text, { kind: 'tag', tag }] : [text] },
      ],
    },
  })
  entries.save(draft)
  return draft.id
})

/** What can be changed, without the moment of trashing: what is put back is in the trash from now on. */
const picture = (): unknown[] =>
  ids.map(id => {
    const { trashedAt, ...entry }: Entry = entries.get(id)
    const filter = trashedAt === undefined ? {} : { trashed: true as const }
    const line = journal.timeline.page({ filter, limit: 200 }).entries.find(one => one.id === id)
    return {
      ...entry,
      isTrashed: trashedAt !== undefined,
      tags: entry.tags.toSorted(),
      all: line?.tags.toSorted(),
    }
  })

const change: fc.Arbitrary<EntryChange> = fc.record({
  ids: fc.subarray(ids, { minLength: 1 }),
  set: fc
    .record({
      trashed: fc.boolean(),
      starred: fc.boolean(),
      pinned: fc.boolean(),
      notebook: fc.constantFrom(...notebooks),
      addTags: fc.subarray(tags),
      removeTags: fc.subarray(tags),
    })
    .chain(all => fc.subarray(Object.entries(all)).map(kept => Object.fromEntries(kept))),
})

describe('changing many entries at once', () => {
  it('is undone exactly by what it answers, whatever was changed in whatever order', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), changes => {
        pass(1)
        const before = picture()
        const undo = entryChanges.change(changes)
        entryChanges.change(undo)
        expect(picture()).toEqual(before)
      }),
      { numRuns: 100, seed: 5 },
    )
  })

  it('does what was asked for, and nothing else', () => {
    const [one, two] = [draftOf('one', { tags: tags.slice(0, 1) }), draftOf('two')]
    for (const draft of [one, two]) entries.save(draft)
    const set = { starred: true, pinned: true, notebook: notebooks[1], addTags: tags.slice(0, 2) }
    const undo = entryChanges.change([{ ids: [one.id, two.id], set }])
    for (const { id, body } of [one, two]) {
      const entry = entries.get(id)
      expect(entry).toMatchObject({ starred: true, pinned: true, notebook: notebooks[1], body, revision: 1 })
      expect(entry.tags.toSorted()).toEqual(tags.slice(0, 2).toSorted())
    }
    const back = { starred: false, pinned: false, notebook: firstNotebook }
    expect(undo).toEqual([
      { ids: [one.id], set: { ...back, removeTags: tags.slice(1, 2) } },
      { ids: [two.id], set: { ...back, removeTags: tags.slice(0, 2) } },
    ])
  })

  it('answers with nothing to undo for what was so already, and keeps the day it was put in the trash', () => {
    const draft = draftOf('x')
    entries.save(draft)
    entryChanges.change([{ ids: [draft.id], set: { trashed: true } }])
    const { trashedAt } = entries.get(draft.id)
    pass(60 * 24)
    expect(entryChanges.change([{ ids: [draft.id], set: { trashed: true, starred: false } }])).toEqual([])
    expect(entries.get(draft.id).trashedAt).toBe(trashedAt)
  })

  it.each([
    ['an entry', { ids: [nobody], set: { starred: true } }],
    ['a notebook', { ids: ids.slice(0, 1), set: { notebook: NotebookId.parse(randomUUID()) } }],
    ['a tag to give', { ids: ids.slice(0, 1), set: { addTags: [TagId.parse(randomUUID())] } }],
    ['a tag to take', { ids: ids.slice(0, 1), set: { removeTags: [TagId.parse(randomUUID())] } }],
  ])('does nothing at all when %s is not there', (_what, impossible: EntryChange) => {
    const before = picture()
    const possible: EntryChange = { ids, set: { starred: true, pinned: true, addTags: tags } }
    expect(() => entryChanges.change([possible, impossible])).toThrow('not-found')
    expect(picture()).toEqual(before)
  })

  it('takes ten thousand in one go, and their undo', () => {
    const many = Array.from({ length: 10_000 }, () => EntryId.parse(randomUUID()))
    shared.vault.database.transaction(() => {
      for (const id of many) {
        shared.vault.database.run(
          `INSERT INTO v.entries (id, kind, title, preview, day, time, zone, words, revision, created_at, saved_at, indexed)
           VALUES (?, 'free', '', '', '2020-01-01', '10:00', 'Europe/Berlin', 0, 1, 'x', 'x', 1)`,
          [id],
        )
      }
    })
    const undo = entryChanges.change([
      { ids: many, set: { trashed: true, starred: true, notebook: notebooks[1] } },
    ])
    expect(undo).toEqual([{ ids: many, set: { trashed: false, starred: false, notebook: firstNotebook } }])
    expect(journal.tables.trash.holds(many)).toBe(10_000)
    entryChanges.change(undo)
    expect(journal.tables.trash.holds(many)).toBe(0)
  })
})
