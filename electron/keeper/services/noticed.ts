import * as z from 'zod'
import { addDays } from '../../../shared/domain/days.ts'
import { Day, Instant } from '../../../shared/domain/time.ts'
import type { HeldTable } from '../tables/held.ts'
import type { MarksTable } from '../tables/marks.ts'
import { json, read } from '../tables/row.ts'
import type { FollowUpService } from './follow-ups.ts'
import type { Making } from './making.ts'

export type NoticedParts = Pick<Making, 'now'> & {
  marks: MarksTable
  held: HeldTable
  followUps: FollowUpService
}

/** When the system last told that something waits, and whether that was a thought for the page Today. */
const Noticed = z.strictObject({ day: Day, at: Instant, isThought: z.boolean() })
type Noticed = z.infer<typeof Noticed>

/** When the system last told, and what became due since. */
export function noticed({ marks, held, followUps, now }: NoticedParts) {
  function last(): Noticed | undefined {
    const kept = marks.get('noticed')
    return kept === undefined ? undefined : read(Noticed, json(kept))
  }

  return {
    last,

    /** Whether something became due, or the time of held words was over, since the system last told. */
    isSomethingNew(today: Day): boolean {
      const known = last()
      // What a clock that was wrong wrote down on a day to come has told nobody of today.
      const told = known !== undefined && known.day > addDays(today, 1) ? undefined : known
      return (
        followUps.waiting(today, told?.day) > 0 ||
        held
          .all(now())
          .some(({ text, until }) => text !== undefined && (told === undefined || until > told.at))
      )
    },

    /** Writes down that it tells on a day; inside a transaction. */
    write: (told: Omit<Noticed, 'at'>): void =>
      marks.set('noticed', JSON.stringify({ ...told, at: now() } satisfies Noticed)),
  }
}
