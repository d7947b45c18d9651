import { expect, test } from 'vitest'
import { codeOf } from '../../../../shared/faults.ts'
import { openJournal, type OpenJournal, write } from '../../../support/open-journal.ts'

const found = async ({ journal }: OpenJournal, text: string) =>
  (await journal.search.look({ query: { text, filter: {} }, order: 'newest', limit: 5 })).total

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
  const { database, journal } = opened
  database.transaction(() => database.run('UPDATE v.entry_index_data SET block = zeroblob(20) WHERE id > 10'))
  expect(await found(opened, 'second ').catch(codeOf)).not.toBe(1)
  await journal.upkeep.wake()
  expect([await found(opened, 'second '), await found(opened, 'talk ')]).toEqual([1, 3])
})

test('An index that is right is left alone', async () => {
  const opened = await withThree()
  await opened.journal.upkeep.wake()
  const before = opened.vault.counter()
  await opened.journal.upkeep.wake()
  expect(opened.vault.counter()).toBe(before)
})
