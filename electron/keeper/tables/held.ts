import type { HeldId } from '../../../shared/domain/ids.ts'
import { Held } from '../../../shared/domain/loop.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database } from '../vault/database.ts'
import { present, read } from './row.ts'

/** Words somebody wants to send, and since when and until when they are held. */
export function heldTable(database: Database) {
  return {
    /** Holds words from one moment to another. */
    insert({ text, ...held }: Held & { text: string }): void {
      database.run(
        `INSERT INTO v.held (id, person, entry, text, held_at, until)
         VALUES ($id, $person, $entry, $text, $from, $until)`,
        {
          id: held.id,
          person: held.person ?? null,
          entry: held.entry ?? null,
          text,
          from: held.heldAt,
          until: held.until,
        },
      )
    },

    /** All that is held, the one that opens first first. The words of one whose time is not over at `now` are not read. */
    all(now: Instant): Held[] {
      return database
        .all(
          `SELECT id, person, entry, CASE WHEN until <= $now THEN text END AS text, held_at AS heldAt, until
           FROM v.held ORDER BY until, id`,
          { now },
        )
        .map(row => read(Held, present(row)))
    },

    /** Throws words away; says whether there were any. */
    remove: (id: HeldId): boolean => database.run('DELETE FROM v.held WHERE id = $id', { id }).changes === 1,
  }
}
export type HeldTable = ReturnType<typeof heldTable>
