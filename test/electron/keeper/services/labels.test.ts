import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { plainText } from '../../../../shared/domain/document-text.ts'
import type { Inline } from '../../../../shared/domain/document.ts'
import type { EntryId, TagId } from '../../../../shared/domain/ids.ts'
import { NotebookId, TagId as Tag } from '../../../../shared/domain/ids.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import { journalOver } from '../../../../electron/keeper/services/journal.ts'
import { room, surroundings } from '../../../support/open-journal.ts'
import { draftOf, journalIn, sharedVault } from '../../../support/writing.ts'

const shared = await sharedVault()
const { database } = shared.vault
afterAll(shared.end)
const { journal } = journalIn(shared.vault)
const { entries, entryChanges, notebooks, tags } = journal

const named = (): string => `name ${randomUUID()}`
const isFound = (phrase: string): boolean =>
  database.get('SELECT 1 FROM v.entry_index WHERE entry_index MATCH $phrase', { phrase: `"${phrase}"` }) !==
  undefined
const textOf = (id: EntryId): unknown =>
  database.get('SELECT text FROM v.bodies WHERE entry = $id', { id })?.['text']
const lineOf = (id: EntryId) => journal.timeline.behind([id])[0]

describe('notebooks', () => {
  it('begin with the one of every vault, which can be given a name and cannot be removed', () => {
    expect(notebooks.list()[0]).toMatchObject({ id: firstNotebook, name: '' })
    const other = notebooks.save({ name: named() })
    expect(() => notebooks.remove({ id: firstNotebook, into: other.id })).toThrow('bad-request')
    notebooks.save({ id: firstNotebook, name: 'Leadership' })
    expect(notebooks.list()[0]).toMatchObject({ id: firstNotebook, name: 'Leadership' })
  })

  it('count their entries without the trash, and hand all of them over when they are removed', () => {
    const notebook = notebooks.save({ name: named() }).id
    const [one, two] = [draftOf('one', { notebook }), draftOf('two', { notebook })]
    for (const draft of [one, two]) entries.save(draft)
    entryChanges.change([{ ids: [two.id], set: { trashed: true } }])
    expect(notebooks.list().find(({ id }) => id === notebook)?.entries).toBe(1)
    const into = notebooks.save({ name: named() }).id
    notebooks.remove({ id: notebook, into })
    expect([one, two].map(({ id }) => entries.get(id).notebook)).toEqual([into, into])
    expect(notebooks.list().map(({ id }) => id)).not.toContain(notebook)
  })

  it('have names of their own, however they are written', () => {
    const name = named()
    const { id } = notebooks.save({ name })
    expect(() => notebooks.save({ name: name.toUpperCase() })).toThrow('name-taken')
    const other = notebooks.save({ name: named() })
    expect(() => notebooks.save({ id: other.id, name })).toThrow('name-taken')
    expect(notebooks.save({ id, name: name.toUpperCase() }).name).toBe(name.toUpperCase())
  })

  it('that are not there are not found', () => {
    const nowhere = NotebookId.parse(randomUUID())
    expect(() => notebooks.save({ id: nowhere, name: named() })).toThrow('not-found')
    expect(() => notebooks.remove({ id: nowhere, into: firstNotebook })).toThrow('not-found')
    const { id } = notebooks.save({ name: named() })
    expect(() => notebooks.remove({ id, into: nowhere })).toThrow('not-found')
    expect(() => notebooks.remove({ id, into: id })).toThrow('bad-request')
  })
})

const body = (content: Inline[]) => ({
  version: 1 as const,
  blocks: [{ kind: 'paragraph' as const, content }],
})

/** An entry that names a tag in its text, and did so differently in its history. */
function naming(tag: TagId, head: TagId[] = []): EntryId {
  const mention: Inline = { kind: 'tag', tag, evidence: 'told' }
  // Words that look like the stored form of a mention are words all the same.
  const words: Inline = { kind: 'text', text: `"kind":"tag","tag":"${tag}" and ` }
  const draft = draftOf('', { body: body([words, mention]), tags: head })
  entries.save(draft)
  entries.leave(draft.id)
  entries.save({ ...draft, base: 1, body: body([mention, { kind: 'text', text: ' now' }]) })
  return draft.id
}
const formerly = (entry: EntryId) => journal.versions.get({ entry, revision: 1 }).body

describe('tags', () => {
  it('of the same name are the same tag, whatever its case and accents', () => {
    const name = `Élan ${randomUUID()}`
    const { id } = tags.save({ name })
    expect(tags.save({ name: name.toLowerCase().replace('é', 'e') })).toMatchObject({ id, name })
    const other = tags.save({ name: named() })
    expect(() => tags.save({ id: other.id, name: name.toUpperCase() })).toThrow('name-taken')
    expect(tags.save({ id, name: name.toUpperCase() }).name).toBe(name.toUpperCase())
  })

  it('are called by a new name in every text and in the index once they are renamed; nothing was revised by it', () => {
    const { id: tag, name } = tags.save({ name: named() })
    const entry = naming(tag)
    expect(textOf(entry)).toBe(`#${name} now`)
    const next = named()
    tags.save({ id: tag, name: next })
    expect(textOf(entry)).toBe(`#${next} now`)
    expect(lineOf(entry)?.preview).toBe(`#${next} now`)
    expect([isFound(name), isFound(next)]).toEqual([false, true])
    expect(entries.get(entry).revision).toBe(2)
  })

  it('count the entries that carry them, at the head or in the text, without the trash', () => {
    const { id: tag } = tags.save({ name: named() })
    const [text, head] = [naming(tag), draftOf('x', { tags: [tag] })]
    entries.save(head)
    const countOf = () => tags.list().find(({ id }) => id === tag)?.entries
    expect(countOf()).toBe(2)
    entryChanges.change([{ ids: [text], set: { trashed: true } }])
    expect(countOf()).toBe(1)
  })

  it('joined are one: at heads, in texts and in history; what only looks like one stays', async () => {
    const [keep, gone] = [tags.save({ name: named() }), tags.save({ name: named() })]
    const both = naming(gone.id, [keep.id, gone.id])
    await tags.merge({ keep: keep.id, gone: gone.id })
    expect(entries.get(both).tags).toEqual([keep.id])
    expect(lineOf(both)?.tags).toEqual([keep.id])
    expect(textOf(both)).toBe(`#${keep.name} now`)
    const names = { person: () => undefined, tag: (id: TagId) => (id === keep.id ? keep.name : undefined) }
    expect(plainText(formerly(both), names)).toBe(`"kind":"tag","tag":"${gone.id}" and #${keep.name}`)
    expect(formerly(both).blocks[0]).toMatchObject({ content: [{}, { kind: 'tag', evidence: 'told' }] })
    expect(tags.list().map(({ id }) => id)).not.toContain(gone.id)
    expect([isFound(gone.name), isFound(keep.name)]).toEqual([false, true])
  })

  it('removed are off every entry, and stay as plain words where a text named them', async () => {
    const { id: tag, name } = tags.save({ name: `quoted "${randomUUID()}" \\ name` })
    const entry = naming(tag, [tag])
    await tags.remove(tag)
    expect(entries.get(entry)).toMatchObject({ tags: [], revision: 2 })
    expect(entries.get(entry).body.blocks[0]).toMatchObject({
      content: [{ kind: 'text', text: `#${name}`, evidence: 'told' }, { text: ' now' }],
    })
    expect(lineOf(entry)?.tags).toEqual([])
    expect(plainText(formerly(entry))).toBe(`"kind":"tag","tag":"${tag}" and #${name}`)
    await expect(tags.remove(tag)).rejects.toThrow('not-found')
  })

  it('are joined and removed in what was written while a long history was looked through', async () => {
    const [keep, gone] = [tags.save({ name: named() }), tags.save({ name: named() })]
    const long = draftOf('long')
    entries.save(long)
    entries.leave(long.id)
    entries.save({ ...long, base: 1, title: 'longer' })
    database.transaction(() => {
      for (let revision = 1000; revision < 1600; revision += 1)
        database.run(
          `INSERT INTO v.versions (entry, revision, title, body, words, saved_at)
           SELECT entry, $revision, title, body, words, saved_at FROM v.versions LIMIT 1`,
          { revision },
        )
    })
    const joining = tags.merge({ keep: keep.id, gone: gone.id })
    const late = naming(gone.id)
    await joining
    expect(textOf(late)).toBe(`#${keep.name} now`)
    expect(formerly(late).blocks[0]).toMatchObject({ content: [{}, { kind: 'tag', tag: keep.id }] })
    const removing = tags.remove(keep.id)
    const later = naming(keep.id)
    await removing
    expect(formerly(later).blocks[0]).toMatchObject({
      content: [{}, { kind: 'text', text: `#${keep.name}` }],
    })
  })

  it('that are not there are not found, and none is joined to itself', async () => {
    const nowhere = Tag.parse(randomUUID())
    const { id } = tags.save({ name: named() })
    expect(() => tags.save({ id: nowhere, name: named() })).toThrow('not-found')
    await expect(tags.merge({ keep: id, gone: nowhere })).rejects.toThrow('not-found')
    await expect(tags.merge({ keep: nowhere, gone: id })).rejects.toThrow('not-found')
    await expect(tags.merge({ keep: id, gone: id })).rejects.toThrow('bad-request')
  })

  it('are all kept, ten thousand of them on one entry', () => {
    const many = database.transaction(() =>
      Array.from({ length: 10_000 }, (_, at) => tags.save({ name: `many ${at}` }).id),
    )
    const draft = draftOf('tagged', { tags: many })
    entries.save(draft)
    expect(entries.get(draft.id).tags).toEqual(many.toSorted())
    expect(lineOf(draft.id)?.tags).toHaveLength(10_000)
    entries.save({ ...draft, base: 1, tags: many.slice(0, 5000) })
    expect(entries.get(draft.id).tags).toEqual(many.slice(0, 5000).toSorted())
  })

  it('named in more entries than are told anew at once follow soon, in short steps', async () => {
    const { id: tag } = tags.save({ name: named() })
    const many = Array.from({ length: 45 }, () => naming(tag))
    const next = named()
    tags.save({ id: tag, name: next })
    expect(many.filter(id => textOf(id) === `#${next} now`)).toHaveLength(8)
    await journal.upkeep.wake()
    expect(many.filter(id => textOf(id) === `#${next} now`)).toHaveLength(45)
  })

  it('are told of once more when all that name them are told anew, and not when nothing was left', async () => {
    let told = 0
    const own = journalOver(database, {
      ...surroundings(),
      room,
      onRetold: () => {
        told += 1
      },
    })
    await own.upkeep.wake()
    expect(told).toBe(0)
    const { id: tag } = own.tags.save({ name: named() })
    for (let done = 0; done < 45; done += 1) naming(tag)
    own.tags.save({ id: tag, name: named() })
    expect(told).toBe(0)
    await own.upkeep.wake()
    expect(told).toBe(1)
    await own.upkeep.wake()
    expect(told).toBe(1)
  })
})
