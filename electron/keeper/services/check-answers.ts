import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { Field, Practice, Step } from '../../../shared/domain/practice.ts'
import type { Answer, Answers } from '../../../shared/domain/run.ts'

const MOST_POINTS = 100

type Option = { id: string }
const offers = (options: readonly Option[], id: string): boolean => options.some(option => option.id === id)
const optionsOf = (field: Field): readonly Option[] => ('options' in field ? field.options : [])

function sharesFairly(options: readonly Option[], weights: Readonly<Record<string, number>>): boolean {
  const total = Object.values(weights).reduce((sum, points) => sum + points, 0)
  return total <= MOST_POINTS && Object.keys(weights).every(cause => offers(options, cause))
}

const areSome = (options: readonly Option[], chosen: readonly string[]): boolean =>
  new Set(chosen).size === chosen.length && chosen.every(option => offers(options, option))

const isOnScale = (field: Field, value: number): boolean =>
  field.kind === 'scale' && value >= field.min && value <= field.max

/** Whether an answer is one that its field could have given. */
export function isAnswerTo(field: Field, answer: Answer): boolean {
  if (answer.kind !== field.kind) return false
  switch (answer.kind) {
    case 'choice':
      return offers(optionsOf(field), answer.option)
    case 'multi':
      return areSome(optionsOf(field), answer.options)
    case 'weights':
      return sharesFairly(optionsOf(field), answer.weights)
    case 'scale':
      return isOnScale(field, answer.value)
    case 'confidence':
    case 'text':
    case 'richtext':
    case 'person':
    case 'ifthen':
    case 'date':
      return true
    default:
      return assertNever(answer)
  }
}

/** The part of a run that is filled in together: before the conversation, or on coming back. */
export type Phase = 'opening' | 'return'

export const phaseOf = ({ stage }: Step): Phase =>
  stage === 'open' || stage === 'act' ? 'opening' : 'return'

/** The steps of one phase, in their order. */
export const stepsOf = (practice: Practice, phase: Phase): Step[] =>
  practice.steps.filter(step => phaseOf(step) === phase)

/** Those answers that belong to a phase. */
export function answersOf({
  practice,
  phase,
  answers,
}: {
  practice: Practice
  phase: Phase
  answers: Answers
}): Answers {
  const ids = new Set(stepsOf(practice, phase).map(({ id }) => id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)))
}

/** Whether every answer belongs to a step of the practice and could be given there. */
export function areAnswersTo(practice: Practice, answers: Answers): boolean {
  return Object.entries(answers).every(([id, answer]) => {
    const step = practice.steps.find(one => one.id === id)
    return step !== undefined && isAnswerTo(step.field, answer)
  })
}
