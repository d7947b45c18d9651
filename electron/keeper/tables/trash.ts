import { EntryId } from '../../../shared/domain/ids.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database } from '../vault/database.ts'
import { count, read } from './row.ts'

/**
 * Words that were to be read only from a page that is gone. Answers of a run that is not done are still needed by its return; a
 * plan that waits is still asked about, and one with somebody is on that person's page.
 */
const LEFT = [
  {
    table: 'runs',
    set: `answers = '{}'`,
    where: `state IN ('finished', 'stopped') AND entry IS NULL AND answers <> '{}'`,
  },
  { table: 'bias_notes', set: 'strategy = NULL', where: 'entry IS NULL AND strategy IS NOT NULL' },
  {
    table: 'sessions',
    set: 'goal = NULL, theirs = NULL',
    where: 'entry IS NULL AND coalesce(goal, theirs) IS NOT NULL',
  },
  {
    table: 'plans',
    set: `cue = '', action = '', reason = NULL`,
    where: `result IS NOT NULL AND entry IS NULL AND run IS NOT NULL AND person IS NULL AND cue || action <> ''`,
  },
] as const

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
     * keep their own life, and their words until `clearLeft`. Gives its place in the index; nothing when it is gone already.
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

    /** Whether there are words that only led back to a page which is gone. */
    hasLeft: (): boolean =>
      LEFT.some(
        ({ table, where }) => database.get(`SELECT 1 FROM v.${table} WHERE ${where} LIMIT 1`) !== undefined,
      ),

    /** Takes those words out. What can be counted stays, and so do first explanations (docs/decisions/0016). */
    clearLeft(): void {
      for (const { table, set, where } of LEFT) database.run(`UPDATE v.${table} SET ${set} WHERE ${where}`)
    },
  }
}
export type TrashTable = ReturnType<typeof trashTable>
