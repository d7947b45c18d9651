import * as z from 'zod'
import { Contact } from './contact.ts'
import { HunchFollowUp } from './follow-up.ts'
import { Hunch } from './hunch.ts'
import { EntryId, GroupId, PersonId } from './ids.ts'
import { Feedback } from './learning.ts'
import { Lesson } from './lesson.ts'
import { Move } from './move.ts'
import { Group, Person } from './person.ts'
import { Plan } from './plan.ts'
import { Day } from './time.ts'

/** A line of the list of people: who, in which groups, and when they were last written about and talked with. */
export const PersonLine = Person.extend({
  groups: z.array(GroupId),
  /** entries about them that are not in the trash */
  entries: z.int().min(0),
  lastEntry: Day.optional(),
  lastTalk: Day.optional(),
})
export type PersonLine = z.infer<typeof PersonLine>

/** How full their plate is, from 1 (light) to 7 (more than fits), as they told it on a day. */
export const ToldLoad = z.strictObject({ value: z.number(), day: Day })
export type ToldLoad = z.infer<typeof ToldLoad>

/** Everything of one person but the entries, which come by pages. Open hunches keep their first guess to themselves. */
export const PersonPage = z.strictObject({
  person: Person,
  groups: z.array(Group),
  entries: z.int().min(0),
  /** the last conversation in a room, by video or by phone; a chat is none */
  lastTalk: Contact.optional(),
  /** the latest conversations, chats too, the newest first */
  talks: z.array(Contact),
  load: ToldLoad.optional(),
  open: z.array(HunchFollowUp),
  settled: z.array(Hunch),
  plans: z.array(Plan),
  /** moves they are part of, and lessons learned with them, the newest first */
  moves: z.array(Move),
  lessons: z.array(Lesson),
  /** given to them and received from them, the newest first */
  feedback: z.array(Feedback),
})
export type PersonPage = z.infer<typeof PersonPage>

/** What joining one person to another will change. */
export const MergePreview = z.strictObject({
  entries: z.int(),
  hunches: z.int(),
  plans: z.int(),
  contacts: z.int(),
  groups: z.int(),
})
export type MergePreview = z.infer<typeof MergePreview>

/** A place where a name stands as plain words: in an entry (its text, title, history), or in a record beside it. */
export const PlainMention = z.strictObject({
  entry: EntryId.optional(),
  /** where it stands: the entry's title, or what kind of record it is */
  where: z.enum([
    'entry',
    'history',
    'person',
    'group',
    'tag',
    'notebook',
    'search',
    'run',
    'plan',
    'move',
    'lesson',
    'goal',
    'feedback',
    'hunch-note',
    'commitment',
    'pain-point',
    'held',
    'practice',
    'tracker',
  ]),
  title: z.string(),
  snippet: z.string(),
  /** how often */
  times: z.int().min(1),
})
export type PlainMention = z.infer<typeof PlainMention>

/** What erasing a person will change, before anything is changed. */
export const ErasePreview = z.strictObject({
  mentions: z.int(),
  entries: z.int(),
  hunches: z.int(),
  plans: z.int(),
  contacts: z.int(),
  versions: z.int(),
  /** backups that still hold the name */
  backups: z.int(),
  plain: z.array(PlainMention),
})
export type ErasePreview = z.infer<typeof ErasePreview>

/**
 * Erasing a person: `anonymise` keeps who they are to each record under a name that says nothing, `delete` leaves nobody.
 * Either way the alias and `words` (other names they were written by) are replaced wherever they stand as plain words, unless those are left.
 */
export const Erasure = z.strictObject({
  person: PersonId,
  way: z.enum(['anonymise', 'delete']),
  /** what stands in the place of the name */
  instead: z.string().trim().min(1).max(80),
  words: z.array(z.string().trim().min(1).max(80)).max(20),
  /** entries whose plain words stay as they are: another person of that name */
  spare: z.array(EntryId).max(10_000),
  /** plain words stay as they are everywhere: the name is an ordinary word too */
  leavesPlain: z.boolean().optional(),
})
export type Erasure = z.infer<typeof Erasure>
