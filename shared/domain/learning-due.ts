import * as z from 'zod'
import { Goal, SelfCheck } from './learning.ts'
import { Lesson } from './lesson.ts'
import { Day } from './time.ts'

/** A self-check that the writer takes part in, and when it is asked again. */
export const SelfCheckDue = SelfCheck.pick({ scale: true }).extend({ due: Day })
export type SelfCheckDue = z.infer<typeof SelfCheckDue>

/** What asks again for learning's sake: whether a lesson still holds, which line of a goal came true, a self-check. */
export const LessonFollowUp = z.strictObject({
  kind: z.literal('lesson'),
  lesson: Lesson,
  due: Day,
  alias: z.string().optional(),
})
export const GoalFollowUp = z.strictObject({
  kind: z.literal('goal'),
  goal: Goal,
  due: Day,
  /** the practice it was written in is to be come back to: there it is judged */
  returns: z.boolean().optional(),
})
export const SelfCheckFollowUp = SelfCheckDue.extend({ kind: z.literal('self-check') })
export const LearningDue = z.discriminatedUnion('kind', [LessonFollowUp, GoalFollowUp, SelfCheckFollowUp])
export type LearningDue = z.infer<typeof LearningDue>
