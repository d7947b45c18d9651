import * as z from 'zod'
import { EntryId } from '../../../shared/domain/ids.ts'
import type { Database } from '../vault/database.ts'
import { read } from './row.ts'

/** What one look at a stretch of places found amiss; `last` is where the next begins, absent after the last stretch. */
export type Stretch<T> = { found: T[]; last?: number }

const Missing = z.object({ place: z.int(), id: EntryId, missing: z.int() })
const Sample = z.object({ place: z.int(), text: z.string() })
type Sample = z.infer<typeof Sample>
const Stray = z.object({ place: z.int(), stray: z.int() })

const someOf = (order: 'ASC' | 'DESC'): string =>
  `SELECT e.place, substr(b.text, 1, 200) AS text
   FROM (SELECT id, place, indexed, revision FROM v.entries ORDER BY place ${order} LIMIT 5) AS e
   JOIN v.bodies AS b ON b.entry = e.id WHERE e.indexed = e.revision`

function stretch<Row extends { place: number }, T>(
  rows: Row[],
  most: number,
  pick: (row: Row) => T[],
): Stretch<T> {
  const last = rows.length < most ? undefined : rows.at(-1)?.place
  return { found: rows.flatMap(pick), ...(last === undefined ? {} : { last }) }
}

/** The index and the entries, row against row. */
export function indexRowsTable(database: Database) {
  return {
    /** Entries, in order of their places, that the index is said to hold and does not; of one that `isLost`, all that it is said to hold. */
    missing({ after, most, isLost }: { after: number; most: number; isLost: boolean }): Stretch<EntryId> {
      const rows = database.all(
        `SELECT e.place, e.id, e.indexed = e.revision AND ($isLost OR d.id IS NULL) AS missing
         FROM (SELECT place, id, indexed, revision FROM v.entries WHERE place > $after ORDER BY place LIMIT $most) AS e
         LEFT JOIN v.entry_index_docsize AS d ON d.id = e.place ORDER BY e.place`,
        { after, most, isLost: isLost ? 1 : 0 },
      )
      return stretch(read(z.array(Missing), rows), most, ({ id, missing }) => (missing === 1 ? [id] : []))
    },

    /** Places that the index holds and no entry stands at. */
    stray({ after, most }: { after: number; most: number }): Stretch<number> {
      const rows = database.all(
        `SELECT d.id AS place, e.place IS NULL AS stray
         FROM (SELECT id FROM v.entry_index_docsize WHERE id > $after ORDER BY id LIMIT $most) AS d
         LEFT JOIN v.entries AS e ON e.place = d.id ORDER BY d.id`,
        { after, most },
      )
      return stretch(read(z.array(Stray), rows), most, ({ place, stray }) => (stray === 1 ? [place] : []))
    },

    /** The newest and the oldest few entries that the index is said to hold, with the beginning of their text. */
    sample(): Sample[] {
      return read(z.array(Sample), database.all(`${someOf('DESC')} UNION ${someOf('ASC')}`))
    },

    /** Whether the entry at a place is found by something. Fails with vault-damaged when the index cannot be read. */
    holds: (place: number, match: string): boolean =>
      database.get('SELECT 1 FROM v.entry_index WHERE entry_index MATCH $match AND rowid = $place', {
        match,
        place,
      }) !== undefined,
  }
}
export type IndexRowsTable = ReturnType<typeof indexRowsTable>
