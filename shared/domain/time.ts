import * as z from 'zod'

/** A calendar day as the writer meant it, `2026-11-22`; never shifted by a time zone. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** A moment in UTC, `2026-11-22T21:04:05.000Z`. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

/** An IANA time zone name; checked for shape only, for a vault may outlive a zone. */
export const ZoneName = z.string().min(1).max(64)

/** When something is said to have happened, in the writer's own day, clock and zone. */
export const Occurrence = z.strictObject({
  day: Day,
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  zone: ZoneName,
})
export type Occurrence = z.infer<typeof Occurrence>
