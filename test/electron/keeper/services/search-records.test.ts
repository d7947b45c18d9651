import { describe, expect, test } from 'vitest'
import { HunchId } from '../../../../shared/domain/ids.ts'
import { RecordKind } from '../../../../shared/domain/search.ts'
import { nameEverywhere } from '../../../support/named-journal.ts'
import { openJournal, type OpenJournal, write } from '../../../support/open-journal.ts'

const alias = 'Zxqjwk'
const word = 'Vwqzyx'
const day = '2026-03-05'

const look = async ({ journal }: OpenJournal, text: string) =>
  (await journal.searchRecords.look({ text })).records
const kinds = async (opened: OpenJournal, text: string) => (await look(opened, text)).map(({ kind }) => kind)

describe('what is written down beside the entries', () => {
  test('is found by its words, whatever kind of record it is', async () => {
    const opened = await openJournal()
    nameEverywhere(opened, [alias, word])
    const found = new Set([...(await kinds(opened, alias)), ...(await kinds(opened, word))])
    expect([...found].toSorted()).toEqual(RecordKind.options.toSorted())
  })

  test('and of somebody who was erased is not', async () => {
    const opened = await openJournal()
    const { person } = nameEverywhere(opened, [alias, word])
    expect(await kinds(opened, alias)).not.toEqual([])
    await opened.journal.erasing.erase(
      {
        person,
        way: 'delete',
        instead: 'someone',
        words: [word],
        spare: [],
      },
      () => undefined,
    )
    expect([...(await kinds(opened, alias)), ...(await kinds(opened, word))]).toEqual([])
  })

  test('is found by all that was asked, folded, and marked where it stands, the newest first', async () => {
    const opened = await openJournal()
    const { lessons } = opened.journal
    lessons.save({ text: 'Übung before trust' })
    lessons.save({ text: 'Trust comes slowly' })
    const said = async (text: string) =>
      (await look(opened, text)).map(({ snippet }) =>
        snippet.map(part => (part.hit ? `[${part.text}]` : part.text)).join(''),
      )
    expect(await said('trus')).toEqual(['[Trust] comes slowly', 'Übung before [trust]'])
    expect(await said('trust ubung')).toEqual(['[Übung] before [trust]'])
    expect(await said('trust -slowly')).toEqual(['Übung before [trust]'])
    expect(await said('slowly OR ubung ')).toHaveLength(2)
    expect(await said('"comes slowly"')).toHaveLength(1)
    expect([
      ...(await said('"slowly comes"')),
      ...(await said('rust')),
      ...(await said('')),
      ...(await said('-trust')),
    ]).toEqual([])
  })

  test('is shown with its parts apart, and empty ones passed over', async () => {
    const opened = await openJournal()
    const { people } = opened.journal
    const { id } = people.save({
      alias: 'Rosa',
      note: 'Asks a lot',
      circumstances: [
        { told: 'Moved house', day },
        { told: 'Reads much', day },
      ],
    })
    const [record] = await look(opened, 'house')
    expect(record).toMatchObject({ kind: 'person', id, person: id })
    expect(record?.snippet.map(({ text }) => text).join('')).toBe('Asks a lot · Moved house · Reads much')
  })

  test('is found as it is now, and not once it is removed', async () => {
    const opened = await openJournal()
    const { lessons } = opened.journal
    const { id } = lessons.save({ text: 'Ask earlier' })
    expect(await kinds(opened, 'earlier')).toEqual(['lesson'])
    lessons.save({ id, text: 'Ask sooner' })
    expect([...(await kinds(opened, 'earlier')), ...(await kinds(opened, 'sooner'))]).toEqual(['lesson'])
    opened.database.transaction(() => opened.database.run('DELETE FROM v.lessons'))
    expect(await kinds(opened, 'sooner')).toEqual([])
  })
})

test('A first explanation is found when it is settled and not before; a note beside it leads to where it waits', async () => {
  const opened = await openJournal()
  const { captures, hunches } = opened.journal
  const { id } = captures.hunch({ statement: 'Probably afraid', confidence: 60, due: day })
  captures.note({ hunch: id, text: 'She laughed today' })
  expect(await kinds(opened, 'afraid')).toEqual([])
  expect(await look(opened, 'laughed')).toMatchObject([{ kind: 'hunch-note', id, waits: true }])
  hunches.letGo({ id })
  expect(await kinds(opened, 'afraid')).toEqual([])
  hunches.takeUp(id)
  hunches.settle({ id: HunchId.parse(id), outcome: 'held', basis: 'asked' })
  expect(await kinds(opened, 'afraid')).toEqual(['hunch'])
  expect(await look(opened, 'laughed')).toMatchObject([{ waits: false }])
})

test('A record tells the entry it came from until that is in the trash', async () => {
  const opened = await openJournal()
  const entry = write(opened, { body: 'the talk' })
  opened.journal.lessons.save({ text: 'Ask earlier', entry })
  const [before] = await look(opened, 'earlier')
  expect(before?.entry).toBe(entry)
  opened.journal.entryChanges.change([{ ids: [entry], set: { trashed: true } }])
  expect(await look(opened, 'earlier')).toMatchObject([{ kind: 'lesson' }])
  expect((await look(opened, 'earlier'))[0]?.entry).toBeUndefined()
})
