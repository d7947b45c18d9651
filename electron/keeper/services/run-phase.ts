import { addDays } from '../../../shared/domain/days.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Answers, Run } from '../../../shared/domain/run.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import { answersOf, type Phase, stepsOf } from './check-answers.ts'
import { readAnswers } from './read-answers.ts'
import { A_WEEK, type Finishing } from './run-entry.ts'
import type { Made } from './run-records.ts'

/** The step that a part of a run begins with; none when the practice has no such part. */
export function firstStep(practice: Practice, form: Run['form'], phase: Phase): string | undefined {
  return stepsOf(practice, phase).find(step => form === 'full' || step.short)?.id
}

/** The part of a run that is being answered now. Fails with sealed when that is none. */
export function phaseInHand({ state }: Run): Phase {
  if (state === 'answering') return 'opening'
  if (state === 'returning') return 'return'
  throw new Fault('sealed')
}

/** Whether an answer asked to stop with the safety wording. */
export const isToStop = (practice: Practice, answers: Answers): boolean =>
  practice.steps.some(({ id, onOption }) => {
    const answer = answers[id]
    return answer?.kind === 'choice' && onOption?.[answer.option] === 'stop-with-safety'
  })

/** A return that settles a first explanation has nothing to ask when none was sealed; forecasts are one question among others. */
const isAboutFirstGuess = ({ steps }: Practice): boolean =>
  steps.some(({ writes }) => writes === 'hunch.outcome')

/** When to come back to a run that sealed nothing: on the day that was given, else in a week; or not at all. */
function returnDay({ practice, run, today }: Finishing): Day | undefined {
  const told = readAnswers({ practice, answers: run.answers }, 'opening')
  const given = told.day('return.due')
  if (given !== undefined || isAboutFirstGuess(practice)) return given
  return told.day('hunch.due') ?? addDays(today, A_WEEK)
}

/** The run once its opening made these records: it waits when there is something to come back to. */
export function afterOpening(finishing: Finishing, made: Made): Run {
  const { practice, run } = finishing
  const at = firstStep(practice, run.form, 'return')
  const finished: Run = { ...run, ...made, state: 'finished' }
  if (at === undefined) return finished
  const waiting: Run = { ...run, ...made, at, state: 'waiting' }
  if (made.hunch !== undefined || made.forecasts !== undefined) return waiting
  const due = returnDay(finishing)
  return due === undefined ? finished : { ...waiting, due }
}

/**
 * The run once it was come back to: finished when its hunches are settled. Otherwise it waits again; what was found out is in
 * the entry by now, and the next return asks afresh.
 */
export function afterReturn(practice: Practice, run: Run, isSettled: boolean): Run {
  if (isSettled) return { ...run, state: 'finished' }
  return {
    ...run,
    state: 'waiting',
    at: firstStep(practice, run.form, 'return') ?? run.at,
    answers: answersOf({ practice, phase: 'opening', answers: run.answers }),
  }
}
