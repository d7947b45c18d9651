import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import type { JournalDocument } from '../../../shared/domain/document.ts'
import type { EntryId, PersonId, TagId } from '../../../shared/domain/ids.ts'
import { passphrase, tempFolder, testKeeper, type TestKeeper } from '../../support/keeper.ts'
import { draftOf } from '../../support/writing.ts'

const today = '2026-03-05'

let folder: ReturnType<typeof tempFolder>
let keeper: TestKeeper
let gone: PersonId
let keep: PersonId
beforeEach(async () => {
  folder = tempFolder()
  keeper = testKeeper(folder.path)
  await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase() })
  gone = (await keeper.ask(contract.savePerson, { alias: 'Anna K.' })).id
  keep = (await keeper.ask(contract.savePerson, { alias: 'Anna' })).id
})
afterEach(async () => {
  await keeper.vault.close()
  folder.remove()
})

/** Ends the keeper as a lock does, and goes on with another. */
async function lockAndUnlock(): Promise<void> {
  const lastSeen = await keeper.vault.close()
  keeper = testKeeper(folder.path, { lastSeen })
  await keeper.ask(contract.unlockVault, { passphrase: passphrase() })
}

const join = async () => keeper.ask(contract.mergePeople, { keep, gone })
const erase = async () =>
  keeper.ask(contract.erasePerson, { person: keep, way: 'delete', instead: 'someone', words: [], spare: [] })

const naming = (...people: readonly PersonId[]): JournalDocument => ({
  version: 1,
  blocks: [
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'With ' },
        ...people.map(person => ({ kind: 'person' as const, person })),
      ],
    },
  ],
})
const late = () => ({ ...draftOf(''), body: naming(gone, keep), people: [gone, keep] })
const entriesOf = async (person: PersonId) =>
  (await keeper.ask(contract.entryPage, { filter: { people: [person] }, limit: 50 })).entries
const previews = async (person: PersonId) => (await entriesOf(person)).map(({ preview }) => preview)

const textOf = async (id: EntryId) => JSON.stringify((await keeper.ask(contract.entry, { id })).body)

describe('words that still name somebody who was joined to another meanwhile', () => {
  it('are about the one who stayed, when an editor that stood open saves them', async () => {
    const draft = late()
    const { revision } = await keeper.ask(contract.saveEntry, draft)
    await join()
    const saved = await keeper.ask(contract.saveEntry, { ...draft, base: revision, title: 'Later' })
    expect(await textOf(saved.id)).toBe(JSON.stringify(naming(keep, keep)))
    expect((await keeper.ask(contract.entry, { id: saved.id })).people).toEqual([keep])
    expect(await previews(keep)).toEqual(['With AnnaAnna'])
    expect(await entriesOf(gone)).toEqual(await entriesOf(keep))
    // The editor goes on naming the other: nothing new to save, and nothing set aside.
    const again = { ...draft, base: saved.revision, title: 'Later' }
    expect(await keeper.ask(contract.saveEntry, again)).toEqual(saved)
  })

  it.each(['before', 'while', 'after'] as const)(
    'are so when they were sealed %s the joining and come back at the next unlock',
    async when => {
      const { id: run } = await keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
      const draft = late()
      const form = {
        kind: 'form',
        form: 'talk',
        about: gone,
        path: '/people',
        open: true,
        fields: { people: [gone, keep], who: gone, words: 'With her' },
      }
      const words = [
        { kind: 'entry', draft },
        { kind: 'run', id: run, at: 'who', answers: { who: { kind: 'person', person: gone } } },
        form,
      ]
      const seal = async () => keeper.ask(contract.sealDrafts, { words })
      if (when === 'before') await seal()
      const joining = join()
      if (when === 'while') await seal()
      await joining
      if (when === 'after') await seal()
      await lockAndUnlock()
      const taken = await keeper.ask(contract.takeDrafts, {})
      expect(JSON.stringify(taken)).not.toContain(gone)
      expect(taken.find(({ kind }) => kind === 'form')).toMatchObject({
        about: keep,
        fields: { people: [keep], who: keep, words: 'With her' },
      })
      expect(await textOf(draft.id)).toBe(JSON.stringify(naming(keep, keep)))
      const { answers } = await keeper.ask(contract.run, { id: run })
      expect(answers['who']).toEqual({ kind: 'person', person: keep })
    },
  )

  it('are so in the answers of a practice and in the guess that is sealed from them', async () => {
    const { id } = await keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
    const body = naming(gone)
    const answers = {
      gate: { kind: 'choice', option: 'work' },
      who: { kind: 'person', person: gone },
      facts: { kind: 'richtext', body },
      story: { kind: 'text', text: 'They did not care.' },
      story_kind: { kind: 'choice', option: 'will' },
      story_p: { kind: 'confidence', value: 80 },
      plan: { kind: 'ifthen', when: 'she calls', action: 'ask' },
      back: { kind: 'date', day: '2026-03-09' },
    }
    await keeper.ask(contract.saveRun, { id, at: 'who', answers })
    await join()
    const run = await keeper.ask(contract.saveRun, { id, at: 'back', answers })
    expect(JSON.stringify(run)).not.toContain(gone)
    const { hunch, entry } = await keeper.ask(contract.finishRun, { id, today })
    expect(await keeper.ask(contract.entry, { id: entry })).toMatchObject({ people: [keep] })
    const page = await keeper.ask(contract.personPage, { id: keep, today })
    expect([page.open.map(open => open.hunch.id), page.plans.length]).toEqual([[hunch], 1])
  })

  it.each([
    {
      told: [
        ['gone', 'some'],
        ['keep', 'much'],
      ],
      left: 'much',
    },
    {
      told: [
        ['keep', 'much'],
        ['gone', 'some'],
      ],
      left: 'much',
    },
    { told: [['gone', 'some']], left: 'some' },
  ] as const)(
    'leave a table one line for a person, theirs before others’: $left of $told',
    async ({ told, left }) => {
      await join()
      const { id } = await keeper.ask(contract.startRun, { practice: 'who-was-heard', form: 'full' })
      const rows = told.map(([who, spoke]) => ({ person: who === 'gone' ? gone : keep, cells: { spoke } }))
      const people = { kind: 'people-table', rows }
      const { answers } = await keeper.ask(contract.saveRun, { id, at: 'people', answers: { people } })
      expect(answers['people']).toEqual({ ...people, rows: [{ person: keep, cells: { spoke: left } }] })
    },
  )

  it('are so in everything else that is saved, and in an undo', async () => {
    const group = await keeper.ask(contract.saveGroup, { name: 'Circle', members: [gone] })
    await join()
    const people = [gone, keep]
    const draft = { kind: 'mentor', state: 'planned', people }
    expect(await keeper.ask(contract.saveMove, draft)).toMatchObject({ people: [keep] })
    expect(await keeper.ask(contract.saveGroup, { ...group, members: people })).toMatchObject({
      members: [keep],
    })
    const query = { text: 'rain', filter: { people } }
    expect(await keeper.ask(contract.saveSearch, { name: 'Rain', query })).toMatchObject({
      query: { filter: { people: [keep] } },
    })
    const standard = 'No messages after six'
    const agreed = { standard, agreedOn: today, agreedByBoth: true, people }
    expect(await keeper.ask(contract.saveCommitment, agreed)).toMatchObject({ people: [keep] })
  })

  it('are about the last of several who were joined one after the other', async () => {
    const { id: third } = await keeper.ask(contract.savePerson, { alias: 'Ann' })
    await join()
    await keeper.ask(contract.mergePeople, { keep: third, gone: keep })
    await lockAndUnlock()
    const { id } = await keeper.ask(contract.saveEntry, late())
    expect(await textOf(id)).toBe(JSON.stringify(naming(third, third)))
  })

  it('do nothing to the one who stayed that was meant for the other as such', async () => {
    await join()
    for (const [request, input] of [
      [contract.savePerson, { id: gone, alias: 'Other' }],
      [contract.mergePeople, { keep: gone, gone: keep }],
      [contract.erasePerson, { person: gone, way: 'delete', instead: 'someone', words: [], spare: [] }],
    ] as const)
      expect(await keeper.send(request.channel, input)).toEqual({ ok: false, code: 'not-found' })
    expect(await keeper.ask(contract.people, {})).toMatchObject([{ id: keep, alias: 'Anna' }])
  })
})

describe('an erased person', () => {
  it('does not come back with late words, their own or of one who was joined to them', async () => {
    await join()
    await erase()
    const { id } = await keeper.ask(contract.saveEntry, late())
    await keeper.ask(contract.sealDrafts, { words: [{ kind: 'entry', draft: late() }] })
    await lockAndUnlock()
    await keeper.ask(contract.takeDrafts, {})
    expect(await keeper.ask(contract.people, {})).toEqual([])
    expect(await keeper.ask(contract.peopleLines, {})).toEqual([])
    expect((await keeper.ask(contract.entry, { id })).people).toEqual([])
    expect(await entriesOf(keep)).toEqual([])
    const { entries } = await keeper.ask(contract.entryPage, { limit: 50 })
    expect(entries).toHaveLength(2)
    expect(JSON.stringify(entries)).not.toContain('Anna')
    const look = { query: { text: 'anna', filter: {} }, order: 'newest', limit: 50 }
    expect(await keeper.ask(contract.search, look)).toMatchObject({ total: 0, people: [] })
    expect(await keeper.send(contract.personPage.channel, { id: gone, today })).toMatchObject({ ok: false })
  })

  it('is gone from sealed words that name one who was joined to them', async () => {
    await keeper.ask(contract.sealDrafts, { words: [{ kind: 'entry', draft: late() }] })
    await join()
    await erase()
    const [taken] = await keeper.ask(contract.takeDrafts, {})
    expect(JSON.stringify(taken)).not.toMatch(new RegExp(`${gone}|${keep}`, 'u'))
    expect(taken).toMatchObject({
      draft: { people: [], body: { blocks: [{ content: [{ text: 'With someonesomeone' }] }] } },
    })
  })
})

const about = (tag: TagId) => ({ ...draftOf('wet'), tags: [tag] })

describe('words that still name a tag that was joined to another meanwhile', () => {
  it('have the one that stayed; once that is removed, neither', async () => {
    const [from, into] = [
      (await keeper.ask(contract.saveTag, { name: 'rain' })).id,
      (await keeper.ask(contract.saveTag, { name: 'weather' })).id,
    ]
    await keeper.ask(contract.mergeTags, { keep: into, gone: from })
    const { id } = await keeper.ask(contract.saveEntry, about(from))
    expect((await keeper.ask(contract.entry, { id })).tags).toEqual([into])
    await keeper.ask(contract.removeTag, { id: into })
    const { id: later } = await keeper.ask(contract.saveEntry, about(from))
    expect((await keeper.ask(contract.entry, { id: later })).tags).toEqual([])
    expect(await keeper.ask(contract.tags, {})).toEqual([])
  })
})
