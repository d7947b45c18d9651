import { addDays } from '../../../shared/domain/days.ts'
import type { Practice, RecordField } from '../../../shared/domain/practice.ts'
import type { Answers, Run } from '../../../shared/domain/run.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import { isShown, shownSteps } from '../../../shared/practices/shown.ts'
import { answersBefore, type Phase, phaseOf, stepsOf } from './check-answers.ts'
import { readAnswers } from './read-answers.ts'
import { hasHunch } from './letting-runs-go.ts'
import { A_WEEK, type Finishing } from './run-entry.ts'
import type { Made } from './run-records.ts'

/** The step that a part of a run begins with; none when the practice has no such part. */
export function firstStep(practice: Practice, form: Run['form'], phase: Phase): string | undefined {
  return stepsOf(practice, phase).find(step => form === 'full' || step.short)?.id
}

/** The step of the day after, of those that are asked after these answers; none when there is nothing to ask so soon. */
function nextDayStep(practice: Practice, { form, answers }: Run): string | undefined {
  const steps = stepsOf(practice, 'next-day').filter(step => form === 'full' || step.short)
  if (steps.length === 0) return undefined
  const asked = new Set(shownSteps(practice, answers).map(({ id }) => id))
  return steps.find(({ id }) => asked.has(id))?.id
}

/** Whether a run is at, or waits for, the day after. */
const isAtNextDay = ({ steps }: Practice, { at }: Run): boolean =>
  steps.some(step => step.id === at && phaseOf(step) === 'next-day')

/** The part of a run that is being answered now. Fails with sealed when that is none. */
export function phaseInHand(practice: Practice, run: Run): Phase {
  if (run.state === 'answering') return 'opening'
  if (run.state === 'returning') return isAtNextDay(practice, run) ? 'next-day' : 'return'
  throw new Fault('sealed')
}

/** The step that coming back to a run that waits begins with; none when there is nothing to come back to. */
export const returnStep = (practice: Practice, run: Run): string | undefined =>
  isAtNextDay(practice, run) ? run.at : firstOfReturn(practice, run)

/** The step that a return begins with, what was answered for good in an earlier one left out. */
const firstOfReturn = (practice: Practice, { form, answers, asked = [] }: Run): string | undefined =>
  stepsOf(practice, 'return').find(
    step => (form === 'full' || step.short) && !asked.includes(step.id) && isShown(practice, step, answers),
  )?.id

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
  const given = told.day('return.due') ?? told.day('hunch.due')
  return given === undefined && !isAboutFirstGuess(practice) ? addDays(today, A_WEEK) : given
}

/** Steps of a return that ask about a first explanation, where none was sealed. */
const aboutNoGuess = ({ practice, run }: Finishing): string[] =>
  run.hunch !== undefined
    ? []
    : stepsOf(practice, 'return').flatMap(({ id, writes }) =>
        writes === 'hunch.outcome' || writes === 'hunch.basis' || writes === 'weights.after' ? [id] : [],
      )

const withAsked = (run: Run, asked: readonly string[]): Run =>
  asked.length === 0 ? run : { ...run, asked: [...new Set([...(run.asked ?? []), ...asked])] }

/** The run once its opening made these records: it waits when there is something to come back to. */
export function afterOpening(finishing: Finishing, made: Made): Run {
  const { practice, run, today } = finishing
  const tomorrow = nextDayStep(practice, run)
  if (tomorrow !== undefined) {
    return { ...run, ...made, at: tomorrow, state: 'waiting', due: addDays(today, 1) }
  }
  return untilReturn(finishing, { ...run, ...made })
}

/** A run whose opening is done: it waits for its hunches or its day, or it is finished when there is neither. */
function untilReturn(finishing: Finishing, opened: Run): Run {
  const { due: _due, ...rest } = opened
  const run = withAsked(rest, aboutNoGuess({ ...finishing, run: rest }))
  const at = firstOfReturn(finishing.practice, run)
  if (at === undefined) return { ...run, state: 'finished' }
  const waiting: Run = { ...run, at, state: 'waiting' }
  if (run.hunch !== undefined || run.forecasts !== undefined) return waiting
  const due = returnDay(finishing)
  return due === undefined ? { ...run, state: 'finished' } : { ...waiting, due }
}

/** The run once it was looked at a day later: it goes on waiting for its return, unless all it waits for was settled by then. */
export function afterNextDay(finishing: Finishing, isSettled: boolean): Run {
  const { run } = finishing
  const sealed = run.hunch !== undefined || run.forecasts !== undefined
  const waiting = untilReturn(finishing, run)
  return sealed && isSettled ? { ...waiting, state: 'finished' } : waiting
}

/**
 * A run whose return was begun, waiting for it again without the answers to it that were given. Fails with sealed when what was
 * expected has been shown: nobody answers blind after that.
 */
export function beforeReturn(practice: Practice, run: Run): Run {
  const isRevealed = practice.steps.some(({ id, stage }) => id === run.at && stage === 'return-revealed')
  if (isRevealed && hasHunch(run)) throw new Fault('sealed')
  const phase = phaseInHand(practice, run)
  const before: Run = { ...run, answers: answersBefore({ practice, phase, answers: run.answers }) }
  const at = phase === 'next-day' ? nextDayStep(practice, before) : firstOfReturn(practice, before)
  return { ...before, at: at ?? run.at, state: 'waiting' }
}

/** Whether what the run is about is not behind the writer yet: it goes on, or without a guess to settle, the talk is still to come. */
function isNotBehind({ practice, run }: Finishing): boolean {
  const told = readAnswers({ practice, answers: run.answers }, 'return')
  return (
    told.option('setback.behind') === 'not-yet' ||
    (run.hunch === undefined && told.option('contact.mode') === 'not-yet')
  )
}

/** Whether coming back to a run was the last time, now that all of its hunches are settled or not. */
export const isLastReturn = (finishing: Finishing, isSettled: boolean): boolean =>
  isSettled && !isNotBehind(finishing)

/** What is written down once for a run, however often it is come back to. */
const ONCE: readonly (RecordField | undefined)[] = ['lesson', 'contact.mode', 'contact.day', 'session.next']

/** Steps of a return whose answers stay true when it is come back to once more for what is still open. */
const answeredForGood = ({ practice, run }: Finishing): string[] =>
  readAnswers({ practice, answers: run.answers }, 'return').asked.flatMap(({ step, answer }) => {
    const isOpen = answer.kind === 'choice' && answer.option === 'not-yet'
    return !isOpen && (ONCE.includes(step.writes) || step.measure !== undefined) ? [step.id] : []
  })

/** The run that was come back to for the last time. It has no day any more: one that is finished with a day was let go. */
function comeBackTo({ due: _due, ...run }: Run): Run {
  return { ...run, state: 'finished' }
}

/**
 * The run once it was come back to: finished when its hunches are settled, and what it is about is behind the writer.
 * Otherwise it waits again; what was found out is in the entry by now, and the next return asks afresh, but not for the lesson,
 * the talk and the ratings that were given.
 */
export function afterReturn(finishing: Finishing, isSettled: boolean): Run {
  const { practice, run, today } = finishing
  if (isLastReturn(finishing, isSettled)) return comeBackTo(run)
  const answers = answersBefore({ practice, phase: 'return', answers: run.answers })
  const again = { ...(isSettled ? run : withAsked(run, answeredForGood(finishing))), answers }
  return {
    ...again,
    state: 'waiting',
    at: firstOfReturn(practice, again) ?? run.at,
    ...(isSettled ? { due: addDays(today, A_WEEK) } : {}),
  }
}
