import { addDays } from '../../../shared/domain/days.ts'
import type { FollowUp, FollowUps } from '../../../shared/domain/follow-up.ts'
import type { Hunch } from '../../../shared/domain/hunch.ts'
import type { PersonId, RunId } from '../../../shared/domain/ids.ts'
import type { Plan } from '../../../shared/domain/plan.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PlansTable } from '../tables/plans.ts'
import type { RunsTable } from '../tables/runs.ts'

export type FollowUpsParts = {
  hunches: HunchesTable
  plans: PlansTable
  people: PeopleTable
  runs: RunsTable
}

const dueOf = (followUp: FollowUp): Day =>
  followUp.kind === 'hunch' ? followUp.hunch.due : followUp.plan.due
const byDue = (one: FollowUp, other: FollowUp): number => dueOf(one).localeCompare(dueOf(other))

const settledAt = (followUp: FollowUp): string =>
  (followUp.kind === 'hunch' ? followUp.hunch.resolvedAt : followUp.plan.resolvedAt) ?? ''
const lastSettledFirst = (one: FollowUp, other: FollowUp): number =>
  settledAt(other).localeCompare(settledAt(one))

/** Everything that asks to be looked at again. */
export function followUps({ hunches, plans, people, runs }: FollowUpsParts) {
  const practice = (run: RunId | undefined): { practice?: string } => {
    const of = run === undefined ? undefined : runs.get(run)?.practice
    return of === undefined ? {} : { practice: of }
  }

  function gather(): { ofHunch: (hunch: Hunch) => FollowUp; ofPlan: (plan: Plan) => FollowUp } {
    const aliases = new Map(people.all().map(({ id, alias }) => [id, alias]))
    const alias = (person: PersonId | undefined): { alias?: string } => {
      const name = person === undefined ? undefined : aliases.get(person)
      return name === undefined ? {} : { alias: name }
    }
    return {
      ofHunch(hunch) {
        const { statement: _, category: __, confidence: ___, before: ____, after: _____, ...shown } = hunch
        return { kind: 'hunch', hunch: shown, ...alias(hunch.person), ...practice(hunch.run) }
      },
      ofPlan: plan => ({ kind: 'plan', plan, ...alias(plan.person) }),
    }
  }

  return {
    /**
     * What waits, by the writer's own day: due before today, today, after today, each the earliest first; and what was
     * settled in the last seven days, the latest first. The words of a hunch are not among it.
     */
    list(today: Day): FollowUps {
      const { ofHunch, ofPlan } = gather()
      const waiting = [...hunches.open().map(ofHunch), ...plans.open().map(ofPlan)].toSorted(byDue)
      const since = `${addDays(today, -7)}T00:00:00.000Z`
      return {
        overdue: waiting.filter(one => dueOf(one) < today),
        due: waiting.filter(one => dueOf(one) === today),
        later: waiting.filter(one => dueOf(one) > today),
        settled: [
          ...hunches.settledSince(since).map(ofHunch),
          ...plans.settledSince(since).map(ofPlan),
        ].toSorted(lastSettledFirst),
      }
    },

    /** These hunches as they may be shown while they are open: without their words. */
    ofHunches: (list: readonly Hunch[]): FollowUp[] => list.map(gather().ofHunch),

    /** How many follow-ups are due today or before. */
    waiting: (today: Day): number =>
      [...hunches.open(), ...plans.open()].filter(({ due }) => due <= today).length,
  }
}
export type FollowUpService = ReturnType<typeof followUps>
