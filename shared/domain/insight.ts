import * as z from 'zod'
import { Outcome } from './hunch.ts'
import { EntryId, HunchId } from './ids.ts'
import { Day, ZoneName } from './time.ts'

/** A share with its 90 % interval, all between 0 and 1. */
export const Estimate = z.strictObject({ value: z.number(), low: z.number(), high: z.number() })
export type Estimate = z.infer<typeof Estimate>

/** Points (0–100), signed: how much surer than the record; with its 90 % interval. */
export const Gap = z.strictObject({ value: z.number(), low: z.number(), high: z.number() })
export type Gap = z.infer<typeof Gap>

/** A settled hunch behind a figure, for the table and the way back to the writing. */
export const RecordRow = z.strictObject({
  hunch: HunchId,
  entry: EntryId.optional(),
  day: Day,
  statement: z.string(),
  confidence: z.number(),
  outcome: Outcome,
})
export type RecordRow = z.infer<typeof RecordRow>

/** Chart 1: how often the first explanation holds. `share` is absent below the minimum n. */
export const HoldRecord = z.strictObject({
  held: z.int(),
  partly: z.int(),
  not: z.int(),
  scorable: z.int(),
  minimum: z.int(),
  share: Estimate.optional(),
  open: z.int(),
  cannotTell: z.int(),
  /** settled, but only by guessing or third hand */
  notCounted: z.int(),
  rows: z.array(RecordRow),
})
export type HoldRecord = z.infer<typeof HoldRecord>

/** One of three equal-count groups: mean confidence and mean outcome, both 0–1. */
export const CalibrationDot = z.strictObject({ n: z.int(), confidence: z.number(), held: Estimate })
export type CalibrationDot = z.infer<typeof CalibrationDot>

/** A step of the calibration curve: from the least to the most confidence in it (0–1), what share of it held, of how many. */
export const CurveLevel = z.strictObject({ from: z.number(), to: z.number(), held: z.number(), n: z.int() })
export type CurveLevel = z.infer<typeof CurveLevel>

/** Chart 2: am I surer than my record? Each part is absent below its own minimum n. */
export const Calibration = z.strictObject({
  scorable: z.int(),
  minimum: z.int(),
  gap: Gap.optional(),
  /** true when the interval of the gap holds 0 */
  withinLuck: z.boolean().optional(),
  /** mean (p−o)² beside mean p(1−p), what a perfectly calibrated person of the same confidence would get */
  brier: z.strictObject({ value: z.number(), expected: z.number() }).optional(),
  dots: z.array(CalibrationDot).optional(),
  /** never falls from one level to the next */
  curve: z.array(CurveLevel).optional(),
  dotsMinimum: z.int(),
  rows: z.array(RecordRow),
})
export type Calibration = z.infer<typeof Calibration>

/**
 * From day to day, both included; absent means everything. A first guess is kept with its moment alone: `zone` is where
 * the reader is, and says which day that moment fell on; UTC when absent.
 */
export const DayRange = z.strictObject({
  from: Day.optional(),
  to: Day.optional(),
  zone: ZoneName.optional(),
})
export type DayRange = z.infer<typeof DayRange>

export const Insights = z.strictObject({ holds: HoldRecord, calibration: Calibration })
export type Insights = z.infer<typeof Insights>
