import { HeldId } from '../../../shared/domain/ids.ts'
import type { Held, HeldDraft, HeldEnd, HeldLook } from '../../../shared/domain/loop.ts'
import { Fault } from '../../../shared/faults.ts'
import type { HeldTable } from '../tables/held.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type HeldWordsParts = Making & { database: Database; held: HeldTable }

/** As many of those that are gone as are told of. */
const TOLD = 50

const fateOf = ({ isCopied, isChanged }: Held): HeldEnd['fate'] => {
  if (!isCopied) return 'thrown-away'
  return isChanged ? 'changed' : 'copied'
}

/**
 * Words that wait before they are sent. The keeper's clock decides: one that is set back makes them wait longer, and one that is
 * set forward opens them early. It is a help against haste, not a lock against oneself. The words stay until the writer throws
 * them away, copied or not; then only figures stay: when, how strong the urge was, and what was done.
 */
export function heldWords({ database, held: table, now, newId }: HeldWordsParts) {
  function require(id: HeldId): Held {
    const held = table.get(id, now())
    if (held === undefined) throw new Fault('not-found')
    return held
  }

  return {
    /** All that is held, the one that opens first first; without its words until its time is over. */
    list: (): Held[] => table.all(now()),

    /** Holds words for so many minutes from now; the answer is without them. */
    hold: ({ text, minutes, ...of }: HeldDraft): Held =>
      database.transaction(() => {
        const heldAt = now()
        const until = new Date(Date.parse(heldAt) + minutes * 60_000).toISOString()
        const id = HeldId.parse(newId())
        table.insert({ ...of, id, heldAt, until, text })
        return require(id)
      }),

    /** Writes down what the writer did with words whose time is over. Fails with not-found, and sealed before that. */
    look: ({ id, urge, text, copied }: HeldLook): Held =>
      database.transaction(() => {
        const held = require(id)
        if (held.text === undefined) throw new Fault('sealed')
        const words = text ?? held.text
        table.update({
          ...held,
          text: words,
          ...(urge === undefined ? {} : { urgeLater: urge }),
          isChanged: held.isChanged || words !== held.text,
          isCopied: held.isCopied || copied === true,
        })
        return require(id)
      }),

    /** Throws words away, before or after their time, and keeps what became of them. Fails with not-found. */
    throwAway(id: HeldId): void {
      database.transaction(() => {
        const held = require(id)
        const { heldAt, urge, urgeLater } = held
        table.remove(id)
        table.end({ id, heldAt, endedAt: now(), fate: fateOf(held), urge, urgeLater })
      })
    },

    /** What became of the last that were thrown away, the latest first. */
    ends: (): HeldEnd[] => table.ends(TOLD),

    /** Forgets what became of any. */
    forgetEnds(): void {
      database.transaction(() => table.forgetEnds())
    },
  }
}
