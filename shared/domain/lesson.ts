import * as z from 'zod'
import { EntryId, LessonId, PersonId } from './ids.ts'
import { Instant } from './time.ts'

export const LessonDraft = z.strictObject({
  id: LessonId.optional(),
  /** one sentence */
  text: z.string().trim().min(1).max(500),
  person: PersonId.optional(),
  entry: EntryId.optional(),
})
export type LessonDraft = z.infer<typeof LessonDraft>

/** What the writer learned, in a sentence: with whom, and in which entry it is told. */
export const Lesson = LessonDraft.extend({ id: LessonId, createdAt: Instant, savedAt: Instant })
export type Lesson = z.infer<typeof Lesson>
