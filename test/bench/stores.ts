import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { idMaker } from '../../electron/keeper/new-id.ts'
import { entries, type Entries } from '../../electron/keeper/services/entries.ts'
import { entriesTable } from '../../electron/keeper/tables/entries.ts'
import { attachDatabase, type Connection } from '../../electron/keeper/vault/database.ts'
import { migrate } from '../../electron/keeper/vault/migrate.ts'
import { MIGRATIONS } from '../../electron/keeper/vault/migrations/all.ts'
import { documentOf } from '../../shared/domain/document-text.ts'
import type { EntryDraft } from '../../shared/domain/entry.ts'
import { below, chance } from '../support/random.ts'

/**
 * The same tables, settings and services twice: once with a key, once without one, which is SQLite's own speed. Both are
 * filled from the same seed.
 */
export type Store = { path: string; open: () => OpenStore }
export type OpenStore = { connection: Connection; entries: Entries }

const KEY = Buffer.from(`x'${'5a'.repeat(32)}'`)
const NO_KEY = Buffer.alloc(0)
const WORDS =
  'today Priya told me the release had waited for an answer that I thought I had given last week'.split(' ')

/** About 390 words, as speed.md's entries have. */
export function benchDraft(random: () => number): EntryDraft {
  const text = Array.from({ length: 300 + below(random, 180) }, () => WORDS[below(random, WORDS.length)])
  const day = new Date(Date.UTC(2016, 0, 1) + below(random, 3652) * 86_400_000).toISOString().slice(0, 10)
  return {
    title: `A day, ${below(random, 1_000_000)}`,
    body: documentOf(text.join(' ')),
    occurred: { day, time: '18:30', zone: 'Europe/Paris' },
  }
}

const now = () => new Date().toISOString()

function openAt(path: string, isKeyed: boolean): OpenStore {
  const connection = attachDatabase(path, use => use(Buffer.from(isKeyed ? KEY : NO_KEY)))
  if (connection.database.get('PRAGMA v.user_version')?.['user_version'] !== 0) connection.readCounter()
  const { database } = connection
  const newId = idMaker(
    () => Date.now(),
    size => randomBytes(size),
  )
  return { connection, entries: entries({ database, table: entriesTable(database), now, newId }) }
}

export const openKeyed = (path: string): OpenStore => openAt(path, true)

/** Makes and fills a store of `size` entries. */
export function makeStore({ home, size, isKeyed }: { home: string; size: number; isKeyed: boolean }): Store {
  const folder = join(home, `${size}-${isKeyed ? 'keyed' : 'unkeyed'}`)
  mkdirSync(folder)
  const path = join(folder, 'journal.db')
  closeSync(openSync(path, 'wx', 0o600))
  const { connection, entries } = openAt(path, isKeyed)
  const { database } = connection
  migrate({
    connection,
    migrations: MIGRATIONS,
    seed: () =>
      void database.run('INSERT INTO v.meta (id, vault_id, change_counter, created_at) VALUES (1, ?, 0, ?)', [
        '00'.repeat(16),
        '2026-01-01T00:00:00.000Z',
      ]),
  })
  const random = chance(7)
  for (let at = 0; at < size; at += 500) {
    database.transaction(() => {
      for (let one = at; one < Math.min(size, at + 500); one += 1) entries.save(benchDraft(random))
    })
  }
  database.close()
  return { path, open: () => openAt(path, isKeyed) }
}
