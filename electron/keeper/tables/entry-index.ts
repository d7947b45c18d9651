import type { Database } from '../vault/database.ts'

/** What is looked for of an entry: its title, its text, and the names of the tags and people given at its head. */
export type Indexed = { place: number; title: string; body: string; labels: string }

/** The index of full text. It keeps terms only; the row of an entry is its place in time. */
export function entryIndexTable(database: Database) {
  const remove = (place: number): void => {
    database.run('DELETE FROM v.entry_index WHERE rowid = $place', { place })
  }
  return {
    /** Puts an entry into the index, in place of what stood at its place. */
    put({ place, title, body, labels }: Indexed): void {
      remove(place)
      database.run(
        'INSERT INTO v.entry_index (rowid, title, body, labels) VALUES ($place, $title, $body, $labels)',
        { place, title, body, labels },
      )
    },

    /** Takes what stands at a place out of the index. */
    remove,
  }
}
export type EntryIndexTable = ReturnType<typeof entryIndexTable>
