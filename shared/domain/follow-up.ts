import * as z from 'zod'
import { Hunch } from './hunch.ts'
import { Plan } from './plan.ts'

/**
 * Something that asks to be looked at again. A hunch is named by its practice and person only: the statement stays
 * hidden until the return has asked first.
 */
export const FollowUp = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('hunch'),
    hunch: Hunch.omit({ statement: true, category: true, confidence: true, before: true, after: true }),
    alias: z.string().optional(),
    practice: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('plan'), plan: Plan, alias: z.string().optional() }),
])
export type FollowUp = z.infer<typeof FollowUp>

/** Everything that waits, by when: before today, today, after today; and what was settled in the last seven days. */
export const FollowUps = z.strictObject({
  overdue: z.array(FollowUp),
  due: z.array(FollowUp),
  later: z.array(FollowUp),
  settled: z.array(FollowUp),
})
export type FollowUps = z.infer<typeof FollowUps>
