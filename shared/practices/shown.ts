import type { Practice, Step } from '../domain/practice.ts'
import type { Answer, Answers } from '../domain/run.ts'

function chosen(answer: Answer | undefined): readonly string[] {
  if (answer?.kind === 'choice') return [answer.option]
  return answer?.kind === 'multi' ? answer.options : []
}

/**
 * The steps that are asked, in their order, given the answers so far: each earlier step that a `showIf` names is asked itself
 * and was answered with one of the options named. What names itself or a later step is never asked; check-practice.ts refuses it.
 */
export function shownSteps({ steps }: Pick<Practice, 'steps'>, answers: Answers): Step[] {
  const shown = new Set<string>()
  return steps.filter(({ id, showIf = {} }) => {
    const isAsked = Object.entries(showIf).every(
      ([earlier, options]) =>
        shown.has(earlier) && chosen(answers[earlier]).some(option => options.includes(option)),
    )
    if (isAsked) shown.add(id)
    return isAsked
  })
}

/** Whether one step of a practice is asked, given the answers so far. */
export const isShown = (practice: Pick<Practice, 'steps'>, step: Step, answers: Answers): boolean =>
  step.showIf === undefined || shownSteps(practice, answers).some(({ id }) => id === step.id)
