import type { Practice, Step } from '../../../shared/domain/practice.ts'
import type { Answer, Answers, Run } from '../../../shared/domain/run.ts'
import { stepsOf } from '../../../shared/practices/registry.ts'
import { isShown } from '../../../shared/practices/shown.ts'

type Asked = { readonly practice: Practice; readonly run: Run; readonly answers: Answers }

/** The steps of the part in hand that are asked after these answers, in the order they are asked. */
export const pathOf = (asked: Asked): readonly Step[] =>
  stepsInHand(asked).filter(step => isShown(asked.practice, step, asked.answers))

function stepsInHand({ practice, run, answers }: Asked): readonly Step[] {
  if (isNextDay(practice, run)) return stepsOf(practice, run.form, 'next-day')
  if (run.state === 'returning') {
    const { asked = [] } = run
    return [
      ...stepsOf(practice, run.form, 'return-blind'),
      ...stepsOf(practice, run.form, 'return-revealed'),
    ].filter(({ id }) => !asked.includes(id))
  }
  const steps = [...stepsOf(practice, run.form, 'open'), ...stepsOf(practice, run.form, 'act')]
  const asking = steps.find(step => actionOf(step, answers[step.id]) === 'show-standard-first')
  const standard = practice.steps.find(step => step.id === practice.standard)
  return asking && standard ? broughtForward({ steps, standard, after: asking }) : steps
}

/** Whether a first explanation or statements were sealed in a run. */
export const isSealing = ({ hunch, forecasts = [] }: Run): boolean =>
  hunch !== undefined || forecasts.length > 0

/** Whether what is in hand, or waited for, is the look a day later. */
export const isNextDay = (practice: Practice, { state, at }: Run): boolean =>
  (state === 'returning' || state === 'waiting') &&
  practice.steps.some(({ id, stage }) => id === at && stage === 'next-day')

type Forward = { readonly steps: readonly Step[]; readonly standard: Step; readonly after: Step }

function broughtForward({ steps, standard, after }: Forward): readonly Step[] {
  return steps
    .filter(step => step.id !== standard.id)
    .flatMap(step => (step.id === after.id ? [step, standard] : [step]))
}

/** Where on the path a step stands; one that is no longer asked gives way to the one before it. */
export function indexOn(path: readonly Step[], practice: Practice, at: string): number {
  const index = path.findIndex(({ id }) => id === at)
  if (index !== -1) return index
  const place = practice.steps.findIndex(({ id }) => id === at)
  const before = practice.steps.slice(0, Math.max(0, place))
  return Math.max(
    0,
    path.findLastIndex(step => before.includes(step)),
  )
}

/** What the chosen option does beyond being recorded, if anything. */
export const actionOf = (step: Step, answer: Answer | undefined) =>
  answer?.kind === 'choice' ? step.onOption?.[answer.option] : undefined

/** What a practice says for safety's sake beside each of its questions; one that can end for it says it there instead. */
export const safetyBeside = ({ safety, steps }: Practice): string | undefined =>
  steps.some(({ onOption = {} }) => Object.values(onOption).includes('stop-with-safety')) ? undefined : safety

/** Whether the first guess may be in sight at this step. */
export const isRevealed = (step: Step | undefined): boolean => step?.stage === 'return-revealed'
