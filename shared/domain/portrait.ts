import * as z from 'zod'
import { Cause } from './hunch.ts'
import { PersonId } from './ids.ts'
import { EdgeArea, GoalLevel } from './learning.ts'
import { Day } from './time.ts'

/** What a year of the journal says of its writer: the start of a portrait, each line of which may be changed. */
export const Portrait = z.strictObject({
  from: Day,
  to: Day,
  /** kinds of first explanations, the most frequent first, of so many sealed in the year */
  firsts: z.array(z.strictObject({ cause: Cause, count: z.int() })),
  sealed: z.int(),
  /** those that were settled by asking or seeing */
  held: z.strictObject({ held: z.int(), partly: z.int(), not: z.int() }),
  /** heard least from: those talked with or written about, the longest silent first */
  quiet: z.array(PersonId),
  /** plans that were settled in the year */
  plans: z.strictObject({ done: z.int(), changed: z.int(), not: z.int(), letGo: z.int() }),
  /** lessons that were found still true in the year, in their words of now */
  lessons: z.array(z.string()),
  /** edges judged in the year, with the writer's own line that came true */
  edges: z.array(z.strictObject({ area: EdgeArea, level: GoalLevel, line: z.string() })),
  /** from 1 to 7: how often it was given, the one in the middle, and how often it was 1 or 2 */
  energy: z.strictObject({ count: z.int(), middle: z.number().optional(), low: z.int() }),
})
export type Portrait = z.infer<typeof Portrait>
