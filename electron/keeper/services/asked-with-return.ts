import type { Plan } from '../../../shared/domain/plan.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Run } from '../../../shared/domain/run.ts'
import type { RunsTable } from '../tables/runs.ts'
import { stepsOf } from './check-answers.ts'
import { readAnswers } from './read-answers.ts'

export type ReturnParts = {
  runs: RunsTable
  practiceOf: (id: string, version: number) => Practice | undefined
}

/** Whether a run waits to be come back to, or is being. */
export const isToComeBackTo = (run: Run | undefined): run is Run =>
  run?.state === 'waiting' || run?.state === 'returning'

/**
 * The run whose return asks what became of a plan, so that the plan need not ask by itself; none when the plan asks sooner
 * than the day that was chosen for the return.
 */
export function returnAsking({ run: id, due }: Plan, { runs, practiceOf }: ReturnParts): Run | undefined {
  const run = id === undefined ? undefined : runs.get(id)
  if (!isToComeBackTo(run)) return undefined
  const practice = practiceOf(run.practice, run.practiceVersion)
  if (practice === undefined) return undefined
  const asks = stepsOf(practice, 'return').some(
    step => step.writes === 'plan.result' && (run.form === 'full' || step.short),
  )
  if (!asks) return undefined
  const told = readAnswers({ practice, answers: run.answers }, 'opening')
  const chosen = told.day('hunch.due') ?? told.day('return.due')
  return chosen === undefined || due >= chosen ? run : undefined
}
