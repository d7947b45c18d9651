import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ContactMode } from '../../../../shared/domain/contact.ts'
import { ContactId, GroupId, PersonId } from '../../../../shared/domain/ids.ts'
import { PersonDraft } from '../../../../shared/domain/person.ts'
import type { PersonLine } from '../../../../shared/domain/person-page.ts'
import { openJournal, type OpenJournal, write } from '../../../support/open-journal.ts'

const nobody = PersonId.parse('01a2059c-54fb-7000-ad33-1faa8e3e4366')
const noGroup = GroupId.parse('01a2059c-54fb-7000-ad33-1faa8e3e4366')
const today = '2026-03-05'

const person = ({ journal }: OpenJournal, alias: string): PersonId => journal.people.save({ alias }).id
async function lineOf({ journal }: OpenJournal, id: PersonId): Promise<PersonLine | undefined> {
  return (await journal.people.lines()).find(line => line.id === id)
}

function talk(
  { database, journal }: OpenJournal,
  contact: { day: string; mode: ContactMode; people: PersonId[] },
): void {
  database.transaction(() =>
    journal.tables.contacts.insert({ id: ContactId.parse(randomUUID()), ...contact }),
  )
}

describe('a person', () => {
  it('is kept with everything that was told, in the order it was told', async () => {
    const { journal } = await openJournal()
    const draft = PersonDraft.parse({
      alias: 'Mika',
      relation: 'report',
      place: 'remote',
      zone: 'Europe/Helsinki',
      circumstances: [
        { told: 'Cares for a parent on Fridays', day: '2026-02-01' },
        { told: 'Learns to ride', day: '2025-11-03' },
      ],
      goal: 'Wants to lead a project',
      note: 'Likes short messages',
    })
    const saved = journal.people.save(draft)
    expect(saved).toMatchObject(draft)
    expect(journal.people.list()).toEqual([saved])
  })

  it('loses what is left out of the next saving, and keeps when they were added', async () => {
    const { journal } = await openJournal()
    const first = journal.people.save({
      alias: 'Noor',
      goal: 'To present',
      circumstances: [{ told: 'Moved', day: '2026-01-01' }],
    })
    const second = journal.people.save({ id: first.id, alias: 'N.' })
    const { id, createdAt } = first
    expect(second).toEqual({ id, alias: 'N.', createdAt, savedAt: second.savedAt })
    expect(second.savedAt > first.savedAt).toBe(true)
    expect(journal.people.page({ id, today }).person).toEqual(second)
  })

  it('that is not there cannot be saved over or looked at', async () => {
    const { journal } = await openJournal()
    expect(() => journal.people.save({ id: nobody, alias: 'X' })).toThrow('not-found')
    expect(() => journal.people.page({ id: nobody, today })).toThrow('not-found')
  })
})

describe('groups', () => {
  it('hold people under a name of the writer’s own, each once, by alias', async () => {
    const open = await openJournal()
    const { journal } = open
    const [zoe, adam] = [person(open, 'Zoe'), person(open, 'adam')]
    const group = journal.groups.save({ name: 'Remote', members: [zoe, adam, zoe] })
    expect(group.members).toEqual([adam, zoe])
    expect(journal.groups.list()).toEqual([group])
    expect((await lineOf(open, zoe))?.groups).toEqual([group.id])
    expect(journal.people.page({ id: adam, today }).groups).toEqual([group])
    expect(journal.groups.save({ id: group.id, name: 'Afar', members: [adam] })).toEqual({
      id: group.id,
      name: 'Afar',
      members: [adam],
    })
    expect((await lineOf(open, zoe))?.groups).toEqual([])
    journal.groups.remove(group.id)
    expect(journal.groups.list()).toEqual([])
    expect(await lineOf(open, adam)).toMatchObject({ alias: 'adam', groups: [] })
  })

  it('have names that differ by more than case and accents', async () => {
    const { journal } = await openJournal()
    const { id } = journal.groups.save({ name: 'Café', members: [] })
    expect(() => journal.groups.save({ name: 'CAFE', members: [] })).toThrow('name-taken')
    expect(journal.groups.save({ id, name: 'CAFÉ', members: [] })).toEqual({ id, name: 'CAFÉ', members: [] })
  })

  it('take in nobody who is not there, and a group that is not there is not saved or removed', async () => {
    const { journal } = await openJournal()
    expect(() => journal.groups.save({ name: 'Ghosts', members: [nobody] })).toThrow('not-found')
    expect(() => journal.groups.save({ id: noGroup, name: 'Ghosts', members: [] })).toThrow('not-found')
    expect(() => journal.groups.remove(noGroup)).toThrow('not-found')
    expect(journal.groups.list()).toEqual([])
  })
})

describe('the list of people', () => {
  it('says how many entries outside the trash are about each, and the day of the last one', async () => {
    const open = await openJournal()
    const [one, other, none] = [person(open, 'One'), person(open, 'Other'), person(open, 'None')]
    write(open, { day: '2026-01-03', people: [one] })
    write(open, { day: '2026-02-03', people: [one, other] })
    const gone = write(open, { day: '2026-02-20', people: [one, other] })
    open.database.transaction(() =>
      open.database.run('UPDATE v.entries SET trashed_at = $at WHERE id = $gone', { at: today, gone }),
    )
    expect(await lineOf(open, one)).toMatchObject({ entries: 2, lastEntry: '2026-02-03' })
    expect(await lineOf(open, other)).toMatchObject({ entries: 1, lastEntry: '2026-02-03' })
    expect(await lineOf(open, none)).toMatchObject({ entries: 0 })
    expect(await lineOf(open, none)).not.toHaveProperty('lastEntry')
    expect(open.journal.people.page({ id: one, today }).entries).toBe(2)
  })

  it('finds the last entry of someone who was written about long ago, behind thousands of others', async () => {
    const open = await openJournal()
    const [early, late] = [person(open, 'Early'), person(open, 'Late')]
    write(open, { day: '2016-01-03', people: [early] })
    open.database.transaction(() => {
      for (let number = 0; number < 10_001; number += 1) {
        open.database.run(
          `INSERT INTO v.entries (id, kind, title, preview, day, time, zone, words, revision, created_at, saved_at, place)
           VALUES ($id, 'free', '', '', '2020-05-05', '10:00', 'UTC', 0, 1, $at, $at, $number)`,
          { id: randomUUID(), at: '2020-05-05T10:00:00.000Z', number },
        )
      }
    })
    write(open, { day: '2026-01-05', people: [late] })
    expect(await lineOf(open, early)).toMatchObject({ entries: 1, lastEntry: '2016-01-03' })
    expect(await lineOf(open, late)).toMatchObject({ entries: 1, lastEntry: '2026-01-05' })
  })

  it('takes talks in a room, by video and by phone for conversations, and chats for none', async () => {
    const open = await openJournal()
    const [one, two] = [person(open, 'Talker'), person(open, 'Chatter')]
    talk(open, { day: '2026-01-10', mode: 'room', people: [one, two] })
    talk(open, { day: '2026-01-12', mode: 'call', people: [one] })
    talk(open, { day: '2026-02-01', mode: 'chat', people: [one, two] })
    expect(await lineOf(open, one)).toMatchObject({ lastTalk: '2026-01-12' })
    expect(await lineOf(open, two)).toMatchObject({ lastTalk: '2026-01-10' })
    const { lastTalk } = open.journal.people.page({ id: two, today })
    expect(lastTalk).toMatchObject({ day: '2026-01-10', mode: 'room' })
    expect(lastTalk?.people.toSorted()).toEqual([one, two].toSorted())
    const earlier = open.journal.people.page({ id: one, today: '2026-01-11' })
    expect(earlier.lastTalk?.day).toBe('2026-01-10')
  })
})
