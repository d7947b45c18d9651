import * as z from 'zod'
import type { Database } from '../vault/database.ts'
import { read } from './row.ts'

/** Versions looked through at once: some 10 ms of work. */
const WINDOW = 500

const Row = z.object({ row: z.int(), holds: z.int() })

type HoldingVersions = {
  database: Database
  piece: string
  /** lets whatever else waits have its turn */
  pause: () => Promise<void>
}

/**
 * The versions that hold a piece of JSON. The history may be long, so it is looked through in short steps; what is written
 * meanwhile comes after what was looked at, and is found as well.
 */
export async function versionsHolding({ database, piece, pause }: HoldingVersions): Promise<number[]> {
  const found: number[] = []
  for (let after = 0; ;) {
    const rows = database
      .all(
        `SELECT rowid AS row, instr(body, $piece) > 0 AS holds FROM v.versions WHERE rowid > $after
         ORDER BY rowid LIMIT ${WINDOW}`,
        { piece, after },
      )
      .map(row => read(Row, row))
    found.push(...rows.filter(({ holds }) => holds === 1).map(({ row }) => row))
    after = rows.at(-1)?.row ?? after
    if (rows.length < WINDOW) return found
    await pause()
  }
}

/** What stands in the place of what, and in which versions. */
type Exchange = { from: string; to: string; versions: readonly number[] }

/** Exchanges a piece of JSON in the versions that were found to hold it. */
export const exchangeInVersions = (database: Database, { from, to, versions }: Exchange): void =>
  void database.run(
    'UPDATE v.versions SET body = replace(body, $from, $to) WHERE rowid IN (SELECT value FROM json_each($rows))',
    { from, to, rows: JSON.stringify(versions) },
  )
