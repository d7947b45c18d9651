import * as z from 'zod'
import { EntryId, PersonId, PlanId, RunId } from './ids.ts'
import { Day, Instant } from './time.ts'

export const PlanResult = z.enum(['done', 'changed', 'not', 'let-go'])
export type PlanResult = z.infer<typeof PlanResult>

/** An if-then plan. Without a date of its own it is due seven days after it was made. */
export const Plan = z.strictObject({
  id: PlanId,
  run: RunId.optional(),
  entry: EntryId.optional(),
  person: PersonId.optional(),
  when: z.string(),
  action: z.string(),
  due: Day,
  createdAt: Instant,
  result: PlanResult.optional(),
  resolvedAt: Instant.optional(),
  /** why it was let go */
  reason: z.string().max(1000).optional(),
})
export type Plan = z.infer<typeof Plan>

/** Settled with a result, or put off to a later day. */
export const PlanSettlement = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('result'),
    id: PlanId,
    result: PlanResult,
    reason: z.string().trim().max(1000).optional(),
  }),
  z.strictObject({ kind: z.literal('later'), id: PlanId, due: Day }),
])
export type PlanSettlement = z.infer<typeof PlanSettlement>
