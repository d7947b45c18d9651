import * as z from 'zod'
import { EntrySummary } from './entry.ts'
import { Run } from './run.ts'
import { Day } from './time.ts'

/** What the first page shows: the week, what waits, what is unfinished, and this day in earlier years. */
export const Today = z.strictObject({
  week: z.array(z.strictObject({ day: Day, entries: z.int() })).length(7),
  daysWritten: z.int(),
  waiting: z.int(),
  unfinished: z.array(Run),
  latest: EntrySummary.optional(),
  onThisDay: z.array(EntrySummary),
})
export type Today = z.infer<typeof Today>
