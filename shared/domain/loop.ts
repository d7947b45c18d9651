import * as z from 'zod'
import { Cause } from './hunch.ts'
import { CommitmentId, EntryId, GroupId, HeldId, HunchId, HunchNoteId, PersonId } from './ids.ts'
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
  /** with whom, by name; or with a group, whoever is in it */
  people: z.array(PersonId).max(100),
  group: GroupId.optional(),
  /** what was agreed, so that anyone could say whether it was kept */
  standard: z.string().trim().min(1).max(1000),
  agreedOn: Day,
  /** whether everyone said yes to it; without that it is only a wish */
  agreedByBoth: z.boolean(),
  /** when to ask whether it is still how they want to work */
  review: Day.optional(),
})
export type CommitmentDraft = z.infer<typeof CommitmentDraft>

/** What a look at an agreement came to; of one that was changed, what it said before. */
export const AgreementReview = z.strictObject({
  day: Day,
  result: z.enum(['still-right', 'changed', 'let-go']),
  was: z.string().max(1000).optional(),
})
export type AgreementReview = z.infer<typeof AgreementReview>

/** Whether it is still how they want to work; `next` is when to ask again, if at all. */
export const AgreementLook = z.discriminatedUnion('result', [
  z.strictObject({ id: CommitmentId, result: z.literal('still-right'), next: Day.optional() }),
  z.strictObject({
    id: CommitmentId,
    result: z.literal('changed'),
    standard: CommitmentDraft.shape.standard,
    next: Day.optional(),
  }),
  z.strictObject({ id: CommitmentId, result: z.literal('let-go') }),
])
export type AgreementLook = z.infer<typeof AgreementLook>

export const Commitment = CommitmentDraft.extend({
  id: CommitmentId,
  misses: z.array(Miss),
  /** the earliest first */
  reviews: z.array(AgreementReview),
  state: z.enum(['open', 'kept', 'let-go']),
  createdAt: Instant,
})
export type Commitment = z.infer<typeof Commitment>

/** Misses of an agreed standard after which it is said plainly, and the standard is pointed to. */
export const MISSES_SAID = 3

/** How strong the urge is to send something: 0 none, 10 hardly to be borne. */
export const Urge = z.int().min(0).max(10)
export type Urge = z.infer<typeof Urge>

/** Words somebody wants to send: they cannot be copied out before `until`, 20 minutes to a day later. */
export const HeldDraft = z.strictObject({
  text: z.string().trim().min(1).max(20_000),
  person: PersonId.optional(),
  entry: EntryId.optional(),
  minutes: z.int().min(20).max(1440),
  urge: Urge.optional(),
})
export type HeldDraft = z.infer<typeof HeldDraft>
export const Held = HeldDraft.omit({ minutes: true, text: true }).extend({
  id: HeldId,
  /** absent until the time is over */
  text: z.string().optional(),
  heldAt: Instant,
  until: Instant,
  /** how strong the urge was when they were looked at again; the last answer counts */
  urgeLater: Urge.optional(),
  isChanged: z.boolean(),
  isCopied: z.boolean(),
})
export type Held = z.infer<typeof Held>

/** What somebody does with held words once their time is over; each part by itself or with others. */
export const HeldLook = z.strictObject({
  id: HeldId,
  urge: Urge.optional(),
  /** other words in their place */
  text: HeldDraft.shape.text.optional(),
  /** they were copied out */
  copied: z.literal(true).optional(),
})
export type HeldLook = z.infer<typeof HeldLook>

/** What is left of held words that were thrown away: no word of them, and not to whom they were. */
export const HeldEnd = z.strictObject({
  id: HeldId,
  heldAt: Instant,
  endedAt: Instant,
  /** copied out as they were, copied out with other words, or never copied out here */
  fate: z.enum(['copied', 'changed', 'thrown-away']),
  urge: Urge.optional(),
  urgeLater: Urge.optional(),
})
export type HeldEnd = z.infer<typeof HeldEnd>

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
  /** what it rests on, in numbers the sentence is made from: days since, returns due, days past the day of a rhythm */
  count: z.int().min(0),
  /** the rhythm it rests on: a talk every so many weeks */
  weeks: z.int().optional(),
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
