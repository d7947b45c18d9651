import { assertNever } from '../domain/assert-never.ts'
import type { Block, Inline, JournalDocument } from '../domain/document.ts'
import type { HunchId, PersonId } from '../domain/ids.ts'
import type { ChoiceOption, Column, Field, Practice } from '../domain/practice.ts'
import type { Answer, Answers, Forecast } from '../domain/run.ts'

export type Telling = {
  practice: Practice
  answers: Answers
  /** what a pattern of thought is called, by its id */
  biasName?: (id: string) => string
  /** the forecast that a settled hunch of this run was */
  forecastOf?: (hunch: HunchId) => string | undefined
  /** how days are written */
  locales?: readonly string[] | undefined
}

/** Words as they stand in a line; none for none. */
export const text = (words: string): Inline[] => (words === '' ? [] : [{ kind: 'text', text: words }])
const paragraph = (words: string): Block => ({ kind: 'paragraph', content: text(words) })
const paragraphs = (words: string): Block[] =>
  words.trim() === '' ? [] : words.trim().split('\n').map(paragraph)
const bullets = (items: readonly string[]): Block[] =>
  items.length === 0
    ? []
    : [{ kind: 'list', style: 'bullet', items: items.map(item => ({ depth: 0, content: text(item) })) }]

const labelOf = (options: readonly ChoiceOption[], id: string): string =>
  options.find(option => option.id === id)?.label ?? id

/** A day in full, for the entry, as the writer's own English writes it. */
export const dayName = (day: string, { locales = [] }: Telling): string =>
  new Intl.DateTimeFormat([...locales, 'en-GB'], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00.000Z`),
  )

const optionsOf = (field: Field): readonly ChoiceOption[] => ('options' in field ? field.options : [])

const isBlank = (block: Block): boolean => 'content' in block && block.content.length === 0

/** Blank paragraphs at either end would leave holes between the headings. */
function trimmed({ blocks }: JournalDocument): Block[] {
  const first = blocks.findIndex(block => !isBlank(block))
  return first === -1 ? [] : blocks.slice(first, blocks.findLastIndex(block => !isBlank(block)) + 1)
}

function numberLine(field: Field, value: number): string {
  if (field.kind === 'slider') return `${value} ${field.unit}`.trim()
  if (field.kind === 'confidence') return `${value} of 100`
  if (field.kind !== 'scale') return String(value)
  const [low, high] = field.anchors
  return `${value} on a scale from ${field.min}, ${low}, to ${field.max}, ${high}`
}

function planLine({ when, action }: { when: string; action: string }): string {
  if (action.trim() === '') return when.trim() === '' ? '' : `If ${when.trim()}`
  return `If ${when.trim() || '…'}, then I will ${action.trim()}`
}

const mention = (person: PersonId): Inline => ({ kind: 'person', person })
const mentions = (people: readonly PersonId[]): Block[] =>
  people.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          content: people.flatMap((person, index) => [...text(index === 0 ? '' : ', '), mention(person)]),
        },
      ]

function cell(telling: Telling, column: Column, written: string | undefined): Inline[] {
  if (written === undefined || written.trim() === '') return []
  if (column.kind === 'choice') return text(labelOf(column.options, written))
  return text(column.kind === 'date' ? dayName(written, telling) : written.trim())
}

type Rows = (Answer & { kind: 'people-table' })['rows']

function peopleTable(telling: Telling, field: Field, rows: Rows): Block[] {
  if (field.kind !== 'people-table' || rows.length === 0) return []
  const head: Inline[][] = [[], ...field.columns.map(({ label }) => text(label))]
  const body = rows.map(({ person, cells }): Inline[][] => [
    [mention(person)],
    ...field.columns.map(column => cell(telling, column, cells[column.id])),
  ])
  return [{ kind: 'table', rows: [head, ...body] }]
}

const forecastLine = ({ statement, confidence }: Forecast): string =>
  [statement.trim(), ...(confidence === undefined ? [] : [`${confidence} of 100`])]
    .filter(part => part !== '')
    .join(' · ')

const OUTCOMES = { held: 'it held', partly: 'partly', not: 'it did not hold', cant: 'I cannot tell' } as const
const BASES = {
  asked: 'they told me',
  saw: 'I saw it or have it in writing',
  third: 'someone else told me',
  guess: 'I am still guessing',
} as const

function resolved({ forecastOf }: Telling, { items }: Answer & { kind: 'hunch-resolve' }): Block[] {
  return bullets(
    items.flatMap(({ hunch, outcome, basis }) => {
      if (outcome === undefined || basis === undefined) return []
      const statement = forecastOf?.(hunch)
      const end = `${OUTCOMES[outcome]}, ${BASES[basis]}`
      return [statement === undefined ? end : `${statement}: ${end}`]
    }),
  )
}

function ownLine(telling: Telling, id: string): Block[] {
  const step = telling.practice.steps.find(one => one.id === id)
  const answer = telling.answers[id]
  if (step === undefined || answer === undefined || answer.kind === 'own-lines') return []
  return tellAnswer(telling, step.field, answer)
}

const MANY = [
  'list',
  'people',
  'people-table',
  'bias',
  'hunches',
  'hunch-resolve',
  'multi',
  'weights',
] as const
type Many = Extract<Answer, { kind: (typeof MANY)[number] }>
const isMany = (answer: Answer): answer is Many => MANY.some(kind => kind === answer.kind)

/** The kinds that tell of more than one thing. */
function tellMany(telling: Telling, field: Field, answer: Many): Block[] {
  switch (answer.kind) {
    case 'multi':
      return bullets(answer.options.map(option => labelOf(optionsOf(field), option)))
    case 'weights':
      return bullets(
        Object.entries(answer.weights)
          .filter(([, points]) => points > 0)
          .toSorted(([, one], [, other]) => other - one)
          .map(([cause, points]) => `${points} · ${labelOf(optionsOf(field), cause)}`),
      )
    case 'list':
      return bullets(answer.items.map(item => item.trim()).filter(item => item !== ''))
    case 'people':
      return mentions(answer.people)
    case 'people-table':
      return peopleTable(telling, field, answer.rows)
    case 'bias':
      return bullets(answer.kinds.map(kind => telling.biasName?.(kind) ?? kind))
    case 'hunches':
      return bullets(answer.items.map(forecastLine).filter(line => line !== ''))
    case 'hunch-resolve':
      return resolved(telling, answer)
    default:
      return assertNever(answer)
  }
}

/** An answer as blocks to read; none when it says nothing. */
export function tellAnswer(telling: Telling, field: Field, answer: Answer): Block[] {
  if (isMany(answer)) return tellMany(telling, field, answer)
  if ('value' in answer) return [paragraph(numberLine(field, answer.value))]
  switch (answer.kind) {
    case 'choice':
      return [paragraph(labelOf(optionsOf(field), answer.option))]
    case 'text':
      return paragraphs(answer.text)
    case 'richtext':
      return trimmed(answer.body)
    case 'person':
      return mentions([answer.person])
    case 'ifthen':
      return paragraphs(planLine(answer))
    case 'date':
      return [paragraph(dayName(answer.day, telling))]
    case 'due-list':
      return answer.settled === 0 ? [] : [paragraph(`${answer.settled} looked at again`)]
    case 'own-lines':
      return ownLine(telling, answer.step)
    default:
      return assertNever(answer)
  }
}
