import * as z from 'zod'
import { Hunch } from './hunch.ts'
import { HunchNote } from './loop.ts'
import { Move } from './move.ts'
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
})
export const PlanFollowUp = z.strictObject({
  kind: z.literal('plan'),
  plan: Plan,
  alias: z.string().optional(),
})
/** A run without a hunch that is to be come back to. */
export const RunFollowUp = z.strictObject({
  kind: z.literal('run'),
  run: Run.pick({ id: true, practice: true, startedAt: true }),
  due: Day,
})
/** A move to connect people that is on its way: to ask how it went. */
export const MoveFollowUp = z.strictObject({ kind: z.literal('move'), move: Move, due: Day })

/** Something that asks to be looked at again. */
export const FollowUp = z.discriminatedUnion('kind', [HunchFollowUp, PlanFollowUp, RunFollowUp, MoveFollowUp])
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
  return followUp.kind === 'run' ? followUp.run.id : followUp.move.id
}

/** Everything that waits, by when: before today, today, after today; and what was settled in the last seven days. */
export const FollowUps = z.strictObject({
  overdue: z.array(FollowUp),
  due: z.array(FollowUp),
  later: z.array(FollowUp),
  settled: z.array(FollowUp),
})
export type FollowUps = z.infer<typeof FollowUps>

/** When it asks to be looked at. */
export function followUpDue(item: FollowUp): Day {
  if (item.kind === 'hunch') return item.hunch.due
  if (item.kind === 'plan') return item.plan.due
  if (item.kind === 'lesson') return item.lesson.due
  return item.kind === 'goal' ? item.goal.due : item.check.due
}

/** What tells it apart from everything else that waits. */
export function followUpId(item: FollowUp): string {
  if (item.kind === 'hunch') return item.hunch.id
  if (item.kind === 'plan') return item.plan.id
  if (item.kind === 'lesson') return item.lesson.id
  return item.kind === 'goal' ? item.goal.id : item.check.scale
}
