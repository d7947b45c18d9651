import * as z from 'zod'
import { EntrySummary } from './entry.ts'
import { Outcome } from './hunch.ts'
import { HunchId, LessonId, PersonId } from './ids.ts'
import { Day } from './time.ts'

/** Seven days of the journal as they stand in it: the start of a look back. */
export const Week = z.strictObject({
  from: Day,
  to: Day,
  /** how many there are, and the latest few */
  entries: z.strictObject({ count: z.int(), latest: z.array(EntrySummary) }),
  /** how many talks there were, and with whom */
  talks: z.strictObject({ count: z.int(), people: z.array(PersonId) }),
  /** those that were written down, the newest first */
  lessons: z.array(z.strictObject({ id: LessonId, text: z.string() })),
  /** first explanations by how they turned out, and those that were let go */
  settled: z.strictObject({ outcomes: z.array(Outcome), letGo: z.int() }),
  /** first explanations that were sealed and are open: what they are called where they wait, never their words */
  opened: z.array(
    z.strictObject({ id: HunchId, person: PersonId.optional(), practice: z.string().optional() }),
  ),
})
export type Week = z.infer<typeof Week>
