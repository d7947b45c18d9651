import type { Practice, Step } from '../../../shared/domain/practice.ts'
import type { Answer, Answers, Run } from '../../../shared/domain/run.ts'
import { stepsOf } from '../../../shared/practices/registry.ts'

type Asked = { readonly practice: Practice; readonly run: Run; readonly answers: Answers }

/** The steps of the part in hand, in the order they are asked. */
export function pathOf({ practice, run, answers }: Asked): readonly Step[] {
  if (run.state === 'returning') {
    return [...stepsOf(practice, run.form, 'return-blind'), ...stepsOf(practice, run.form, 'return-revealed')]
  }
  const steps = [...stepsOf(practice, run.form, 'open'), ...stepsOf(practice, run.form, 'act')]
  const asking = steps.find(step => actionOf(step, answers[step.id]) === 'show-standard-first')
  const standard = practice.steps.find(step => step.id === practice.standard)
  return asking && standard ? broughtForward({ steps, standard, after: asking }) : steps
}

type Forward = { readonly steps: readonly Step[]; readonly standard: Step; readonly after: Step }

function broughtForward({ steps, standard, after }: Forward): readonly Step[] {
  return steps
    .filter(step => step.id !== standard.id)
    .flatMap(step => (step.id === after.id ? [step, standard] : [step]))
}

/** What the chosen option does beyond being recorded, if anything. */
export const actionOf = (step: Step, answer: Answer | undefined) =>
  answer?.kind === 'choice' ? step.onOption?.[answer.option] : undefined

/** Whether the first guess may be in sight at this step. */
export const isRevealed = (step: Step | undefined): boolean => step?.stage === 'return-revealed'
