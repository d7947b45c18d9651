import { wordsIn } from '../../../shared/text/tokens.ts'
import type { Database } from '../vault/database.ts'
import { count } from './row.ts'

/** What is looked for of an entry: its title, its text, and the names of the tags and people given at its head. */
export type Indexed = { place: number; title: string; body: string; labels: string }

/** A text as the index is given it: our own tokens (shared/text/tokens.ts), so that FTS5's tokenizer has nothing to decide. */
const tokens = (text: string): string => wordsIn(text).join(' ')

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

  return {
    /** Puts an entry into the index, in place of what stood at its place. */
    put({ place, title, body, labels }: Indexed): void {
      database.run(
        `INSERT OR REPLACE INTO v.entry_index (rowid, title, body, labels)
         VALUES ($place, $title, $body, $labels)`,
        { place, title: tokens(title), body: tokens(body), labels: tokens(labels) },
      )
    },

    /** Takes what stands at a place out of the index. */
    remove(place: number): void {
      database.run('DELETE FROM v.entry_index WHERE rowid = $place', { place })
    },

    /** Goes on with merging parts of the index, about so many pages of it; says whether there was anything to do. */
    merge: (pages: number): boolean => merged(pages),

    /** Joins all parts there are into one, and does about so many pages of it at once; the rest is done by `merge`. */
    mergeAll: (pages: number): boolean => merged(-pages),
  }
}
export type EntryIndexTable = ReturnType<typeof entryIndexTable>
