import { RunId } from '../../../shared/domain/ids.ts'
import type { Database } from '../vault/database.ts'
import { read } from './row.ts'
import * as z from 'zod'

type Tied = 'lessons' | 'moves'

/** Which lessons and moves a run made, so that coming back finds them. */
export function runLinksTable(database: Database) {
  return {
    /** Says that a run made this. */
    tie({ table, id, run }: { table: Tied; id: string; run: RunId }): void {
      database.run(`UPDATE v.${table} SET run = $run WHERE id = $id`, { id, run })
    },

    /** What a run made, by id. */
    of: ({ table, run }: { table: Tied; run: RunId }): string[] =>
      database
        .all(`SELECT id FROM v.${table} WHERE run = $run ORDER BY id`, { run })
        .map(row => read(z.string(), row['id'])),

    /** The run that made this, if one did. */
    runOf({ table, id }: { table: Tied; id: string }): RunId | undefined {
      const run = database.get(`SELECT run FROM v.${table} WHERE id = $id`, { id })?.['run'] ?? undefined
      return run === undefined ? undefined : read(RunId, run)
    },
  }
}
export type RunLinksTable = ReturnType<typeof runLinksTable>
