import * as z from 'zod'
import { EntryId, HunchId, PersonId, RunId } from './ids.ts'
import { Locales } from './locale.ts'
import { Day, Instant } from './time.ts'

/** The explanations a first guess can be closest to; `not-sure` is one of them. */
export const Cause = z.enum([
  'expectations',
  'buy_in',
  'external',
  'means',
  'mine',
  'capability',
  'will',
  'harm',
  'chance',
  'other',
  'not-sure',
])
export type Cause = z.infer<typeof Cause>

export const Outcome = z.enum(['held', 'partly', 'not', 'cant'])
export type Outcome = z.infer<typeof Outcome>

/** How the outcome is known. Only `asked` and `saw` count towards a track record. */
export const Basis = z.enum(['asked', 'saw', 'third', 'guess'])
export type Basis = z.infer<typeof Basis>

/** Points out of 100 shared over causes, before or after asking. Absent causes have none. */
export const Weights = z.partialRecord(Cause, z.int().min(0).max(100))
export type Weights = z.infer<typeof Weights>

/** A first explanation, sealed when it is saved: statement, category, confidence and time never change afterwards. */
export const Hunch = z.strictObject({
  id: HunchId,
  run: RunId.optional(),
  entry: EntryId.optional(),
  person: PersonId.optional(),
  statement: z.string(),
  category: Cause,
  /** 0–100 */
  confidence: z.int().min(0).max(100),
  due: Day,
  sealedAt: Instant,
  before: Weights.optional(),
  after: Weights.optional(),
  outcome: Outcome.optional(),
  basis: Basis.optional(),
  resolvedAt: Instant.optional(),
  /** put down without an outcome; why is a note beside it */
  letGoAt: Instant.optional(),
})
export type Hunch = z.infer<typeof Hunch>

export const HunchSettlement = z.strictObject({
  id: HunchId,
  outcome: Outcome,
  basis: Basis,
  /** how the day is written where it is told in an entry */
  locales: Locales.optional(),
})
export type HunchSettlement = z.infer<typeof HunchSettlement>
