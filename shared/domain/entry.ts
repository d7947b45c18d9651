import * as z from 'zod'
import { JournalDocument } from './document.ts'
import { EntryId, RunId } from './ids.ts'
import { Day, Instant, Occurrence } from './time.ts'

/** What the writer hands over; without an id it is a new entry. */
export const EntryDraft = z.strictObject({
  id: EntryId.optional(),
  title: z.string().max(200),
  body: JournalDocument,
  occurred: Occurrence,
  /** the question of the day or the prompt this answers, if any */
  prompt: z.string().max(500).optional(),
})
export type EntryDraft = z.infer<typeof EntryDraft>

export const Entry = EntryDraft.extend({
  id: EntryId,
  kind: z.enum(['free', 'practice']),
  /** the practice run this entry tells of, when it is one */
  run: RunId.optional(),
  createdAt: Instant,
  savedAt: Instant,
  revision: z.int().min(1),
  words: z.int().min(0),
  trashedAt: Instant.optional(),
})
export type Entry = z.infer<typeof Entry>

/** A line of the timeline: enough to show, without the body. */
export const EntrySummary = z.strictObject({
  id: EntryId,
  kind: Entry.shape.kind,
  run: RunId.optional(),
  title: z.string(),
  preview: z.string().max(300),
  occurred: Occurrence,
  words: z.int().min(0),
})
export type EntrySummary = z.infer<typeof EntrySummary>

/** A place in the timeline, newest first: everything strictly after it is older. */
export const Cursor = z.strictObject({ day: Day, time: z.string(), id: EntryId })
export type Cursor = z.infer<typeof Cursor>

export const EntryPage = z.strictObject({ entries: z.array(EntrySummary), next: Cursor.optional() })
export type EntryPage = z.infer<typeof EntryPage>

/** How many entries a month holds, newest month first: the timeline's scaffold. */
export const MonthCount = z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/), entries: z.int() })
export type MonthCount = z.infer<typeof MonthCount>
