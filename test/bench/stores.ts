import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../../electron/keeper/vault/migrate.ts'
import type { Journal } from '../../electron/keeper/services/journal.ts'
import { MIGRATIONS } from '../../electron/keeper/vault/migrations/all.ts'
import { documentOf } from '../../shared/domain/document-text.ts'
import type { EntryDraft } from '../../shared/domain/entry.ts'
import { EntryId } from '../../shared/domain/ids.ts'
import { below, chance } from '../support/random.ts'
import { newId, openAt, type OpenStore } from './open-store.ts'
import { CHINESE, chineseSentence, proseOf } from './prose.ts'

/**
 * The same tables, settings and services twice: once with a key, once without one, which is SQLite's own speed. Both are
 * filled from the same seed.
 */
export type Store = { path: string; open: () => OpenStore }

/** About 390 words; a day given as a share of ten years. */
export function benchDraft(random: () => number, share = random()): EntryDraft {
  const day = new Date(Date.UTC(2016, 0, 1) + Math.floor(share * 3652) * 86_400_000)
    .toISOString()
    .slice(0, 10)
  const text = proseOf(random, 300 + below(random, 180))
  const said =
    below(random, 10) === 0 ? `${text}\n${chineseSentence(random, CHINESE[below(random, 10)] ?? '')}` : text
  return {
    id: EntryId.parse(newId()),
    base: 0,
    title: proseOf(random, 3),
    body: documentOf(said),
    occurred: { day, time: '18:30', zone: 'Europe/Paris' },
  }
}

/** How much the index gathers before it writes: more than the program allows itself, for a store is filled at once. */
const GATHERED = { filling: 64 * 1024 * 1024, usual: 1024 * 1024 }

/** How many people there are, and as many tags: what a keystroke looks through beside the entries. */
const NAMED = 120

function nameSome({ people, tags }: Journal): void {
  const random = chance(11)
  for (let one = 0; one < NAMED; one += 1) {
    people.save({ alias: proseOf(random, 2) })
    tags.save({ name: `${proseOf(random, 2)} ${one}` })
  }
}

/** Makes and fills a store of `size` entries, the oldest first, as a journal is filled. */
export function makeStore({ home, size, isKeyed }: { home: string; size: number; isKeyed: boolean }): Store {
  const folder = join(home, `${size}-${isKeyed ? 'keyed' : 'unkeyed'}`)
  mkdirSync(folder)
  const path = join(folder, 'journal.db')
  closeSync(openSync(path, 'wx', 0o600))
  const { connection, journal } = openAt(path, isKeyed)
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
  const gather = (bytes: number) =>
    database.transaction(() =>
      database.run(`INSERT INTO v.entry_index (entry_index, rank) VALUES ('hashsize', ${bytes})`),
    )
  gather(GATHERED.filling)
  database.transaction(() => nameSome(journal))
  const random = chance(7)
  for (let at = 0; at < size; at += 2000) {
    database.transaction(() => {
      for (let one = at; one < Math.min(size, at + 2000); one += 1)
        journal.entries.save(benchDraft(random, one / size))
    })
  }
  gather(GATHERED.usual)
  database.close()
  return { path, open: () => openAt(path, isKeyed) }
}
