import { HeldId } from '../../../shared/domain/ids.ts'
import type { Held, HeldDraft } from '../../../shared/domain/loop.ts'
import { Fault } from '../../../shared/faults.ts'
import type { HeldTable } from '../tables/held.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type HeldWordsParts = Making & { database: Database; held: HeldTable }

/**
 * Words that wait before they are sent. The keeper's clock decides: one that is set back makes them wait longer, and one that is
 * set forward opens them early. It is a help against haste, not a lock against oneself.
 */
export function heldWords({ database, held: table, now, newId }: HeldWordsParts) {
  return {
    /** All that is held, the one that opens first first; without its words until its time is over. */
    list: (): Held[] => table.all(now()),

    /** Holds words for so many minutes from now; the answer is without them. */
    hold: ({ text, minutes, ...of }: HeldDraft): Held =>
      database.transaction(() => {
        const heldAt = now()
        const until = new Date(Date.parse(heldAt) + minutes * 60_000).toISOString()
        const held = { ...of, id: HeldId.parse(newId()), heldAt, until }
        table.insert({ ...held, text })
        return held
      }),

    /** Throws words away, before or after their time. Fails with not-found. */
    throwAway(id: HeldId): void {
      database.transaction(() => {
        if (!table.remove(id)) throw new Fault('not-found')
      })
    },
  }
}
