import type { Practice } from '../../../shared/domain/practice.ts'
import type { Answers, Run } from '../../../shared/domain/run.ts'
import { Fault } from '../../../shared/faults.ts'
import { answersOf, type Phase, stepsOf } from './check-answers.ts'

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

/** The run once its opening made these records: it waits when there is a hunch to come back to. */
export function afterOpening(practice: Practice, run: Run, made: Pick<Run, 'entry' | 'hunch'>): Run {
  const at = firstStep(practice, run.form, 'return')
  return made.hunch === undefined || at === undefined
    ? { ...run, ...made, state: 'finished' }
    : { ...run, ...made, at, state: 'waiting' }
}

/**
 * The run once it was come back to: finished when its hunch is settled. Otherwise it waits again; what was found out is in
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
