import * as z from 'zod'
import { EntryId, PersonId, RunId } from './ids.ts'
import { MeasureName, RecordField } from './practice.ts'
import { Day } from './time.ts'

/** A number that practices kept by its name: how often, from when to when, and the last of it. */
export const KeptMeasure = z.strictObject({
  name: MeasureName,
  count: z.int().min(1),
  first: Day,
  last: Day,
  value: z.int(),
})
export type KeptMeasure = z.infer<typeof KeptMeasure>

export const MeasurePoint = z.strictObject({
  run: RunId,
  step: z.string(),
  entry: EntryId,
  day: Day,
  value: z.int(),
})
export type MeasurePoint = z.infer<typeof MeasurePoint>

const row = { run: RunId, entry: EntryId, person: PersonId.optional(), day: Day }

/** Patterns of judging that were noticed at one moment, when, and what was put in their place. */
export const BiasNote = z.strictObject({
  ...row,
  kinds: z.array(z.string()),
  timing: z.string().optional(),
  strategy: z.string().optional(),
})
export type BiasNote = z.infer<typeof BiasNote>

/** Something done for somebody who has less power, and how it landed. */
export const Act = z.strictObject({
  ...row,
  kind: z.string(),
  asked: z.string().optional(),
  landed: z.string().optional(),
  lasting: z.string().optional(),
})
export type Act = z.infer<typeof Act>

/** A peer coaching session: what was agreed, what for, what each said of it. */
export const Session = z.strictObject({
  ...row,
  seat: z.string().optional(),
  agreed: z.array(z.string()),
  goal: z.string().optional(),
  theirs: z.string().optional(),
  next: Day.optional(),
})
export type Session = z.infer<typeof Session>

/** How many of a kind. */
const Counts = z.array(z.strictObject({ id: z.string(), count: z.int().min(1) }))

/** How many there are in all, and from when to when. */
const span = { count: z.int().min(0), first: Day.optional(), last: Day.optional() }

/** What an option of a practice of the writer's own is called, as it was worded in the latest run that kept something. */
const OwnWords = z.strictObject({ field: RecordField, id: z.string(), words: z.string() })

/** What practices kept beside the words of their entries; of each list the latest, the newest first. */
export const Kept = z.strictObject({
  measures: z.array(KeptMeasure),
  options: z.array(OwnWords),
  biases: z.strictObject({ ...span, kinds: Counts, timings: Counts, latest: z.array(BiasNote) }),
  acts: z.strictObject({ ...span, kinds: Counts, landed: Counts, latest: z.array(Act) }),
  sessions: z.strictObject({ ...span, seats: Counts, latest: z.array(Session) }),
})
export type Kept = z.infer<typeof Kept>
