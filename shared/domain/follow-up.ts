import * as z from 'zod'
import { Hunch } from './hunch.ts'
import { GoalFollowUp, LessonFollowUp, SelfCheckFollowUp } from './learning-due.ts'
import { Commitment, HunchNote } from './loop.ts'
import { Move } from './move.ts'
import { PainPoint } from './pain-point.ts'
import { Plan } from './plan.ts'
import { Run } from './run.ts'
import { Day } from './time.ts'

/**
 * A hunch that asks to be looked at again, named by its practice and person only: the statement stays hidden until the
 * return has asked first.
 */
export const HunchFollowUp = z.strictObject({
  kind: z.literal('hunch'),
  hunch: Hunch.omit({ statement: true, category: true, confidence: true, before: true, after: true }),
  alias: z.string().optional(),
  practice: z.string().optional(),
  /** what was added since it was sealed, the oldest first; absent when nothing was */
  notes: z.array(HunchNote).optional(),
  /** plans that are asked about with it; absent when there are none */
  plans: z.array(Plan).optional(),
})
export type HunchFollowUp = z.infer<typeof HunchFollowUp>
export const PlanFollowUp = z.strictObject({
  kind: z.literal('plan'),
  plan: Plan,
  alias: z.string().optional(),
})
/** A run without a hunch that is to be come back to. */
export const RunFollowUp = z.strictObject({
  kind: z.literal('run'),
  run: Run.pick({ id: true, practice: true, startedAt: true }),
  /** what its practice is called; absent when that one is gone */
  title: z.string().optional(),
  due: Day,
  /** a guess is sealed in it, which is let go by itself */
  hasHunch: z.literal(true).optional(),
  /** plans that are asked about with it; absent when there are none */
  plans: z.array(Plan).optional(),
})
/** A move to connect people that is on its way: to ask how it went. */
export const MoveFollowUp = z.strictObject({ kind: z.literal('move'), move: Move, due: Day })
/** An agreement: to ask whether it is still how they want to work. */
export const AgreementFollowUp = z.strictObject({
  kind: z.literal('agreement'),
  commitment: Commitment,
  due: Day,
})
/** Something that wears on somebody: to ask whether it has eased. */
export const PainFollowUp = z.strictObject({
  kind: z.literal('pain-point'),
  pain: PainPoint,
  due: Day,
})

/** Something that asks to be looked at again. */
export const FollowUp = z.discriminatedUnion('kind', [
  HunchFollowUp,
  PlanFollowUp,
  RunFollowUp,
  MoveFollowUp,
  AgreementFollowUp,
  PainFollowUp,
  LessonFollowUp,
  GoalFollowUp,
  SelfCheckFollowUp,
])
export type FollowUp = z.infer<typeof FollowUp>

/** The day on which it asks. */
export function dueOf(followUp: FollowUp): Day {
  if (followUp.kind === 'hunch') return followUp.hunch.due
  return followUp.kind === 'plan' ? followUp.plan.due : followUp.due
}

/** What tells it apart from every other. */
export function idOf(followUp: FollowUp): string {
  if (followUp.kind === 'hunch') return followUp.hunch.id
  if (followUp.kind === 'plan') return followUp.plan.id
  if (followUp.kind === 'run') return followUp.run.id
  if (followUp.kind === 'move') return followUp.move.id
  if (followUp.kind === 'agreement') return followUp.commitment.id
  if (followUp.kind === 'pain-point') return followUp.pain.id
  if (followUp.kind === 'lesson') return followUp.lesson.id
  return followUp.kind === 'goal' ? followUp.goal.id : followUp.scale
}

/** Everything that waits, by when: before today, today, after today; and what was settled in the last seven days. */
export const FollowUps = z.strictObject({
  overdue: z.array(FollowUp),
  due: z.array(FollowUp),
  later: z.array(FollowUp),
  settled: z.array(FollowUp),
})
export type FollowUps = z.infer<typeof FollowUps>
