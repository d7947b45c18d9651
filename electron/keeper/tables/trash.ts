import { EntryId } from '../../../shared/domain/ids.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database } from '../vault/database.ts'
import { count, read } from './row.ts'

/** What is in the trash, and taking it out for good. */
export function trashTable(database: Database) {
  return {
    /** Everything in it; only what was put there at or before that moment, when one is given. */
    all(until?: Instant): EntryId[] {
      const rows = database.all(
        `SELECT id FROM v.entries WHERE trashed_at IS NOT NULL AND ($until IS NULL OR trashed_at <= $until)
         ORDER BY trashed_at, id`,
        { until: until ?? null },
      )
      return rows.map(row => read(EntryId, row['id']))
    },

    /** How many of these are in it. */
    holds(ids: readonly EntryId[]): number {
      const row = database.get(
        `SELECT count(*) AS entries FROM v.entries
         WHERE trashed_at IS NOT NULL AND id IN (SELECT value FROM json_each($ids))`,
        { ids: JSON.stringify(ids) },
      )
      return count(row, 'entries')
    },

    /**
     * Removes an entry with its body, history, addenda and what it names. Runs, first explanations and plans that came of it
     * keep their own life. Gives its place in the index; nothing when it is gone already.
     */
    remove(id: EntryId): number | undefined {
      const row = database.get('SELECT place FROM v.entries WHERE id = $id', { id })
      if (row === undefined) return undefined
      for (const table of ['runs', 'hunches', 'plans']) {
        database.run(`UPDATE v.${table} SET entry = NULL WHERE entry = $id`, { id })
      }
      database.run('DELETE FROM v.entries WHERE id = $id', { id })
      return count(row, 'place')
    },
  }
}
export type TrashTable = ReturnType<typeof trashTable>
