import * as z from 'zod'
import { EntryId, FeedbackId, GoalId, PersonId, RunId, TrackerId } from './ids.ts'
import { Day, Instant } from './time.ts'

/** What became of a lesson when it was looked at again. */
export const LessonReview = z.strictObject({
  at: Instant,
  result: z.enum(['still-true', 'revised', 'let-go']),
  /** the belief ledger: what was believed, and why it changed; only of what was revised or let go */
  believed: z.string().max(500).optional(),
  because: z.string().max(1000).optional(),
})
export type LessonReview = z.infer<typeof LessonReview>

/** Where the writer's edge is. */
export const EdgeArea = z.enum([
  'develop',
  'account',
  'drive',
  'empathy',
  'network',
  'let-go',
  'feedback',
  'priority',
  'up',
  'conflict',
  'include',
  'communicate',
  'foresee',
  'careers',
  'own-gaps',
  'other',
])
export type EdgeArea = z.infer<typeof EdgeArea>

/** The writer's own lines, written before and fixed from then on: slipping, now, as well as can be expected, better. */
export const GoalLevel = z.enum(['less', 'now', 'expected', 'more'])
export type GoalLevel = z.infer<typeof GoalLevel>

export const GoalEvidence = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  /** what the writer saw, or what somebody else said they had seen */
  by: z.enum(['me', 'someone']),
  day: Day,
})
export type GoalEvidence = z.infer<typeof GoalEvidence>

export const GoalDraft = z.strictObject({
  area: EdgeArea,
  why: z.string().max(1000),
  whyNow: z.string().max(1000),
  levels: z.strictObject({
    less: z.string().max(500),
    now: z.string().trim().min(1).max(500),
    expected: z.string().trim().min(1).max(500),
    more: z.string().max(500),
  }),
  support: z.array(PersonId).max(50),
  experiment: z.string().max(500),
  due: Day,
})
export type GoalDraft = z.infer<typeof GoalDraft>

/** An edge: its levels never change once it is made; evidence is added, and a level is chosen when it is judged. */
export const Goal = GoalDraft.extend({
  id: GoalId,
  run: RunId.optional(),
  evidence: z.array(GoalEvidence),
  level: GoalLevel.optional(),
  state: z.enum(['open', 'judged', 'let-go']),
  createdAt: Instant,
  judgedAt: Instant.optional(),
})
export type Goal = z.infer<typeof Goal>

/** The tracker whose values are seen beside an edge, by the edge. */
export const GoalNumbers = z.record(GoalId, TrackerId)
export type GoalNumbers = z.infer<typeof GoalNumbers>

/** What feedback is for: something to do otherwise, something to build on, or something to be thanked for. */
export const FeedbackKind = z.enum(['correct', 'build', 'recognise'])
export type FeedbackKind = z.infer<typeof FeedbackKind>

export const FeedbackDraft = z.strictObject({
  id: FeedbackId.optional(),
  direction: z.enum(['got', 'gave']),
  kind: FeedbackKind.optional(),
  person: PersonId.optional(),
  gist: z.string().trim().min(1).max(2000),
  /** what the writer did with it, or what came of it */
  did: z.string().max(2000).optional(),
  /** the piece of feedback this one answers */
  answers: FeedbackId.optional(),
  day: Day,
})
export type FeedbackDraft = z.infer<typeof FeedbackDraft>
export const Feedback = FeedbackDraft.extend({
  id: FeedbackId,
  run: RunId.optional(),
  entry: EntryId.optional(),
  createdAt: Instant,
})
export type Feedback = z.infer<typeof Feedback>

/** A fortnightly self-check: answers 0–5 by item, 0 for no chance; the scale and its wording by version. */
export const SelfCheck = z.strictObject({
  id: z.uuid(),
  scale: z.string().max(40),
  version: z.int().min(1),
  answers: z.array(z.int().min(0).max(5)).min(1).max(20),
  day: Day,
  at: Instant,
})
export type SelfCheck = z.infer<typeof SelfCheck>
