import * as z from 'zod'
import { PainPointId, PersonId } from './ids.ts'
import { Day, Instant } from './time.ts'

const fields = z.strictObject({
  id: PainPointId.optional(),
  /** whose it is; absent: the writer's own */
  person: PersonId.optional(),
  area: z.enum(['work', 'personal']),
  /** they said so themselves, rather than that the writer saw it */
  told: z.boolean(),
  /** what wears on them */
  text: z.string().trim().min(1).max(1000),
  /** a small standing fix */
  fix: z.string().max(1000).optional(),
  /** when it was told or seen */
  day: Day,
  /** when to look whether it has eased */
  due: Day.optional(),
})

/** What wears on somebody. What is personal to another is kept only in their own words. */
export const PainPointDraft = fields.refine(
  ({ person, area, told }) => person === undefined || area === 'work' || told,
)
export type PainPointDraft = z.infer<typeof PainPointDraft>

/** It is open until the day it eased. */
export const PainPoint = z.strictObject({
  ...fields.shape,
  id: PainPointId,
  easedOn: Day.optional(),
  createdAt: Instant,
})
export type PainPoint = z.infer<typeof PainPoint>
