import * as z from 'zod'
import { JournalDocument } from './document.ts'
import { Weights } from './hunch.ts'
import { EntryId, HunchId, PersonId, RunId } from './ids.ts'
import { Day, Instant } from './time.ts'

export const Answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), option: z.string() }),
  z.strictObject({ kind: z.literal('multi'), options: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('weights'), weights: Weights }),
  z.strictObject({ kind: z.literal('confidence'), value: z.int().min(0).max(100) }),
  z.strictObject({ kind: z.literal('scale'), value: z.int() }),
  z.strictObject({ kind: z.literal('text'), text: z.string().max(100_000) }),
  z.strictObject({ kind: z.literal('richtext'), body: JournalDocument }),
  z.strictObject({ kind: z.literal('person'), person: PersonId }),
  z.strictObject({ kind: z.literal('ifthen'), when: z.string().max(2000), action: z.string().max(2000) }),
  z.strictObject({ kind: z.literal('date'), day: Day }),
])
export type Answer = z.infer<typeof Answer>

export const Answers = z.record(z.string(), Answer)
export type Answers = z.infer<typeof Answers>

/**
 * One go at a practice, from its first answer to its return. `answering` until the opening steps are finished, `waiting`
 * until it is come back to, `returning` while it is, then `finished`; `stopped` when the safety wording ended it.
 */
export const RunState = z.enum(['answering', 'waiting', 'returning', 'finished', 'stopped'])
export type RunState = z.infer<typeof RunState>

export const Run = z.strictObject({
  id: RunId,
  practice: z.string(),
  practiceVersion: z.int(),
  form: z.enum(['full', 'short']),
  state: RunState,
  /** the step in sight, so that a paused run opens where it was left */
  at: z.string(),
  answers: Answers,
  startedAt: Instant,
  savedAt: Instant,
  entry: EntryId.optional(),
  hunch: HunchId.optional(),
})
export type Run = z.infer<typeof Run>
