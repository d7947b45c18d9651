import * as z from 'zod'
import type { Database } from '../vault/database.ts'
import { read } from './row.ts'

/** Versions looked through at once: some 10 ms of work. */
const WINDOW = 500
/** Versions written over at once: some 10 ms of work. */
const LOT = 100

const Row = z.object({ row: z.int(), holds: z.int() })

type Pausing = {
  database: Database
  /** lets whatever else waits have its turn */
  pause: () => Promise<void>
}

/** Versions that hold a piece of JSON, and the last row that was looked at. */
export type Holding = { found: number[]; last: number }

/**
 * The versions that hold a piece of JSON. The history may be long, so it is looked through in short steps; what is written
 * meanwhile comes after what was looked at, and is found as well. Goes on after what was found before, when that is given.
 */
export async function versionsHolding({
  database,
  piece,
  pause,
  before = { found: [], last: 0 },
}: Pausing & { piece: string; before?: Holding | undefined }): Promise<Holding> {
  const found = [...before.found]
  for (let { last } = before; ;) {
    const rows = database
      .all(
        `SELECT rowid AS row, instr(body, $piece) > 0 AS holds FROM v.versions WHERE rowid > $last
         ORDER BY rowid LIMIT ${WINDOW}`,
        { piece, last },
      )
      .map(row => read(Row, row))
    found.push(...rows.filter(({ holds }) => holds === 1).map(({ row }) => row))
    last = rows.at(-1)?.row ?? last
    if (rows.length < WINDOW) return { found, last }
    await pause()
  }
}

/** What stands in the place of what, and in which versions. */
type Exchange = { from: string; to: string; versions: readonly number[] }

/** Exchanges a piece of JSON in the versions that were found to hold it, some at a time. */
export async function exchangeInVersions(
  { database, pause }: Pausing,
  { from, to, versions }: Exchange,
): Promise<void> {
  for (let at = 0; at < versions.length; at += LOT) {
    const rows = JSON.stringify(versions.slice(at, at + LOT))
    database.transaction(() =>
      database.run(
        'UPDATE v.versions SET body = replace(body, $from, $to) WHERE rowid IN (SELECT value FROM json_each($rows))',
        { from, to, rows },
      ),
    )
    await pause()
  }
}

/** Exchanges a piece of JSON in the texts of some entries and in whatever of their history holds it. */
export function exchangeInEntries(
  database: Database,
  { from, to, entries }: { from: string; to: string; entries: readonly string[] },
): void {
  const params = { from, to, entries: JSON.stringify(entries) }
  for (const table of ['bodies', 'versions']) {
    database.run(
      `UPDATE v.${table} SET body = replace(body, $from, $to)
       WHERE entry IN (SELECT value FROM json_each($entries)) AND instr(body, $from) > 0`,
      params,
    )
  }
}
