import type { HunchId } from '../../../shared/domain/ids.ts'
import { HunchNote } from '../../../shared/domain/loop.ts'
import type { Database } from '../vault/database.ts'
import { read } from './row.ts'

/** What was added to hunches after they were sealed. */
export function hunchNotesTable(database: Database) {
  return {
    /** Adds a note. */
    insert({ id, hunch, text, at }: HunchNote): void {
      database.run('INSERT INTO v.hunch_notes (id, hunch, text, at) VALUES ($id, $hunch, $text, $at)', {
        id,
        hunch,
        text,
        at,
      })
    },

    /** The notes of each hunch that has any, the oldest first. */
    byHunch(): Map<HunchId, HunchNote[]> {
      const notes = new Map<HunchId, HunchNote[]>()
      for (const row of database.all('SELECT id, hunch, text, at FROM v.hunch_notes ORDER BY at, id')) {
        const note = read(HunchNote, row)
        const known = notes.get(note.hunch)
        if (known === undefined) notes.set(note.hunch, [note])
        else known.push(note)
      }
      return notes
    },
  }
}
export type HunchNotesTable = ReturnType<typeof hunchNotesTable>
