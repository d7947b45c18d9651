import { wordsIn } from '../../../shared/text/tokens.ts'
import type { Database } from '../vault/database.ts'
import { count } from './row.ts'

/** What is looked for of an entry: its title, its text, and the names of the tags and people given at its head. */
export type Indexed = { place: number; title: string; body: string; labels: string }

/** A text as the index is given it: our own tokens (shared/text/tokens.ts), so that FTS5's tokenizer has nothing to decide. */
export const tokens = (text: string): string => wordsIn(text).join(' ')

/** Where FTS5 keeps the index, and how many rows of it are taken out in one step: some ten milliseconds of work. */
const SHADOWS = [
  { table: 'entry_index_data', key: 'id', rows: 200 },
  { table: 'entry_index_idx', key: 'segid, term', rows: 1000 },
  { table: 'entry_index_docsize', key: 'id', rows: 1000 },
] as const

/** Whether the index is being emptied: while it is, nothing can be asked of it. */
export const isIndexEmptying = (database: Database): boolean =>
  database.get(`SELECT 1 FROM v.marks WHERE name = 'emptying-index'`) !== undefined

/**
 * The index of full text. It keeps terms only; the row of an entry is its place in time. What an entry does not say any
 * more is no longer found, but leaves the terms only when they are merged (services/search-purge.ts).
 */
export function entryIndexTable(database: Database) {
  const changed = (): number => count(database.get('SELECT total_changes() AS changes'), 'changes')

  /** FTS5 tells by the number of changed rows whether it merged anything: one is the command itself. */
  function merged(pages: number): boolean {
    const before = changed()
    database.run(`INSERT INTO v.entry_index (entry_index, rank) VALUES ('merge', $pages)`, { pages })
    return changed() - before > 1
  }

  const isEmptying = (): boolean => isIndexEmptying(database)

  function putRead({ place, title, body, labels }: Indexed): boolean {
    if (isEmptying()) return false
    database.run(
      `INSERT OR REPLACE INTO v.entry_index (rowid, title, body, labels)
       VALUES ($place, $title, $body, $labels)`,
      { place, title: tokens(title), body, labels: tokens(labels) },
    )
    return true
  }

  return {
    /** Puts an entry into the index, in place of what stood at its place; false while the index is being emptied. */
    put: (entry: Indexed): boolean => putRead({ ...entry, body: tokens(entry.body) }),

    /** The same of an entry whose body was read into its tokens before. */
    putRead,

    /** Takes what stands at a place out of the index. */
    remove(place: number): void {
      if (isEmptying()) return
      database.run('DELETE FROM v.entry_index WHERE rowid = $place', { place })
    },

    isEmptying,

    /** Everything is to go out of the index, whatever state it is in: from here on it holds nothing, and takes nothing. */
    beginEmptying(): void {
      database.run(`INSERT OR REPLACE INTO v.marks (name, value) VALUES ('emptying-index', '')`)
    },

    /** Takes some more out: its tables row by row, for FTS5's own way takes seconds. With the last it can be written to again. */
    emptySome(): void {
      const before = changed()
      for (const { table, key, rows } of SHADOWS) {
        const some = `SELECT ${key} FROM v.${table} LIMIT ${rows}`
        database.run(`DELETE FROM v.${table} WHERE (${key}) IN (${some})`)
        if (changed() > before) return
      }
      database.run(`INSERT INTO v.entry_index (entry_index) VALUES ('delete-all')`)
      database.run(`DELETE FROM v.marks WHERE name = 'emptying-index'`)
    },

    /** Goes on with merging parts of the index, about so many pages of it; says whether there was anything to do. */
    merge: (pages: number): boolean => merged(pages),

    /** Joins all parts there are into one, and does about so many pages of it at once; the rest is done by `merge`. */
    mergeAll: (pages: number): boolean => merged(-pages),
  }
}
export type EntryIndexTable = ReturnType<typeof entryIndexTable>
