import * as z from 'zod'
import { MoveId, PersonId } from './ids.ts'
import { Day, Instant } from './time.ts'

/** Nine everyday ways to connect people who can support each other's growth. */
export const MoveKind = z.enum([
  'agenda',
  'broker',
  'event',
  'access',
  'social',
  'rolemodel',
  'mentor',
  'collab',
  'curate',
])
export type MoveKind = z.infer<typeof MoveKind>

/** How far it came: planned, both were asked, it happened, or it was let go. */
export const MoveState = z.enum(['planned', 'asked', 'happened', 'let-go'])
export type MoveState = z.infer<typeof MoveState>

/** Whether it may still come about. */
export const isUnderWay = ({ state }: { readonly state: MoveState }): boolean =>
  state === 'planned' || state === 'asked'

export const MoveDraft = z.strictObject({
  id: MoveId.optional(),
  kind: MoveKind,
  state: MoveState,
  /** whom it is for, and who could help them or learn beside them */
  people: z.array(PersonId).min(1).max(100),
  /** what somebody is trying to learn */
  need: z.string().max(1000).optional(),
  /** what came of it */
  result: z.string().max(2000).optional(),
  /** what is to stand on the agenda, a line each */
  agenda: z.string().max(4000).optional(),
  /** when to ask how it went */
  due: Day.optional(),
})
export type MoveDraft = z.infer<typeof MoveDraft>

/** Something the writer does so that people meet and learn from each other. */
export const Move = MoveDraft.extend({ id: MoveId, createdAt: Instant, savedAt: Instant })
export type Move = z.infer<typeof Move>
