import * as z from 'zod'
import { EntryId, GoalId, LessonId, PersonId } from './ids.ts'
import { LessonReview } from './learning.ts'
import { Day, Instant } from './time.ts'

export const LessonDraft = z.strictObject({
  id: LessonId.optional(),
  /** one sentence */
  text: z.string().trim().min(1).max(500),
  person: PersonId.optional(),
  entry: EntryId.optional(),
  goal: GoalId.optional(),
})
export type LessonDraft = z.infer<typeof LessonDraft>

/** Days after a lesson was written, or last revised, on which it is asked about again. */
export const LESSON_DAYS = [1, 7, 30, 90] as const

/**
 * What the writer learned, in a sentence: with whom, and in which entry it is told. It is asked about again on `due`, the
 * day of LESSON_DAYS that `step` counts to; without a `due` it was let go or has been through all of them.
 */
export const Lesson = LessonDraft.extend({
  id: LessonId,
  createdAt: Instant,
  savedAt: Instant,
  since: Day.optional(),
  step: z.int().min(0).max(LESSON_DAYS.length).optional(),
  due: Day.optional(),
  letGoAt: Instant.optional(),
  /** the earliest first */
  reviews: z.array(LessonReview).optional(),
})
export type Lesson = z.infer<typeof Lesson>

const lesson = { id: LessonId }
/** What a look at a lesson came to. Still true takes one that was let go up again; a revised one begins anew with its new words. */
export const LessonLook = z.discriminatedUnion('result', [
  z.strictObject({ ...lesson, result: z.literal('still-true') }),
  z.strictObject({
    ...lesson,
    result: z.literal('revised'),
    text: LessonDraft.shape.text,
    because: z.string().trim().min(1).max(1000),
  }),
  z.strictObject({ ...lesson, result: z.literal('let-go'), because: z.string().trim().max(1000).optional() }),
])
export type LessonLook = z.infer<typeof LessonLook>
