import { plural, t } from '@lingui/core/macro'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import { plainText } from '../../../shared/domain/document-text.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { ChoiceOption, Column, Field, Practice } from '../../../shared/domain/practice.ts'
import type { Answer, Answers, Forecast } from '../../../shared/domain/run.ts'
import { biasOf } from '../../../shared/practices/biases.ts'
import { dayWords, shortDay } from '../../words/days.ts'

export type WordsAround = {
  readonly people: readonly Person[]
  readonly today: string
  /** what else was answered, for an answer that points at another */
  readonly practice?: Practice
  readonly answers?: Answers
}

const optionsOf = (field: Field): readonly ChoiceOption[] => ('options' in field ? field.options : [])

/** The label of an option, as the field offers it. */
export const labelOf = (field: Field, id: string): string =>
  optionsOf(field).find(option => option.id === id)?.label ?? id

/** Whether there is anything in an answer. */
export function isGiven(answer: Answer | undefined): answer is Answer {
  if (answer === undefined) return false
  const words = typedWords(answer)
  return words === undefined ? countOf(answer) !== 0 : words.trim() !== ''
}

/** Of those answers that hold several things, how many. */
function countOf(answer: Answer): number | undefined {
  if (answer.kind === 'multi') return answer.options.length
  if (answer.kind === 'weights') return pointsOf(answer).length
  if (answer.kind === 'people') return answer.people.length
  if (answer.kind === 'people-table') return answer.rows.length
  if (answer.kind === 'bias') return answer.kinds.length
  return answer.kind === 'hunches' || answer.kind === 'hunch-resolve' ? answer.items.length : undefined
}

/** What was typed, of those answers that are typed. */
function typedWords(answer: Answer): string | undefined {
  if (answer.kind === 'text') return answer.text
  if (answer.kind === 'richtext') return plainText(answer.body)
  if (answer.kind === 'list') return answer.items.join('')
  return answer.kind === 'ifthen' ? answer.when + answer.action : undefined
}

/** The explanations that have points, the most first. */
function pointsOf({ weights }: Extract<Answer, { kind: 'weights' }>): readonly (readonly [string, number])[] {
  return Object.entries(weights)
    .filter(([, points]) => points > 0)
    .toSorted(([, a], [, b]) => b - a)
}

export type Told = WordsAround & { readonly field: Field; readonly answer: Answer }

type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>
const ofSeveral = [
  'multi',
  'weights',
  'list',
  'people',
  'people-table',
  'bias',
  'hunches',
  'hunch-resolve',
] as const
type OfSeveral = AnswerOf<(typeof ofSeveral)[number]>
const isOfSeveral = (answer: Answer): answer is OfSeveral => ofSeveral.some(kind => kind === answer.kind)

/** An answer in a line of words, for the trail and the summary. */
export function answerWords(told: Told): string {
  const { field, answer, people, today } = told
  if (isOfSeveral(answer)) return severalWords(told, answer)
  if ('value' in answer) return figureWords(field, answer.value)
  switch (answer.kind) {
    case 'choice':
      return labelOf(field, answer.option)
    case 'person':
      return aliasOf(people, answer.person)
    case 'ifthen':
      return planWords(answer)
    case 'date':
      return dayWords(answer.day, today)
    case 'text':
    case 'richtext':
      return typedWords(answer) ?? ''
    case 'due-list':
      return plural(answer.settled, { one: '# looked at', other: '# looked at' })
    case 'own-lines':
      return lineWords(told, answer.step)
    default:
      return assertNever(answer)
  }
}

function severalWords({ field, people }: Told, answer: OfSeveral): string {
  switch (answer.kind) {
    case 'multi':
      return joined(answer.options.map(option => labelOf(field, option)))
    case 'weights':
      return joined(pointsOf(answer).map(([cause, points]) => `${labelOf(field, cause)} ${points}`))
    case 'list':
      return joined(answer.items)
    case 'people':
      return answer.people.map(person => aliasOf(people, person)).join(', ')
    case 'people-table':
      return joined(answer.rows.map(row => rowWords(field, aliasOf(people, row.person), row.cells)))
    case 'bias':
      return joined(answer.kinds.map(kind => biasOf(kind)?.name ?? kind))
    case 'hunches':
      return joined(answer.items.map(forecastWords))
    case 'hunch-resolve':
      return settledWords(answer)
    default:
      return assertNever(answer)
  }
}

function settledWords({ items }: AnswerOf<'hunch-resolve'>): string {
  const whole = items.filter(({ outcome, basis }) => outcome !== undefined && basis !== undefined)
  return plural(whole.length, { one: '# statement settled', other: '# statements settled' })
}

/** The line of the writer's own that was chosen. */
function lineWords(told: Told, step: string): string {
  const from = told.practice?.steps.find(({ id }) => id === step)
  const line = told.answers?.[step]
  return from === undefined || line === undefined || line.kind === 'own-lines'
    ? ''
    : answerWords({ ...told, field: from.field, answer: line })
}

const joined = (parts: readonly string[]): string => parts.filter(part => part.trim() !== '').join(' · ')

function forecastWords({ statement, confidence }: Forecast): string {
  return confidence === undefined ? statement : `${statement} (${percent(confidence)})`
}

const cellWords = (column: Column, value: string): string => {
  if (column.kind === 'choice') return column.options.find(({ id }) => id === value)?.label ?? value
  return column.kind === 'date' ? shortDay(value) : value
}

/** A person's row: who, and what was said of them. */
function rowWords(field: Field, who: string, cells: Readonly<Record<string, string>>): string {
  if (field.kind !== 'people-table') return who
  const said = field.columns.flatMap(column => {
    const value = cells[column.id]
    return value === undefined || value === '' ? [] : [cellWords(column, value)]
  })
  return said.length === 0 ? who : `${who}: ${said.join(', ')}`
}

const aliasOf = (people: readonly Person[], id: PersonId): string =>
  people.find(person => person.id === id)?.alias ?? ''

function figureWords(field: Field, value: number): string {
  if (field.kind === 'confidence') return percent(value)
  if (field.kind === 'slider') return `${value} ${field.unit}`.trim()
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
