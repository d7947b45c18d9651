import * as z from 'zod'
import { JournalDocument } from './document.ts'
import { EntryId } from './ids.ts'
import { Instant } from './time.ts'

/** An entry as a spell of writing left it; the current text is none of them. */
export const VersionLine = z.strictObject({
  entry: EntryId,
  /** the revision it was */
  revision: z.int().min(1),
  savedAt: Instant,
  words: z.int().min(0),
})
export type VersionLine = z.infer<typeof VersionLine>

export const Version = VersionLine.extend({ title: z.string(), body: JournalDocument })
export type Version = z.infer<typeof Version>
