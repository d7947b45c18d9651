import * as z from 'zod'
import { EntryId, NotebookId, type TagId } from '../../../shared/domain/ids.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database } from '../vault/database.ts'
import { read } from './row.ts'

const State = z.object({
  id: EntryId,
  trashed: z.int().transform(value => value === 1),
  starred: z.int().transform(value => value === 1),
  pinned: z.int().transform(value => value === 1),
  notebook: NotebookId,
})
/** What can be changed of many entries at once. */
export type EntryState = z.infer<typeof State>

const IDS = '(SELECT value FROM json_each($ids))'
const listed = (ids: readonly EntryId[]): string => JSON.stringify(ids)

/** What can be changed of many entries at once, each change one statement however many there are. */
export function entryStatesTable(database: Database) {
  function set(column: 'starred' | 'pinned' | 'notebook' | 'trashed_at', to: string | number | null) {
    return (ids: readonly EntryId[]): void => {
      database.run(`UPDATE v.entries SET ${column} = $to WHERE id IN ${IDS}`, { ids: listed(ids), to })
    }
  }

  return {
    /** How these stand, in the order asked for; who is not there is left out. */
    of(ids: readonly EntryId[]): EntryState[] {
      const rows = database.all(
        `SELECT e.id, e.trashed_at IS NOT NULL AS trashed, e.starred, e.pinned, e.notebook
         FROM json_each($ids) AS asked JOIN v.entries AS e ON e.id = asked.value ORDER BY asked.key`,
        { ids: listed(ids) },
      )
      return read(z.array(State), rows)
    },

    setStarred: (to: boolean) => set('starred', to ? 1 : 0),
    setPinned: (to: boolean) => set('pinned', to ? 1 : 0),
    setNotebook: (to: NotebookId) => set('notebook', to),
    /** Into the trash at that moment, or out of it. */
    setTrashed: (at: Instant | undefined) => set('trashed_at', at ?? null),

    /** Which of these carry a tag at their head. */
    tagged(ids: readonly EntryId[], tag: TagId): Set<EntryId> {
      const rows = database.all(
        `SELECT entry FROM v.entry_tags WHERE tag = $tag AND head = 1 AND entry IN ${IDS}`,
        { ids: listed(ids), tag },
      )
      return new Set(rows.map(row => read(EntryId, row['entry'])))
    },

    /** Gives these a tag at their head. */
    addTag(ids: readonly EntryId[], tag: TagId): void {
      database.run(
        `INSERT INTO v.entry_tags (entry, tag, head, body) SELECT value, $tag, 1, 0 FROM json_each($ids) WHERE true
         ON CONFLICT (entry, tag) DO UPDATE SET head = 1`,
        { ids: listed(ids), tag },
      )
    },

    /** Takes a tag off their heads; where the text names it, it stays. */
    removeTag(ids: readonly EntryId[], tag: TagId): void {
      const params = { ids: listed(ids), tag }
      database.run(`DELETE FROM v.entry_tags WHERE tag = $tag AND body = 0 AND entry IN ${IDS}`, params)
      database.run(`UPDATE v.entry_tags SET head = 0 WHERE tag = $tag AND entry IN ${IDS}`, params)
    },
  }
}
export type EntryStatesTable = ReturnType<typeof entryStatesTable>
