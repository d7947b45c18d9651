import * as z from 'zod'
import { EntryId, PersonId, TrackerId } from './ids.ts'
import { Practice } from './practice.ts'
import { Day } from './time.ts'

/** A practice as the library lists it; `own` are the writer's. */
export const PracticeLine = Practice.pick({
  id: true,
  version: true,
  title: true,
  tagline: true,
  aim: true,
  when: true,
  minutes: true,
  shortMinutes: true,
  grade: true,
}).extend({
  steps: z.int().min(1),
  own: z.boolean(),
  hidden: z.boolean(),
  /** how often it was begun, and the last day that was */
  used: z.int().min(0),
  lastUsed: Day.optional(),
})
export type PracticeLine = z.infer<typeof PracticeLine>

/** A practice that fits now, and the fact in the journal that says so. */
export const Suggestion = z.strictObject({
  practice: Practice.shape.id,
  because: z.discriminatedUnion('kind', [
    /** so many first explanations about the same person are still open */
    z.strictObject({ kind: z.literal('open-hunches'), person: PersonId, count: z.int().min(2) }),
    /** a one-to-one with someone who was not talked with for so many days */
    z.strictObject({ kind: z.literal('one-to-one'), person: PersonId, days: z.int().min(1) }),
    /** somebody remote who was added so many days ago, and of whom the five things were not looked at yet */
    z.strictObject({ kind: z.literal('remote-start'), person: PersonId, days: z.int().min(0) }),
    /** practices are used for so many days now, a year or nearly, and no portrait was made yet */
    z.strictObject({ kind: z.literal('a-year'), days: z.int().min(1) }),
    /** it was used before, and not for so many days */
    z.strictObject({ kind: z.literal('not-used-for'), days: z.int().min(1) }),
    /** so many follow-ups wait */
    z.strictObject({ kind: z.literal('waiting'), count: z.int().min(1) }),
  ]),
})
export type Suggestion = z.infer<typeof Suggestion>

/** Something the writer counts or rates with an entry, by a name of their own. */
export const TrackerDraft = z
  .strictObject({
    id: TrackerId.optional(),
    name: z.string().trim().min(1).max(80),
    kind: z.enum(['scale', 'count']),
    min: z.int().min(0).max(1000),
    max: z.int().min(1).max(1_000_000),
    /** what the ends of a scale mean */
    low: z.string().max(80),
    high: z.string().max(80),
    hidden: z.boolean(),
  })
  .refine(({ min, max }) => min < max)
export type TrackerDraft = z.infer<typeof TrackerDraft>
export const Tracker = z.strictObject({ ...TrackerDraft.shape, id: TrackerId })
export type Tracker = z.infer<typeof Tracker>

/** The values of an entry by the tracker; one that is left out has none. */
export const TrackerValues = z.record(TrackerId, z.int().min(0).max(1_000_000))
export type TrackerValues = z.infer<typeof TrackerValues>

export const TrackerPoint = z.strictObject({ day: Day, entry: EntryId, value: z.int() })
export type TrackerPoint = z.infer<typeof TrackerPoint>
