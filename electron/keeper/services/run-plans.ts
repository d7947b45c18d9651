import { addDays } from '../../../shared/domain/days.ts'
import { PlanId } from '../../../shared/domain/ids.ts'
import { type Plan, PlanResult } from '../../../shared/domain/plan.ts'
import type { Practice, RecordField, Step } from '../../../shared/domain/practice.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { PlansTable } from '../tables/plans.ts'
import { stepsOf } from './check-answers.ts'
import type { Making } from './making.ts'
import type { Told } from './read-answers.ts'
import { A_WEEK, belonging, type Belonging, type Finishing } from './run-entry.ts'

type Wanted = Pick<Plan, 'when' | 'action' | 'due'>

/** What a next session stands for among the plans. */
const appointment = ({ title }: Practice, { name }: Step): string => `${title}: ${name}`

/** Plans as they were written, an if-then one, a line each or the next session on its day; blank ones are none. */
function plansIn(
  { practice, today }: Finishing,
  told: Told,
  { fields, given }: { fields: readonly RecordField[]; given: Day | undefined },
): Wanted[] {
  return fields
    .flatMap(field => told.writing(field))
    .flatMap(({ step, answer }): Wanted[] => {
      const due = given ?? addDays(today, step.dueIn ?? A_WEEK)
      if (answer.kind === 'ifthen') return [{ when: answer.when.trim(), action: answer.action.trim(), due }]
      if (answer.kind === 'date') {
        return [{ when: '', action: appointment(practice, step), due: answer.day }]
      }
      return answer.kind === 'list' ? answer.items.map(item => ({ when: '', action: item.trim(), due })) : []
    })
    .filter(({ when, action }) => when !== '' || action !== '')
}

/** The plans that a run makes and asks about. */
export function runPlans({ plans, now, newId }: Making & { plans: PlansTable }) {
  return {
    /** Makes the plans that were written at these steps; where nothing is come back to, the day that was given is theirs. */
    make(
      finishing: Finishing,
      told: Told,
      { fields, to }: { fields: readonly RecordField[]; to: Belonging },
    ): void {
      const { practice, run } = finishing
      const given = stepsOf(practice, 'return').length === 0 ? told.day('return.due') : undefined
      for (const plan of plansIn(finishing, told, { fields, given })) {
        const id = PlanId.parse(newId())
        plans.insert({ ...plan, id, run: run.id, createdAt: now(), ...belonging(to) })
      }
    },

    /** A session that is opened is the one that was planned with the same person the last time. */
    keepAppointments({ practice }: Finishing, { person }: Told): void {
      const planned = new Set(
        practice.steps.flatMap(step => (step.writes === 'session.next' ? [appointment(practice, step)] : [])),
      )
      if (planned.size === 0 || person === undefined) return
      for (const plan of plans.open()) {
        if (plan.person !== person || !planned.has(plan.action)) continue
        plans.settle({ id: plan.id, result: 'done', at: now() })
      }
    },

    /** Settles the plans of the opening, or asks again in a week when there was no chance yet. */
    settle({ run, today }: Finishing, told: Told): void {
      const option = told.option('plan.result')
      if (option === undefined) return
      const result = PlanResult.safeParse(option).data
      for (const { id } of plans.openOf(run.id)) {
        if (result === undefined) plans.postpone(id, addDays(today, A_WEEK))
        else plans.settle({ id, result, at: now() })
      }
    },
  }
}
