import * as z from 'zod'
import { GroupId, PersonId } from './ids.ts'
import { Day, Instant, Occurrence, ZoneName } from './time.ts'

export const Place = z.enum(['remote', 'office', 'hybrid'])
export type Place = z.infer<typeof Place>

export const Relation = z.enum(['report', 'peer', 'manager', 'stakeholder', 'coach', 'other'])
export type Relation = z.infer<typeof Relation>

/** Something a person told of their own circumstances, and the day they told it. */
export const Circumstance = z.strictObject({ told: z.string().trim().min(1).max(2000), day: Day })
export type Circumstance = z.infer<typeof Circumstance>

/** Talk every so many weeks, as the writer means it since a day. */
export const Rhythm = z.strictObject({ weeks: z.int().min(1).max(26), since: Day })
export type Rhythm = z.infer<typeof Rhythm>

/** Someone the writer leads or works with. An alias or initials are enough; there is no field for what the law protects. */
export const PersonDraft = z.strictObject({
  id: PersonId.optional(),
  alias: z.string().trim().min(1).max(80),
  relation: Relation.optional(),
  place: Place.optional(),
  zone: ZoneName.optional(),
  circumstances: z.array(Circumstance).max(200).optional(),
  /** what they want to learn, in their words */
  goal: z.string().max(1000).optional(),
  note: z.string().max(4000).optional(),
  rhythm: Rhythm.optional(),
})
export type PersonDraft = z.infer<typeof PersonDraft>

export const Person = PersonDraft.extend({ id: PersonId, createdAt: Instant, savedAt: Instant })
export type Person = z.infer<typeof Person>

/** From when until when the writer works, by their own clock; it may reach over midnight. */
export const WorkingHours = z.strictObject({ from: Occurrence.shape.time, to: Occurrence.shape.time })
export type WorkingHours = z.infer<typeof WorkingHours>

export const GroupKind = z.enum(['team', 'sub-group', 'peer-support', 'other'])
export type GroupKind = z.infer<typeof GroupKind>

/** A circle of people with a name the writer gave it. */
export const GroupDraft = z.strictObject({
  id: GroupId.optional(),
  name: z.string().trim().min(1).max(80),
  members: z.array(PersonId).max(500),
  kind: GroupKind.optional(),
  /** what they share that brings them together */
  need: z.string().max(500).optional(),
  /** the last day the writer knows they met */
  met: Day.optional(),
})
export type GroupDraft = z.infer<typeof GroupDraft>
export const Group = GroupDraft.extend({ id: GroupId })
export type Group = z.infer<typeof Group>
