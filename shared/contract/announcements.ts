import * as z from 'zod'
import { Preferences } from '../domain/preferences.ts'
import { FaultCode } from '../faults.ts'
import { Reply } from './request.ts'

/** Ids of everything that can be done from a menu, the palette or a key. renderer and shell share this one table. */
export const CommandId = z.enum([
  'new-entry',
  'new-from-practice',
  'capture-hunch',
  'capture-talk',
  'capture-lesson',
  'hold-words',
  'palette',
  'go-today',
  'go-timeline',
  'go-practices',
  'go-insights',
  'go-follow-ups',
  'go-back',
  'go-forward',
  'toggle-sidebar',
  'bold',
  'italic',
  'heading-1',
  'heading-2',
  'heading-3',
  'body-text',
  'bullet-list',
  'check-list',
  'quote',
  'underline',
  'strike',
  'link',
  'number-list',
  'saw',
  'told',
  'assumed',
  'insert-image',
  'find',
  'search',
  'focus-mode',
  'typewriter',
  'history',
  'toggle-star',
  'print',
  'save-pdf',
  'toggle-veil',
  'go-learning',
  'go-people',
  'go-to-date',
  'look-back',
  'text-larger',
  'text-smaller',
  'text-normal',
  'settings',
  'shortcuts',
  'about',
  'lock',
  'quit',
])
export type CommandId = z.infer<typeof CommandId>

/** What the shell tells the window unasked. */
export const ShellAnnouncement = z.discriminatedUnion('kind', [
  /** commit or seal every draft now, then ask `flushed`; the window is about to go */
  z.strictObject({ kind: z.literal('flush') }),
  z.strictObject({ kind: z.literal('command'), command: CommandId }),
  z.strictObject({ kind: z.literal('preferences'), preferences: Preferences }),
  z.strictObject({ kind: z.literal('keeper-gone') }),
  /** the journal was to be moved and stayed where it was */
  z.strictObject({ kind: z.literal('not-moved'), code: FaultCode }),
])
export type ShellAnnouncement = z.infer<typeof ShellAnnouncement>

/** What the keeper tells the window unasked. */
export const KeeperAnnouncement = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('changed'),
    /** `labels` are tags and notebooks, `learning` moves, lessons, goals, feedback and self-checks, `practices` the library and trackers, `loop` commitments, pain points, held words and nudges, `lens` what was decided about wording */
    what: z.enum([
      'entries',
      'labels',
      'people',
      'learning',
      'searches',
      'runs',
      'hunches',
      'plans',
      'practices',
      'loop',
      'lens',
      'vault',
    ]),
  }),
])
export type KeeperAnnouncement = z.infer<typeof KeeperAnnouncement>

/** Between shell and keeper, over the keeper's parent port: places, last-seen marks and the order to close. */
export const ToKeeper = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('window') }),
  z.strictObject({
    kind: z.literal('grant'),
    id: z.uuid(),
    path: z.string(),
    /** `spare`: a folder for words that cannot be sealed beside their journal */
    use: z.enum(['current', 'new', 'sample', 'spare']),
    lastSeen: z.strictObject({ vaultId: z.string(), counter: z.int(), at: z.iso.datetime() }).optional(),
  }),
  z.strictObject({ kind: z.literal('close') }),
])
export type ToKeeper = z.infer<typeof ToKeeper>

export const FromKeeper = z.discriminatedUnion('kind', [
  /** a journal is open under this grant: the shell remembers it as the current one, and its mark */
  z.strictObject({
    kind: z.literal('opened'),
    id: z.uuid(),
    vaultId: z.string(),
    counter: z.int(),
    at: z.iso.datetime(),
  }),
  z.strictObject({
    kind: z.literal('closed'),
    vaultId: z.string(),
    counter: z.int(),
    at: z.iso.datetime(),
  }),
])
export type FromKeeper = z.infer<typeof FromKeeper>

/** Over the keeper's port: a numbered question, its reply, or an announcement. */
export const PortQuestion = z.strictObject({ id: z.int(), channel: z.string(), input: z.unknown() })
export type PortQuestion = z.infer<typeof PortQuestion>

/** What the keeper sends back over its port: the reply to one question, by its number … */
export const PortAnswer = z.strictObject({ id: z.int(), reply: Reply })
export type PortAnswer = z.infer<typeof PortAnswer>

/** … or something it tells unasked. */
export const PortAnnouncement = z.strictObject({ announcement: KeeperAnnouncement })
export type PortAnnouncement = z.infer<typeof PortAnnouncement>

/** Everything that may arrive in the window over the keeper's port. */
export const PortMessage = z.union([PortAnswer, PortAnnouncement])
export type PortMessage = z.infer<typeof PortMessage>
