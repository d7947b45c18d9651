import * as z from 'zod'
import { PersonGoalId, PersonId } from './ids.ts'
import { Day, Instant } from './time.ts'

/** How far somebody has come with what they want to learn, from not begun (0) to helping others with it (4). */
export const GoalStep = z.strictObject({
  level: z.int().min(0).max(4),
  /** what showed it, in a line */
  evidence: z.string().trim().min(1).max(500),
  day: Day,
})
export type GoalStep = z.infer<typeof GoalStep>

export const PersonGoalDraft = z.strictObject({
  person: PersonId,
  /** in their words, if they told them */
  words: z.string().trim().min(1).max(1000),
  why: z.string().max(1000),
  next: z.string().max(500),
})
export type PersonGoalDraft = z.infer<typeof PersonGoalDraft>

/**
 * What somebody wants to learn. One at a time is in hand; without an `id` it is no more than its words yet. `steps` are in the
 * order of their days. The words are empty when they were taken out of what is known of the person; what is joined from two people
 * may be longer than a draft.
 */
export const PersonGoal = PersonGoalDraft.extend({
  id: PersonGoalId.optional(),
  words: z.string(),
  why: z.string(),
  next: z.string(),
  steps: z.array(GoalStep.extend({ number: z.int().min(0) })),
  closedAt: Instant.optional(),
  /** since when more is kept of it than its words */
  since: Day.optional(),
})
export type PersonGoal = z.infer<typeof PersonGoal>

/** How often the writer noted that they told somebody what they valued, when last, and when that person’s learning last went on. */
export const Recognition = z.strictObject({
  person: PersonId,
  times: z.int(),
  last: Day.optional(),
  /** the last step that was noted towards what they want to learn */
  step: Day.optional(),
})
export type Recognition = z.infer<typeof Recognition>
