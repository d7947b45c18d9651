import { expect, test } from 'vitest'
import { journalOver } from '../../../../electron/keeper/services/journal.ts'
import type { EntryFilter } from '../../../../shared/domain/entry.ts'
import { PersonId } from '../../../../shared/domain/ids.ts'
import { codeOf } from '../../../../shared/faults.ts'
import { openJournal, type OpenJournal, room, surroundings, write } from '../../../support/open-journal.ts'

const found = async ({ journal }: OpenJournal, text: string) =>
  (await journal.search.look({ query: { text, filter: {} }, order: 'newest', limit: 5 })).total

const nobody = PersonId.parse('00000000-0000-4000-8000-000000000000')

async function withThree(): Promise<OpenJournal> {
  const opened = await openJournal()
  for (const word of ['first', 'second', 'third']) write(opened, { body: `the ${word} talk` })
  return opened
}

test('An entry that fell out of the index is put in again, and a row of none is taken out', async () => {
  const opened = await withThree()
  const { database, journal } = opened
  database.transaction(() => {
    database.run(`DELETE FROM v.entry_index WHERE rowid =
      (SELECT place FROM v.entries JOIN v.bodies ON entry = id WHERE text LIKE '%second%')`)
    journal.tables.index.put({ place: -77, title: '', body: 'words of nobody', labels: '' })
  })
  const rows = () => database.get('SELECT count(*) AS n FROM v.entry_index_docsize')?.['n']
  expect([await found(opened, 'second '), await found(opened, 'first '), rows()]).toEqual([0, 1, 3])
  await journal.upkeep.wake()
  expect([await found(opened, 'second '), await found(opened, 'first '), rows()]).toEqual([1, 1, 3])
  expect(database.get('SELECT 1 FROM v.entry_index_docsize WHERE id = -77')).toBeUndefined()
})

test('An index that cannot be read any more is made anew, and search works again', async () => {
  const opened = await withThree()
  const { journal } = opened
  damage(opened)
  expect(await found(opened, 'second ').catch(codeOf)).not.toBe(1)
  await journal.upkeep.wake()
  expect([await found(opened, 'second '), await found(opened, 'talk ')]).toEqual([1, 3])
})

/** The journal as the next unlock finds it, where each pause may be the last. */
const again = ({ database }: OpenJournal, pauses: number) => {
  let left = pauses
  return journalOver(database, {
    ...surroundings(),
    room,
    pause: async () => {
      left -= 1
      if (left < 0) throw new Error('killed')
    },
  })
}

const damage = ({ database }: OpenJournal) =>
  database.transaction(() => database.run('UPDATE v.entry_index_data SET block = zeroblob(20) WHERE id > 10'))

test('An index that is made anew is so wherever that was cut short, and with what was written or removed meanwhile', async () => {
  const opened = await withThree()
  const emptying = () => opened.journal.tables.index.isEmptying()
  const cuts: boolean[] = []
  for (let isWhole = false; !isWhole;) {
    const pauses = cuts.length
    damage(opened)
    const cut = again(opened, pauses)
    await cut.upkeep.wake()
    cuts.push(emptying())
    isWhole = !cut.words.isBehind() && (await found(opened, 'first ').catch(() => 0)) === 1
    const id = write({ journal: cut }, { title: 'n', body: `word${pauses} and then` })
    const next = again(opened, 1_000_000)
    await next.upkeep.wake()
    expect([emptying(), next.words.isBehind()]).toEqual([false, false])
    expect([await found(opened, 'talk '), await found(opened, `word${pauses} `)]).toEqual([3, 1])
    next.entryChanges.change([{ ids: [id], set: { trashed: true } }])
    if (pauses % 2 === 0) await next.trash.purge([id])
  }
  expect(cuts.filter(Boolean).length).toBeGreaterThan(2)
})

test('While an index is emptied nothing is found by words, and everything by a filter', async () => {
  const opened = await withThree()
  damage(opened)
  const cut = again(opened, 3)
  await cut.upkeep.wake()
  expect(cut.tables.index.isEmptying()).toBe(true)
  const asked = (text: string, filter: EntryFilter = {}) =>
    cut.search.look({ query: { text, filter }, order: 'newest', limit: 5 })
  expect(await asked('talk ')).toMatchObject({ total: 0, isBehind: true })
  expect(await asked('-talk ')).toMatchObject({ total: 0, isBehind: true })
  expect(await asked('', { kinds: ['free'] })).toMatchObject({ total: 3, isBehind: false })
  const names = { person: nobody, matches: ['"talk"'] }
  expect(() => cut.tables.candidates.bodies(names)).toThrow('vault-damaged')
})

test('An index that is right is left alone', async () => {
  const opened = await withThree()
  await opened.journal.upkeep.wake()
  const before = opened.vault.counter()
  await opened.journal.upkeep.wake()
  expect(opened.vault.counter()).toBe(before)
})
