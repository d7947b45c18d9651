import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { documentOf, plainText } from '../../../../shared/domain/document-text.ts'
import type { Entry, EntryDraft, Saved } from '../../../../shared/domain/entry.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import { passphrase, tempFolder, testKeeper, type TestKeeper } from '../../../support/keeper.ts'
import { draftOf } from '../../../support/writing.ts'

const folder = tempFolder()
let keeper: TestKeeper
beforeAll(async () => {
  keeper = testKeeper(folder.path)
  await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase() })
})
afterAll(async () => {
  await keeper.vault.close()
  folder.remove()
})

const nobody = '01a2059c-54fb-7000-ad33-1faa8e3e4366'
const save = (draft: unknown): Promise<Saved> => keeper.ask(contract.saveEntry, draft)
const get = (id: string): Promise<Entry> => keeper.ask(contract.entry, { id })
const textOf = ({ body }: Pick<Entry, 'body'>): string => plainText(body)

/** Every text an entry has or had, the newest first. */
async function texts(id: string): Promise<string[]> {
  const lines = await keeper.ask(contract.versions, { entry: id })
  const earlier = await Promise.all(
    lines.map(({ revision }) => keeper.ask(contract.version, { entry: id, revision })),
  )
  return [await get(id), ...earlier].map(textOf)
}

describe('saving', () => {
  it('keeps a new entry under the id that the window gave it, with its words counted', async () => {
    const draft = draftOf('It rained, and we talked.', { title: 'Rain' })
    const saved = await save(draft)
    expect(saved).toEqual({
      id: draft.id,
      revision: 1,
      savedAt: expect.any(String),
      words: 5,
      aside: false,
    })
    const { base: _base, ...words } = draft
    expect(await get(draft.id)).toEqual({
      ...words,
      kind: 'free',
      notebook: firstNotebook,
      tags: [],
      people: [],
      starred: false,
      pinned: false,
      addenda: [],
      createdAt: saved.savedAt,
      savedAt: saved.savedAt,
      revision: 1,
      words: 5,
    })
  })

  it('writes the next revision of the same entry and keeps when it was created', async () => {
    const first = draftOf('word', { title: 'One', mood: 2, prompt: 'Why?' })
    const one = await save(first)
    const next: EntryDraft = draftOf('two words', { id: first.id, base: 1, title: 'Two', energy: 5 })
    const two = await save(next)
    expect(two).toMatchObject({ id: first.id, revision: 2, words: 2, aside: false })
    expect(two.savedAt > one.savedAt).toBe(true)
    const entry = await get(first.id)
    expect(entry).toMatchObject({ createdAt: one.savedAt, title: 'Two', energy: 5 })
    expect(entry).not.toHaveProperty('mood')
    expect(entry).not.toHaveProperty('prompt')
  })

  it('keeps every form a body can have, to the letter', async () => {
    const body = {
      version: 1,
      blocks: [
        { kind: 'heading', level: 2, content: [{ kind: 'text', text: 'Ünïcode 偏见 👩🏽‍💻 e\u0301 ‏שלום‎' }] },
        {
          kind: 'list',
          style: 'check',
          items: [{ depth: 3, content: [{ kind: 'text', text: '' }], checked: true }],
        },
        {
          kind: 'quote',
          content: [{ kind: 'text', text: "it's", marks: ['bold', 'code'] }, { kind: 'break' }],
        },
        {
          kind: 'paragraph',
          content: [
            { kind: 'text', text: 'a', evidence: 'told', link: 'https://example.org/ü' },
            { kind: 'person', person: nobody, evidence: 'saw' },
            { kind: 'tag', tag: nobody },
          ],
        },
        { kind: 'code', text: 'if (a) {\n\tb("\\\\")\n}' },
        { kind: 'table', rows: [[[{ kind: 'text', text: 'مرحبا' }], []]] },
        { kind: 'image', image: nobody, alt: 'gone', width: 'small' },
        { kind: 'divider' },
        { kind: 'paragraph', content: [] },
      ],
    }
    const draft = { ...draftOf(''), body }
    await save(draft)
    expect(JSON.stringify((await get(draft.id)).body)).toBe(JSON.stringify(body))
  })

  it('does nothing when the very same words come again, because the first answer was lost', async () => {
    const draft = draftOf('once')
    const first = await save(draft)
    expect(await save(draft)).toEqual(first)
    const second = { ...draft, base: 1, body: documentOf('twice') }
    const answer = await save(second)
    expect(await save(second)).toEqual(answer)
    expect(await texts(draft.id)).toEqual(['twice'])
  })

  it('keeps both texts when two windows write on from the same one', async () => {
    const draft = draftOf('common')
    await save(draft)
    const one = await save({ ...draft, base: 1, body: documentOf('from one') })
    const other = await save({ ...draft, base: 1, body: documentOf('from the other') })
    expect([one.aside, other.aside]).toEqual([false, true])
    const again = await save({ ...draft, base: one.revision, body: documentOf('from one, and more') })
    expect(again.aside).toBe(true)
    expect(await texts(draft.id)).toEqual(['from one, and more', 'from the other', 'from one'])
  })

  it('loses nothing of two windows that write turn by turn on one entry for long', async () => {
    const draft = draftOf('start')
    await save(draft)
    const bases = [1, 1]
    for (let turn = 0; turn < 20; turn += 1) {
      const window = turn % 2
      const saved = await save({
        ...draft,
        base: bases[window],
        body: documentOf(`window ${window}, turn ${turn}`),
      })
      bases[window] = saved.revision
    }
    const all = await texts(draft.id)
    for (let turn = 0; turn < 20; turn += 1) expect(all).toContain(`window ${turn % 2}, turn ${turn}`)
  })

  it('sets nothing aside when only what stands at the head differs', async () => {
    const draft = draftOf('the same')
    await save(draft)
    await save({ ...draft, base: 1, mood: 4 })
    const saved = await save({ ...draft, base: 1, mood: 5 })
    expect(saved).toMatchObject({ revision: 3, aside: false })
    expect(await texts(draft.id)).toEqual(['the same'])
    expect((await get(draft.id)).mood).toBe(5)
  })

  it('refuses to go on from a revision of an entry that is not there, and leaves nothing behind', async () => {
    await expect(save({ ...draftOf('y'), id: nobody, base: 3 })).rejects.toThrow('not-found')
    await expect(get(nobody)).rejects.toThrow('not-found')
  })

  it('keeps words whose notebook, tags or people are gone', async () => {
    const draft = draftOf('kept', { ...({ notebook: nobody, tags: [nobody], people: [nobody] } as object) })
    await save(draft)
    expect(await get(draft.id)).toMatchObject({ notebook: firstNotebook, tags: [], people: [] })
  })

  it('leaves the notebook, tags and people of an entry alone when a draft does not speak of them', async () => {
    const notebook = await keeper.ask(contract.saveNotebook, { name: `Elsewhere ${randomUUID()}` })
    const tag = await keeper.ask(contract.saveTag, { name: `left ${randomUUID()}` })
    const person = await keeper.ask(contract.savePerson, { alias: 'Left' })
    const draft = draftOf('one', { notebook: notebook.id, tags: [tag.id], people: [person.id] })
    await save(draft)
    await save(draftOf('two', { id: draft.id, base: 1 }))
    const head = { notebook: notebook.id, tags: [tag.id], people: [person.id] }
    expect(await get(draft.id)).toMatchObject({ ...head, revision: 2 })
    await save(draftOf('two', { id: draft.id, base: 2, notebook: firstNotebook, tags: [], people: [] }))
    expect(await get(draft.id)).toMatchObject({ notebook: firstNotebook, tags: [], people: [], revision: 3 })
  })
})

describe('a long entry', () => {
  const line = `${'word '.repeat(19)}end.`
  const paragraphs = (characters: number) =>
    documentOf(
      Array(characters / 100)
        .fill(line)
        .join('\n'),
    )

  it('of 16 MB of text is kept, in one piece or in many', async () => {
    const many = { ...draftOf(''), body: paragraphs(15_999_900) }
    await save(many)
    expect(textOf(await get(many.id))).toBe(plainText(many.body))
    const one = draftOf('x'.repeat(16_000_000))
    await save(one)
    expect(textOf(await get(one.id))).toHaveLength(16_000_000)
  }, 120_000)

  it('of 17 MB is refused as too large, in one piece or in many, and what stood there stays', async () => {
    const draft = draftOf('short')
    await save(draft)
    for (const body of [documentOf('x'.repeat(17_000_000)), paragraphs(17_000_000)]) {
      await expect(save({ ...draft, base: 1, body })).rejects.toThrow('too-large')
    }
    expect(textOf(await get(draft.id))).toBe('short')
  }, 120_000)
})

describe('a copy', () => {
  it('has the words and the head of its entry, but neither its stars nor its history', async () => {
    const draft = draftOf('to be copied', { title: 'Plan', mood: 3 })
    await save(draft)
    await keeper.ask(contract.changeEntries, {
      changes: [{ ids: [draft.id], set: { starred: true, pinned: true } }],
    })
    const { id } = await keeper.ask(contract.duplicateEntry, { id: draft.id })
    expect(id).not.toBe(draft.id)
    expect(await get(id)).toMatchObject({
      title: 'Plan',
      body: draft.body,
      mood: 3,
      starred: false,
      pinned: false,
      revision: 1,
    })
    await expect(keeper.ask(contract.duplicateEntry, { id: nobody })).rejects.toThrow('not-found')
  })
})

describe('an addendum', () => {
  it('stands beside the words of an entry, in the order they came', async () => {
    const draft = draftOf('first words')
    await save(draft)
    await keeper.ask(contract.addAddendum, { entry: draft.id, text: 'later' })
    await keeper.ask(contract.addAddendum, { entry: draft.id, text: 'later still' })
    const entry = await get(draft.id)
    expect(entry.addenda.map(({ text }) => text)).toEqual(['later', 'later still'])
    expect(entry).toMatchObject({ revision: 1, body: draft.body })
    await expect(keeper.ask(contract.addAddendum, { entry: nobody, text: 'x' })).rejects.toThrow('not-found')
  })
})
