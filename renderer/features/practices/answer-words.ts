import { t } from '@lingui/core/macro'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import { plainText } from '../../../shared/domain/document-text.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { ChoiceOption, Field } from '../../../shared/domain/practice.ts'
import type { Answer } from '../../../shared/domain/run.ts'
import { dayWords } from '../../words/days.ts'

export type WordsAround = { readonly people: readonly Person[]; readonly today: string }

const optionsOf = (field: Field): readonly ChoiceOption[] => ('options' in field ? field.options : [])

/** The label of an option, as the field offers it. */
export const labelOf = (field: Field, id: string): string =>
  optionsOf(field).find(option => option.id === id)?.label ?? id

/** Whether there is anything in an answer. */
export function isGiven(answer: Answer | undefined): answer is Answer {
  if (answer === undefined) return false
  if (answer.kind === 'multi') return answer.options.length > 0
  if (answer.kind === 'weights') return pointsOf(answer).length > 0
  const words = typedWords(answer)
  return words === undefined || words.trim() !== ''
}

/** What was typed, of those answers that are typed. */
function typedWords(answer: Answer): string | undefined {
  if (answer.kind === 'text') return answer.text
  if (answer.kind === 'richtext') return plainText(answer.body)
  return answer.kind === 'ifthen' ? answer.when + answer.action : undefined
}

/** The explanations that have points, the most first. */
function pointsOf({ weights }: Extract<Answer, { kind: 'weights' }>): readonly (readonly [string, number])[] {
  return Object.entries(weights)
    .filter(([, points]) => points > 0)
    .toSorted(([, a], [, b]) => b - a)
}

type Told = WordsAround & { readonly field: Field; readonly answer: Answer }

/** An answer in a line of words, for the trail and the summary. */
export function answerWords({ field, answer, people, today }: Told): string {
  switch (answer.kind) {
    case 'choice':
      return labelOf(field, answer.option)
    case 'multi':
      return answer.options.map(option => labelOf(field, option)).join(' · ')
    case 'weights':
      return pointsOf(answer)
        .map(([cause, points]) => `${labelOf(field, cause)} ${points}`)
        .join(' · ')
    case 'confidence':
      return percent(answer.value)
    case 'scale':
      return scaleWords(field, answer.value)
    case 'person':
      return aliasOf(people, answer.person)
    case 'ifthen':
      return planWords(answer)
    case 'date':
      return dayWords(answer.day, today)
    case 'text':
      return answer.text
    case 'richtext':
      return plainText(answer.body)
    default:
      return assertNever(answer)
  }
}

const aliasOf = (people: readonly Person[], id: PersonId): string =>
  people.find(person => person.id === id)?.alias ?? ''

function scaleWords(field: Field, value: number): string {
  const most = field.kind === 'scale' ? field.max : value
  return t`${value} of ${most}`
}

export const percent = (value: number): string => t`${value}%`

type IfThen = { readonly when: string; readonly action: string }

/** A plan as one sentence. */
export function planWords({ when, action }: IfThen): string {
  if (when.trim() === '') return t`I will ${action}`
  if (action.trim() === '') return t`If ${when} …`
  return t`If ${when}, then I will ${action}`
}
