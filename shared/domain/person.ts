import * as z from 'zod'
import { PersonId } from './ids.ts'
import { Instant, ZoneName } from './time.ts'

export const Place = z.enum(['remote', 'office', 'hybrid'])
export type Place = z.infer<typeof Place>

/** Someone the writer leads or works with. An alias or initials are enough; there is no field for what the law protects. */
export const PersonDraft = z.strictObject({
  id: PersonId.optional(),
  alias: z.string().trim().min(1).max(80),
  place: Place.optional(),
  zone: ZoneName.optional(),
  note: z.string().max(4000).optional(),
})
export type PersonDraft = z.infer<typeof PersonDraft>

export const Person = PersonDraft.extend({ id: PersonId, createdAt: Instant, savedAt: Instant })
export type Person = z.infer<typeof Person>
