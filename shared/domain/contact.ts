import * as z from 'zod'
import { ContactId, PersonId } from './ids.ts'
import { Day } from './time.ts'

export const ContactMode = z.enum(['room', 'video', 'call', 'chat'])
export type ContactMode = z.infer<typeof ContactMode>

/** Who began it: the writer, they, or it was planned. */
export const Began = z.enum(['me', 'them', 'planned'])
export type Began = z.infer<typeof Began>

/** That the writer talked with someone: who, on which day, and how. What was said is an entry's business. */
export const Contact = z.strictObject({
  id: ContactId,
  people: z.array(PersonId).min(1).max(100),
  day: Day,
  mode: ContactMode,
  began: Began.optional(),
})
export type Contact = z.infer<typeof Contact>
