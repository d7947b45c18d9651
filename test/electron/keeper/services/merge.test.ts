import { describe, expect, it } from 'vitest'
import { joined } from '../../../../electron/keeper/services/merge.ts'
import { PersonId } from '../../../../shared/domain/ids.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import { nameEverywhere } from '../../../support/named-journal.ts'
import { openJournal, write } from '../../../support/open-journal.ts'

const nobody = PersonId.parse('01a2059c-54fb-7000-ad33-1faa8e3e4366')
const today = '2026-03-05'

async function named() {
  const open = await openJournal()
  return { open, ...nameEverywhere(open, ['Zxqjwk', 'Vwqzyx']) }
}

describe('joining one person to another', () => {
  it('says beforehand what it will change, and changes that', async () => {
    const { open, person: gone, other: keep } = await named()
    const { merging, people } = open.journal
    expect(merging.preview({ keep, gone })).toEqual({
      entries: 2,
      hunches: 1,
      plans: 1,
      contacts: 2,
      groups: 1,
    })
    await merging.merge({ keep, gone })
    expect(() => people.page({ id: gone, today })).toThrow('not-found')
    const page = people.page({ id: keep, today })
    expect([page.entries, page.open.length, page.settled.length, page.plans.length]).toEqual([4, 1, 1, 2])
    expect([page.moves.length, page.lessons.length]).toEqual([2, 2])
  })

  it('names the one who is kept in texts, history, answers and saved searches, and leaves no trace of the other id but who it is now', async () => {
    const { open, person: gone, other: keep, told } = await named()
    const { journal, database } = open
    const before = journal.entries.get(told)
    await journal.merging.merge({ keep, gone })
    await journal.upkeep.wake()
    const after = journal.entries.get(told)
    expect(after).toEqual({
      ...before,
      people: [keep],
      words: after.words,
      body: JSON.parse(JSON.stringify(before.body).replaceAll(gone, keep)),
    })
    expect(journal.searches.list().map(({ query }) => query.filter.people)).toEqual([[keep], [keep]])
    const tables = database.all(
      `SELECT name FROM v.sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'`,
    )
    const holding = tables.filter(({ name }) =>
      JSON.stringify(database.all(`SELECT * FROM v.${String(name)}`)).includes(gone),
    )
    expect(tables.length).toBeGreaterThan(20)
    expect(holding).toEqual([{ name: 'marks' }])
  })

  it('finds the mention in history although the text that stands has none, and keeps revisions', async () => {
    const open = await openJournal()
    const { journal } = open
    const [gone, keep] = [journal.people.save({ alias: 'A' }).id, journal.people.save({ alias: 'B' }).id]
    const mention = {
      version: 1,
      blocks: [{ kind: 'paragraph', content: [{ kind: 'person', person: gone }] }],
    } as const
    const id = write(open, {
      body: { ...mention, blocks: mention.blocks.map(block => ({ ...block, content: [...block.content] })) },
    })
    journal.entries.leave(id)
    const occurred = { day: today, time: '12:00', zone: 'UTC' }
    journal.entries.save({ id, base: 1, title: '', body: { version: 1, blocks: [] }, occurred })
    await journal.merging.merge({ keep, gone })
    const [version] = journal.versions.list(id)
    expect(journal.versions.get({ entry: id, revision: version?.revision ?? 0 }).body.blocks[0]).toEqual({
      kind: 'paragraph',
      content: [{ kind: 'person', person: keep }],
    })
    expect(journal.entries.get(id).revision).toBe(2)
  })

  it('ties once what both were tied to, at the head if one of them was', async () => {
    const { open, person: gone, other: keep, told } = await named()
    const { journal, database } = open
    await journal.merging.merge({ keep, gone })
    expect(
      database.all('SELECT person, head, body FROM v.entry_people WHERE entry = $told', { told }),
    ).toEqual([{ person: keep, head: 1, body: 1 }])
    const contacts = journal.tables.contacts.between({ from: today, to: today })
    expect(contacts.map(({ people }) => people)).toEqual([[keep], [keep]])
    expect(journal.groups.list()).toMatchObject([{ members: [keep] }])
  })

  it('calls practices about the other by the name that is kept, and search finds them by it', async () => {
    const { open, person: gone, other: keep } = await named()
    const { journal } = open
    await journal.merging.merge({ keep, gone })
    await journal.upkeep.wake()
    const titles = open.database
      .all(`SELECT title FROM v.entries WHERE kind = 'practice'`)
      .map(({ title }) => title)
    expect(titles).toEqual(['Positive-intent check · Bertha', 'Positive-intent check · Bertha'])
    const found = await journal.search.look({
      query: { text: 'Bertha', filter: { kinds: ['practice'] } },
      order: 'newest',
      limit: 10,
    })
    expect(found.total).toBe(2)
  })

  it('is refused for nobody and for one and the same', async () => {
    const { open, person } = await named()
    const { merging } = open.journal
    expect(() => merging.preview({ keep: person, gone: nobody })).toThrow('not-found')
    await expect(merging.merge({ keep: nobody, gone: person })).rejects.toThrow('not-found')
    await expect(merging.merge({ keep: person, gone: person })).rejects.toThrow('bad-request')
  })
})

describe('what is told of two who are one', () => {
  const at = '2026-03-02T09:00:00.000Z'
  const of = (more: Partial<Person>): Person => ({
    id: nobody,
    alias: 'Ann',
    createdAt: at,
    savedAt: at,
    ...more,
  })

  it('is all there: what one alone says is taken over, and what both say is joined', () => {
    const keep = of({
      relation: 'peer',
      goal: 'Sing',
      note: 'One',
      circumstances: [{ told: 'First', day: today }],
    })
    const gone = of({
      alias: 'A. B.',
      relation: 'coach',
      place: 'remote',
      goal: 'Dance',
      note: 'Two',
      circumstances: [{ told: 'Second', day: today }],
    })
    expect(joined(keep, gone)).toEqual({
      ...keep,
      place: 'remote',
      goal: 'Sing\nDance',
      note: 'One\nTwo\nAlso written as A. B.',
      circumstances: [
        { told: 'First', day: today },
        { told: 'Second', day: today },
      ],
    })
  })

  it('says nothing of a name that differs by case alone, and makes up no empty fields', () => {
    expect(joined(of({}), of({ alias: 'ANN' }))).toEqual(of({}))
  })

  it('puts a goal that does not fit into the note, and refuses what fits nowhere', () => {
    const goal = 'g'.repeat(900)
    const both = joined(of({ goal }), of({ goal: 'h'.repeat(900) }))
    expect(both).toMatchObject({ goal, note: 'h'.repeat(900) })
    const note = 'n'.repeat(3000)
    expect(() => joined(of({ note }), of({ note }))).toThrow('too-large')
  })
})

describe('another name', () => {
  it('reaches texts, titles of practices and search, and leaves the old one nowhere', async () => {
    const open = await openJournal()
    const { journal } = open
    const { id } = journal.people.save({ alias: 'Qrzt' })
    const entry = write(open, {
      body: { version: 1, blocks: [{ kind: 'paragraph', content: [{ kind: 'person', person: id }] }] },
    })
    const run = journal.runs.start({ practice: 'positive-intent', form: 'short' })
    journal.runs.save({ id: run.id, at: 'back', answers: { who: { kind: 'person', person: id } } })
    const { entry: told } = journal.runs.finish({ id: run.id, today })
    const { revision, savedAt } = journal.entries.get(entry)
    journal.people.save({ id, alias: 'Wvxy' })
    await journal.upkeep.wake()
    expect(journal.entries.get(entry)).toMatchObject({ revision, savedAt })
    expect(told && journal.entries.get(told).title).toBe('Positive-intent check · Wvxy')
    const totals = async (text: string) =>
      (await journal.search.look({ query: { text, filter: {} }, order: 'newest', limit: 10 })).total
    expect([await totals('Wvxy'), await totals('Qrzt')]).toEqual([2, 0])
    const stored = open.database.all(
      'SELECT title, preview, text, body FROM v.entries JOIN v.bodies ON entry = id',
    )
    expect(JSON.stringify(stored)).not.toContain('Qrzt')
  })
})
