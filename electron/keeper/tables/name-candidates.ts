import * as z from 'zod'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Database } from '../vault/database.ts'
import { Fault } from '../../../shared/faults.ts'
import { isIndexEmptying } from './entry-index.ts'
import { read } from './row.ts'

/** Word for word what the indexes of migrations/004-keeping.ts hold: else SQLite would read every text for it. */
const LINKED = `instr(body, '"link":') > 0`
const GROWN = ['-????????????', '"evidence":"saw', '"evidence":"told', '"evidence":"assumed']
  .map(end => `body GLOB '*${end}"},{"kind":"text","text":"[^ ,.;:!?)’…]*'`)
  .join(' OR ')

const Rows = z.array(z.object({ row: z.int() }))

/** Which texts may hold a name, told by the index rather than by reading all of them. */
export function nameCandidatesTable(database: Database) {
  return {
    /**
     * The rows of the bodies that the index finds by one of these searches, that are about the person, that the index does not
     * know as they are now, that hold an address, or have a word right behind a mention; in their order. Fails with vault-damaged when the index cannot be read.
     */
    bodies({ person, matches }: { person: PersonId; matches: readonly string[] }): number[] {
      if (isIndexEmptying(database)) throw new Fault('vault-damaged')
      const rows = database.all(
        `SELECT b.rowid AS row FROM (
           SELECT id AS entry FROM v.entries WHERE place IN (
             SELECT i.rowid FROM json_each($matches) AS m CROSS JOIN v.entry_index AS i WHERE i.entry_index MATCH m.value)
           UNION SELECT id FROM v.entries WHERE indexed <> revision
           UNION SELECT entry FROM v.entry_people WHERE person = $person
           UNION SELECT entry FROM v.bodies WHERE ${LINKED}
           UNION SELECT entry FROM v.bodies WHERE ${GROWN}
         ) AS c CROSS JOIN v.bodies AS b ON b.entry = c.entry ORDER BY row`,
        { person, matches: JSON.stringify(matches) },
      )
      return read(Rows, rows).map(({ row }) => row)
    },
  }
}
export type NameCandidatesTable = ReturnType<typeof nameCandidatesTable>
