import * as z from 'zod'
import { EntryFilter, EntrySummary } from './entry.ts'
import { EntryId, GroupId, PersonId, SearchId, TagId } from './ids.ts'
import { Instant } from './time.ts'

/** What is looked for. `text` is as typed: words, "phrases", OR, -not; the last word may be unfinished. */
export const SearchOrder = z.enum(['newest', 'relevance'])
export type SearchOrder = z.infer<typeof SearchOrder>

export const Query = z.strictObject({ text: z.string().max(1000), filter: EntryFilter })
export type Query = z.infer<typeof Query>

/** A part of a text; `hit` when it is what was looked for. */
export const SnippetPart = z.strictObject({ text: z.string(), hit: z.boolean() })
export type SnippetPart = z.infer<typeof SnippetPart>

/** A found entry: its line, and where the words stand, title and text cut into parts. */
export const Hit = z.strictObject({
  entry: EntrySummary,
  title: z.array(SnippetPart),
  snippet: z.array(SnippetPart),
})
export type Hit = z.infer<typeof Hit>

/** Found people, tags and groups beside the entries: the one box finds everything. */
export const Found = z.strictObject({
  hits: z.array(Hit),
  /** how many there are in all; counted to a thousand at most */
  total: z.int().min(0),
  /** there are more than `total` */
  isCapped: z.boolean(),
  /** where the next page starts */
  next: z.int().optional(),
  people: z.array(z.strictObject({ id: PersonId, alias: z.string() })),
  tags: z.array(z.strictObject({ id: TagId, name: z.string() })),
  groups: z.array(z.strictObject({ id: GroupId, name: z.string() })),
  /** not every entry is in the index as it is now: more may be found by words soon */
  isBehind: z.boolean(),
  /** words too short or too many to be looked for, left out */
  leftOut: z.array(z.string()),
})
export type Found = z.infer<typeof Found>

/** What is written down beside the entries and can be looked for: `person` is what is known of somebody. */
export const RecordKind = z.enum([
  'lesson',
  'feedback',
  'plan',
  'agreement',
  'pain-point',
  'edge',
  'person-goal',
  'move',
  'person',
  'group',
  'hunch',
  'hunch-note',
  'notebook',
])
export type RecordKind = z.infer<typeof RecordKind>

/** A record that holds what was looked for; whom it is about, and the entry it came from, where that is kept. */
export const FoundRecord = z.strictObject({
  kind: RecordKind,
  /** of a note, its first explanation */
  id: z.string(),
  person: PersonId.optional(),
  entry: EntryId.optional(),
  /** it stands among the follow-ups, by its id */
  waits: z.boolean(),
  snippet: z.array(SnippetPart),
})
export type FoundRecord = z.infer<typeof FoundRecord>

/** The newest of the records that hold what was looked for, and how many there are in all. */
export const FoundRecords = z.strictObject({ records: z.array(FoundRecord), total: z.int().min(0) })
export type FoundRecords = z.infer<typeof FoundRecords>

export const SavedSearchDraft = z.strictObject({
  id: SearchId.optional(),
  name: z.string().trim().min(1).max(80),
  /** `order`: newest first unless it says otherwise */
  query: Query.extend({ order: SearchOrder.optional() }),
})
export type SavedSearchDraft = z.infer<typeof SavedSearchDraft>
export const SavedSearch = SavedSearchDraft.extend({ id: SearchId, createdAt: Instant })
export type SavedSearch = z.infer<typeof SavedSearch>
