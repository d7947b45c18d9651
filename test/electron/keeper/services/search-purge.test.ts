import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Journal, journalOver } from '../../../../electron/keeper/services/journal.ts'
import { searchPurge } from '../../../../electron/keeper/services/search-purge.ts'
import { trash } from '../../../../electron/keeper/services/trash.ts'
import type { Database } from '../../../../electron/keeper/vault/vault.ts'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import { EntryId } from '../../../../shared/domain/ids.ts'
import { below, chance } from '../../../support/random.ts'
import { freshVault, reopen, ticking } from '../../../support/temp-vault.ts'
import { termsOf, tracesOf } from '../../../support/traces.ts'

/**
 * Letters that nothing else in the journal uses, three bytes each, behind a digit that sorts before all other words, so that
 * a merge passes them first. The kept word begins as the removed one does.
 */
const CANARY = '0ⵥⵟⵡⵍⵠⵖ'
const KEPT = '0ⵥⵎⴰⵏ'

const pause = () => Promise.resolve()

const journalOf = (database: Database): Journal =>
  journalOver(database, {
    now: ticking(),
    newId: randomUUID,
    clockFace: () => ({ day: '2026-03-05', time: '09:30', zone: 'Europe/Berlin' }),
    builtIn: [],
    chance: () => 0,
    room: () => Number.MAX_SAFE_INTEGER,
    pause,
    onRetold: () => {},
  })

const random = chance(4)
const filler = () => Array.from({ length: 120 }, () => `w${below(random, 3000).toString(36)}`).join(' ')

function write(journal: Journal, text: string): EntryId {
  const id = EntryId.parse(randomUUID())
  const day = `2026-0${1 + below(random, 9)}-1${below(random, 10)}`
  const occurred = { day, time: '09:30', zone: 'Europe/Berlin' }
  journal.entries.save({ id, base: 0, title: 'A title', body: documentOf(text), occurred })
  return id
}

/** Removes an entry for good without waking the upkeep, whose steps these tests take one by one. */
async function remove(journal: Journal, database: Database, id: EntryId): Promise<void> {
  journal.entryChanges.change([{ ids: [id], set: { trashed: true } }])
  const { tables, images } = journal
  const removed = await trash({ database, tables, images, pause, now: ticking(), onRemoved: () => {} }).purge(
    [id],
  )
  expect(removed).toBe(1)
}

/** Does step after step until there is nothing left; gives how many there were. */
function finish(step: () => boolean): number {
  let steps = 1
  while (step()) {
    steps += 1
    if (steps > 10_000) throw new Error('it never ends')
  }
  return steps
}

async function journalWithCanary() {
  const { vault, folder } = await freshVault()
  const { database } = vault
  const journal = journalOf(database)
  const fill = (entries: number) => {
    database.transaction(() => {
      for (let at = 0; at < entries; at += 1) write(journal, filler())
    })
  }
  fill(60)
  write(journal, `${filler()} ${KEPT}`)
  const doomed = write(journal, `${filler()} ${CANARY} ${filler()}`)
  fill(60)
  const purge = () =>
    searchPurge({
      database,
      index: journal.tables.index,
      marks: journal.tables.marks,
      pages: 4,
      isBehind: () => journal.tables.entries.behindIndex(1).length > 0,
    })
  // In one part with others, as most words of a journal are: FTS5 writes a part that lost much anew by itself.
  database.transaction(() => journal.tables.marks.set('words-removed', 'now'))
  finish(purge().step)
  const found = async (text: string) =>
    (await journal.search.look({ query: { text, filter: {} }, order: 'newest', limit: 5 })).total
  return { vault, folder, database, journal, doomed, purge, found, fill }
}

test('A word of an entry that was removed for good leaves every table, those of the index included', async () => {
  const { database, journal, doomed, purge, found } = await journalWithCanary()
  expect(tracesOf(database, CANARY)).toEqual(['bodies', 'entry_index_data'])
  expect(termsOf(database)).toContain(CANARY)
  await remove(journal, database, doomed)
  // Not found any more, and yet there: this is what the purge is for, and that the scan can see it.
  expect(await found(CANARY)).toBe(0)
  expect(tracesOf(database, CANARY)).toEqual(['entry_index_data'])
  finish(purge().step)
  expect(tracesOf(database, CANARY)).toEqual([])
  const terms = termsOf(database)
  expect(terms.filter(term => term.includes('ⵥⵟ') || term.endsWith('ⵠⵖ'))).toEqual([])
  expect(terms).toContain(KEPT)
  expect(await found(KEPT.slice(0, 2))).toBe(1)
  expect(purge().step()).toBe(false)
})

test('A purge that a lock interrupts goes on in the journal that is opened next', async () => {
  const { vault, folder, database, journal, doomed, purge, fill } = await journalWithCanary()
  fill(60)
  await remove(journal, database, doomed)
  const { step } = purge()
  expect(step()).toBe(true)
  expect(tracesOf(database, CANARY)).toEqual(['entry_index_data'])
  await vault.close({ backup: false })
  expect(step).toThrow('vault-locked')
  const opened = await reopen(folder)
  await journalOf(opened.vault.database).upkeep.wake()
  expect(tracesOf(opened.vault.database, CANARY)).toEqual([])
  expect(termsOf(opened.vault.database)).toContain(KEPT)
})

test('What is removed while a purge goes on is purged as well, and nobody else waits for it', async () => {
  const { database, journal, doomed, purge, found, fill } = await journalWithCanary()
  fill(60)
  const first = write(journal, 'an entry that goes first')
  await remove(journal, database, first)
  const { step } = purge()
  for (let at = 0; at < 4; at += 1) expect(step()).toBe(true)
  await remove(journal, database, doomed)
  write(journal, `${KEPT} again`)
  expect(await found(KEPT)).toBe(2)
  finish(step)
  expect(tracesOf(database, CANARY)).toEqual([])
  expect(await found(KEPT)).toBe(2)
  expect(await found('w1')).toBeGreaterThan(0)
})

test('A purge waits until every entry is in the index as it is now', async () => {
  const { database, journal, doomed, purge } = await journalWithCanary()
  const text = documentOf('nothing of it')
  const occurred = { day: '2026-03-05', time: '09:30', zone: 'Europe/Berlin' }
  journal.entries.save({ id: doomed, base: 1, title: 'A title', body: text, occurred })
  database.transaction(() => {
    database.run('DELETE FROM v.versions')
    journal.tables.marks.set('words-removed', 'now')
    journal.tables.entries.putBehind([doomed])
  })
  expect(purge().step()).toBe(false)
  expect(tracesOf(database, CANARY)).toEqual(['entry_index_data'])
  await journal.upkeep.wake()
  expect(tracesOf(database, CANARY)).toEqual([])
})

test('Upkeep that is told to stop begins no further step, and what is left waits for the next unlock', async () => {
  const { database, journal, doomed } = await journalWithCanary()
  await remove(journal, database, doomed)
  journal.upkeep.stop()
  await journal.upkeep.wake()
  expect(tracesOf(database, CANARY)).toEqual(['entry_index_data'])
  await journalOf(database).upkeep.wake()
  expect(tracesOf(database, CANARY)).toEqual([])
})
