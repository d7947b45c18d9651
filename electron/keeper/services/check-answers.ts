import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { Column, Field, Practice, Step } from '../../../shared/domain/practice.ts'
import type { Answer, Answers } from '../../../shared/domain/run.ts'
import { Day } from '../../../shared/domain/time.ts'

const MOST_POINTS = 100

type Option = { id: string }
const offers = (options: readonly Option[], id: string): boolean => options.some(option => option.id === id)
const optionsOf = (field: Field): readonly Option[] => ('options' in field ? field.options : [])

function sharesFairly(options: readonly Option[], weights: Readonly<Record<string, number>>): boolean {
  const total = Object.values(weights).reduce((sum, points) => sum + points, 0)
  return total <= MOST_POINTS && Object.keys(weights).every(cause => offers(options, cause))
}

const areDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length

const areSome = (options: readonly Option[], chosen: readonly string[]): boolean =>
  areDistinct(chosen) && chosen.every(option => offers(options, option))

const isWithin = (field: Field, value: number): boolean =>
  (field.kind === 'scale' || field.kind === 'slider') && value >= field.min && value <= field.max

function isCellOf(column: Column | undefined, written: string): boolean {
  if (column === undefined) return false
  if (written === '' || column.kind === 'text') return true
  return column.kind === 'date' ? Day.safeParse(written).success : offers(column.options, written)
}

const areRowsOf = (field: Field, { rows }: Answer & { kind: 'people-table' }): boolean =>
  field.kind === 'people-table' &&
  areDistinct(rows.map(({ person }) => person)) &&
  rows.every(({ cells }) =>
    Object.entries(cells).every(([id, written]) =>
      isCellOf(
        field.columns.find(column => column.id === id),
        written,
      ),
    ),
  )

/** Whether no more is said than the field has room for; too few is an answer that is not ready. */
const hasRoom = (field: Field, count: number): boolean =>
  !(field.kind === 'list' || field.kind === 'hunches') || count <= field.max

/** Kinds whose shape says all there is to say. */
const FREE = ['confidence', 'text', 'richtext', 'person', 'ifthen', 'date', 'due-list'] as const
type Free = Extract<Answer, { kind: (typeof FREE)[number] }>
const isFree = (answer: Answer): answer is Free => FREE.some(kind => kind === answer.kind)

const LISTED = ['list', 'hunches', 'people', 'people-table', 'bias', 'hunch-resolve'] as const
type Listed = Extract<Answer, { kind: (typeof LISTED)[number] }>
const isListed = (answer: Answer): answer is Listed => LISTED.some(kind => kind === answer.kind)

function isListFor(field: Field, answer: Listed): boolean {
  switch (answer.kind) {
    case 'list':
    case 'hunches':
      return hasRoom(field, answer.items.length)
    case 'people':
      return areDistinct(answer.people)
    case 'people-table':
      return areRowsOf(field, answer)
    case 'bias':
      return areDistinct(answer.kinds)
    case 'hunch-resolve':
      return areDistinct(answer.items.map(({ hunch }) => hunch))
    default:
      return assertNever(answer)
  }
}

/** Whether an answer is one that its field could have given. */
export function isAnswerTo(field: Field, answer: Answer): boolean {
  if (answer.kind !== field.kind) return false
  if (isFree(answer)) return true
  if (isListed(answer)) return isListFor(field, answer)
  switch (answer.kind) {
    case 'choice':
      return offers(optionsOf(field), answer.option)
    case 'multi':
      return areSome(optionsOf(field), answer.options)
    case 'weights':
      return sharesFairly(optionsOf(field), answer.weights)
    case 'scale':
    case 'slider':
      return isWithin(field, answer.value)
    case 'own-lines':
      return field.kind === 'own-lines' && field.from.includes(answer.step)
    default:
      return assertNever(answer)
  }
}

/** The parts of a run that are filled in together, in their order: before the conversation, a day later, on coming back. */
const PHASES = ['opening', 'next-day', 'return'] as const
export type Phase = (typeof PHASES)[number]

export function phaseOf({ stage }: Step): Phase {
  if (stage === 'open' || stage === 'act') return 'opening'
  return stage === 'next-day' ? stage : 'return'
}

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

/** Those answers that belong to the phases before one. */
export function answersBefore({
  practice,
  phase,
  answers,
}: {
  practice: Practice
  phase: Phase
  answers: Answers
}): Answers {
  const before = PHASES.slice(0, PHASES.indexOf(phase))
  return Object.assign({}, ...before.map(one => answersOf({ practice, phase: one, answers })))
}

/** Whether every answer belongs to a step of the practice and could be given there. */
export function areAnswersTo(practice: Practice, answers: Answers): boolean {
  return Object.entries(answers).every(([id, answer]) => {
    const step = practice.steps.find(one => one.id === id)
    return step !== undefined && isAnswerTo(step.field, answer)
  })
}
