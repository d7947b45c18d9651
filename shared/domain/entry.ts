import * as z from 'zod'
import { Evidence, JournalDocument } from './document.ts'
import { AddendumId, EntryId, GroupId, NotebookId, PersonId, RunId, TagId } from './ids.ts'
import { TrackerValues } from './library.ts'
import { Day, Instant, Occurrence } from './time.ts'

/** How it felt, from low to high; never asked for, never required. */
export const Level = z.int().min(1).max(5)
export type Level = z.infer<typeof Level>

/** What the writer hands over. The window makes the id, so that the same words sent twice are one entry. */
export const EntryDraft = z.strictObject({
  id: EntryId,
  /** the revision these words were written on; 0 for a new entry. Words that stand on an older one set nobody's aside. */
  base: z.int().min(0),
  title: z.string().max(200),
  body: JournalDocument,
  occurred: Occurrence,
  /** the one every vault begins with when absent */
  notebook: NotebookId.optional(),
  mood: Level.optional(),
  energy: Level.optional(),
  /** the values of the writer's own trackers; left out, those that are there stay */
  trackers: TrackerValues.optional(),
  /** given at the head of the entry; those named in the text come on top */
  tags: z.array(TagId).max(10_000).optional(),
  people: z.array(PersonId).max(10_000).optional(),
  /** the question of the day or the prompt this answers, if any */
  prompt: z.string().max(500).optional(),
})
export type EntryDraft = z.infer<typeof EntryDraft>

/** Words added later to an entry that is sealed. */
export const Addendum = z.strictObject({
  id: AddendumId,
  entry: EntryId,
  text: z.string().trim().min(1).max(20_000),
  at: Instant,
})
export type Addendum = z.infer<typeof Addendum>

export const EntryKind = z.enum(['free', 'practice'])
export type EntryKind = z.infer<typeof EntryKind>

export const Entry = EntryDraft.omit({ base: true }).extend({
  notebook: NotebookId,
  tags: z.array(TagId),
  people: z.array(PersonId),
  kind: EntryKind,
  /** the practice run this entry tells of, when it is one */
  run: RunId.optional(),
  starred: z.boolean(),
  pinned: z.boolean(),
  addenda: z.array(Addendum),
  createdAt: Instant,
  savedAt: Instant,
  revision: z.int().min(1),
  words: z.int().min(0),
  trashedAt: Instant.optional(),
})
export type Entry = z.infer<typeof Entry>

/** What a save tells: the new revision, and whether words of somebody else's save went into the history for it. */
export const Saved = z.strictObject({
  id: EntryId,
  revision: z.int().min(1),
  savedAt: Instant,
  words: z.int().min(0),
  /** another text stood there by then: it is kept in the history */
  aside: z.boolean(),
})
export type Saved = z.infer<typeof Saved>

/** A line of the timeline: enough to show, without the body. `tags` and `people` are all of them, head and text. */
export const EntrySummary = z.strictObject({
  id: EntryId,
  kind: EntryKind,
  run: RunId.optional(),
  title: z.string(),
  preview: z.string().max(300),
  occurred: Occurrence,
  words: z.int().min(0),
  notebook: NotebookId,
  starred: z.boolean(),
  pinned: z.boolean(),
  images: z.int().min(0),
  tags: z.array(TagId),
  people: z.array(PersonId),
  trashedAt: Instant.optional(),
})
export type EntrySummary = z.infer<typeof EntrySummary>

/** Which entries: all that meet every condition given; within one condition any of its values will do. */
export const EntryFilter = z.strictObject({
  kinds: z.array(EntryKind).max(2).optional(),
  /** ids of practices */
  practices: z.array(z.string().max(80)).max(50).optional(),
  people: z.array(PersonId).max(100).optional(),
  /** any member of one of these */
  groups: z.array(GroupId).max(100).optional(),
  tags: z.array(TagId).max(100).optional(),
  notebooks: z.array(NotebookId).max(100).optional(),
  from: Day.optional(),
  to: Day.optional(),
  /** month and day, `11-22`, in any year */
  dayOfYear: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .optional(),
  starred: z.literal(true).optional(),
  evidence: z.array(Evidence).max(3).optional(),
  hasImage: z.literal(true).optional(),
  /** those in the trash in place of those that are not */
  trashed: z.literal(true).optional(),
})
export type EntryFilter = z.infer<typeof EntryFilter>

/** A place in the timeline, newest first: everything strictly after it is older. */
export const Cursor = z.strictObject({ day: Day, time: z.string().max(5), id: z.string().max(36) })
export type Cursor = z.infer<typeof Cursor>

export const EntryPage = z.strictObject({ entries: z.array(EntrySummary), next: Cursor.optional() })
export type EntryPage = z.infer<typeof EntryPage>

/** How many entries a month holds, newest month first: the timeline's scaffold. */
export const MonthCount = z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/), entries: z.int() })
export type MonthCount = z.infer<typeof MonthCount>

/** How many entries a day holds; days without any are left out. */
export const DayCount = z.strictObject({ day: Day, entries: z.int() })
export type DayCount = z.infer<typeof DayCount>

/** One thing done to many entries at once. */
export const EntryChange = z.strictObject({
  ids: z.array(EntryId).min(1).max(10_000),
  set: z.strictObject({
    trashed: z.boolean().optional(),
    starred: z.boolean().optional(),
    pinned: z.boolean().optional(),
    notebook: NotebookId.optional(),
    addTags: z.array(TagId).max(100).optional(),
    removeTags: z.array(TagId).max(100).optional(),
  }),
})
export type EntryChange = z.infer<typeof EntryChange>
