import * as z from 'zod'
import { JournalDocument } from './document.ts'
import { Basis, Outcome, Weights } from './hunch.ts'
import { EntryId, HunchId, PersonId, RunId } from './ids.ts'
import { Day, Instant } from './time.ts'

/**
 * A statement that will turn out true or not, and how likely (0–100). While it is being written either may be missing; only
 * a whole one is sealed.
 */
export const Forecast = z.strictObject({
  statement: z.string().max(2000),
  confidence: z.int().min(0).max(100).optional(),
  due: Day.optional(),
})
export type Forecast = z.infer<typeof Forecast>

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
  z.strictObject({ kind: z.literal('slider'), value: z.int() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string().max(2000)).max(20) }),
  z.strictObject({ kind: z.literal('people'), people: z.array(PersonId).max(100) }),
  z.strictObject({
    kind: z.literal('people-table'),
    rows: z
      .array(z.strictObject({ person: PersonId, cells: z.record(z.string().max(80), z.string().max(2000)) }))
      .max(100),
  }),
  z.strictObject({ kind: z.literal('bias'), kinds: z.array(z.string().max(40)).max(5) }),
  z.strictObject({ kind: z.literal('hunches'), items: z.array(Forecast).max(10) }),
  z.strictObject({
    kind: z.literal('hunch-resolve'),
    /** one with both is settled; one of them alone is kept until the other is given */
    items: z
      .array(z.strictObject({ hunch: HunchId, outcome: Outcome.optional(), basis: Basis.optional() }))
      .max(10),
  }),
  /** how many were settled in place; each was kept when it was settled */
  z.strictObject({ kind: z.literal('due-list'), settled: z.int().min(0) }),
  /** the earlier step whose line was chosen */
  z.strictObject({ kind: z.literal('own-lines'), step: z.string().max(80) }),
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
  /** further hunches of a practice that asks for several */
  forecasts: z.array(HunchId).max(10).optional(),
  /** steps of the return that were answered for good when it was come back to before: they are not asked again */
  asked: z.array(z.string()).max(100).optional(),
  /** when to come back to a run that waits without a hunch */
  due: Day.optional(),
})
export type Run = z.infer<typeof Run>
