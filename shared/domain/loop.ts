import * as z from 'zod'
import { Cause } from './hunch.ts'
import { CommitmentId, EntryId, HeldId, HunchId, HunchNoteId, PersonId } from './ids.ts'
import { Day, Instant } from './time.ts'

/** A first explanation caught in passing: sealed as soon as it is kept. */
export const HunchCapture = z.strictObject({
  statement: z.string().trim().min(1).max(2000),
  person: PersonId.optional(),
  category: Cause.optional(),
  confidence: z.int().min(0).max(100),
  due: Day,
})
export type HunchCapture = z.infer<typeof HunchCapture>

/** Added to a hunch after it was sealed; the hunch itself stays as it is. */
export const HunchNote = z.strictObject({
  id: HunchNoteId,
  hunch: HunchId,
  text: z.string().trim().min(1).max(2000),
  at: Instant,
})
export type HunchNote = z.infer<typeof HunchNote>

/** A miss is counted against what was agreed, on the day it happened; never against a mood. */
export const Miss = z.strictObject({ day: Day, note: z.string().max(1000).optional() })
export type Miss = z.infer<typeof Miss>

export const CommitmentDraft = z.strictObject({
  id: CommitmentId.optional(),
  person: PersonId.optional(),
  /** what was agreed, so that anyone could say whether it was kept */
  standard: z.string().trim().min(1).max(1000),
  agreedOn: Day,
  /** whether both said yes to it; without that it is only a wish */
  agreedByBoth: z.boolean(),
})
export type CommitmentDraft = z.infer<typeof CommitmentDraft>
export const Commitment = CommitmentDraft.extend({
  id: CommitmentId,
  misses: z.array(Miss),
  state: z.enum(['open', 'kept', 'let-go']),
  createdAt: Instant,
})
export type Commitment = z.infer<typeof Commitment>

/** Misses of an agreed standard after which it is said plainly, and the standard is pointed to. */
export const MISSES_SAID = 3

/** Words somebody wants to send: they cannot be copied out before `until`, 20 minutes to a day later. */
export const HeldDraft = z.strictObject({
  text: z.string().trim().min(1).max(20_000),
  person: PersonId.optional(),
  entry: EntryId.optional(),
  minutes: z.int().min(20).max(1440),
})
export type HeldDraft = z.infer<typeof HeldDraft>
export const Held = HeldDraft.omit({ minutes: true, text: true }).extend({
  id: HeldId,
  /** absent until the time is over */
  text: z.string().optional(),
  heldAt: Instant,
  until: Instant,
})
export type Held = z.infer<typeof Held>

/** The few rules that may say something unasked, each from the journal's own data. */
export const NudgeRule = z.enum([
  'before-one-to-one',
  'return-due',
  'silence',
  'after-hard-day',
  'weekly-review',
  'looked-often',
])
export type NudgeRule = z.infer<typeof NudgeRule>

export const Nudge = z.strictObject({
  rule: NudgeRule,
  day: Day,
  person: PersonId.optional(),
  /** what it rests on, in numbers the sentence is made from: days since, returns due */
  count: z.int().min(0),
})
export type Nudge = z.infer<typeof Nudge>

/** What became of each rule so far; one that is dismissed far more often than heeded retires itself. */
export const NudgeTally = z.strictObject({
  rule: NudgeRule,
  shown: z.int().min(0),
  acted: z.int().min(0),
  dismissed: z.int().min(0),
  isOff: z.boolean(),
  isRetired: z.boolean(),
})
export type NudgeTally = z.infer<typeof NudgeTally>

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** From when until when nothing is said unasked, by the writer's own clock; it may reach over midnight. The same twice: never quiet. */
export const QuietHours = z.strictObject({ from: Time, to: Time })
export type QuietHours = z.infer<typeof QuietHours>

export const NudgeSettings = z.strictObject({ rules: z.array(NudgeTally), quiet: QuietHours })
export type NudgeSettings = z.infer<typeof NudgeSettings>

/** The writer's own day and clock. */
export const WritersNow = z.strictObject({ today: Day, time: Time })
export type WritersNow = z.infer<typeof WritersNow>
