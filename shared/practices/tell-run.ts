import { assertNever } from '../domain/assert-never.ts'
import type { Block, Inline, JournalDocument } from '../domain/document.ts'
import type { ChoiceOption, Field, Practice, RecordField, Step } from '../domain/practice.ts'
import type { Answer, Answers } from '../domain/run.ts'

/** What is kept out of the entry until it is settled, so that leafing through the journal gives no first guess away. */
const SEALED: readonly RecordField[] = [
  'hunch.statement',
  'hunch.category',
  'hunch.confidence',
  'weights.before',
]

export type Telling = {
  practice: Practice
  answers: Answers
}

const text = (words: string): Inline[] => (words === '' ? [] : [{ kind: 'text', text: words }])
const paragraph = (words: string): Block => ({ kind: 'paragraph', content: text(words) })
const paragraphs = (words: string): Block[] =>
  words.trim() === '' ? [] : words.trim().split('\n').map(paragraph)
const bullets = (items: readonly string[]): Block[] =>
  items.length === 0
    ? []
    : [{ kind: 'list', style: 'bullet', items: items.map(item => ({ depth: 0, content: text(item) })) }]

const labelOf = (options: readonly ChoiceOption[], id: string): string =>
  options.find(option => option.id === id)?.label ?? id

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
const dayName = (day: string): string => longDay.format(new Date(`${day}T12:00:00.000Z`))

const optionsOf = (field: Field): readonly ChoiceOption[] => ('options' in field ? field.options : [])

const isBlank = (block: Block): boolean => 'content' in block && block.content.length === 0

/** Blank paragraphs at either end would leave holes between the headings. */
function trimmed({ blocks }: JournalDocument): Block[] {
  const first = blocks.findIndex(block => !isBlank(block))
  return first === -1 ? [] : blocks.slice(first, blocks.findLastIndex(block => !isBlank(block)) + 1)
}

function scaleLine(field: Field, value: number): string {
  if (field.kind !== 'scale') return String(value)
  const [low, high] = field.anchors
  return `${value} on a scale from ${field.min}, ${low}, to ${field.max}, ${high}`
}

function planLine({ when, action }: { when: string; action: string }): string {
  if (action.trim() === '') return when.trim() === '' ? '' : `If ${when.trim()}`
  return `If ${when.trim() || '…'}, then I will ${action.trim()}`
}

function tellAnswer(field: Field, answer: Answer): Block[] {
  switch (answer.kind) {
    case 'choice':
      return [paragraph(labelOf(optionsOf(field), answer.option))]
    case 'multi':
      return bullets(answer.options.map(option => labelOf(optionsOf(field), option)))
    case 'weights':
      return bullets(
        Object.entries(answer.weights)
          .filter(([, points]) => points > 0)
          .toSorted(([, one], [, other]) => other - one)
          .map(([cause, points]) => `${points} · ${labelOf(optionsOf(field), cause)}`),
      )
    case 'confidence':
      return [paragraph(`${answer.value} of 100`)]
    case 'scale':
      return [paragraph(scaleLine(field, answer.value))]
    case 'text':
      return paragraphs(answer.text)
    case 'richtext':
      return trimmed(answer.body)
    case 'person':
      return [{ kind: 'paragraph', content: [{ kind: 'person', person: answer.person }] }]
    case 'ifthen':
      return paragraphs(planLine(answer))
    case 'date':
      return [paragraph(dayName(answer.day))]
    default:
      return assertNever(answer)
  }
}

function tellSteps({ answers }: Telling, steps: readonly Step[]): Block[] {
  return steps.flatMap(step => {
    const answer = answers[step.id]
    const told = answer === undefined ? [] : tellAnswer(step.field, answer)
    return told.length === 0
      ? []
      : [{ kind: 'heading' as const, level: 3 as const, content: text(step.name) }, ...told]
  })
}

const isSealed = ({ writes }: Step): boolean => writes !== undefined && SEALED.includes(writes)
/** Who it is about is in the title, and what a gate asked is not worth reading again. */
const isTold = ({ writes, onOption }: Step): boolean => writes !== 'person' && onOption === undefined

const isOpening = ({ stage }: Step): boolean => stage === 'open' || stage === 'act'

/** The opening answers as something to read; without what is sealed when a hunch was. */
export function tellOpening(telling: Telling, { sealed }: { sealed: boolean }): JournalDocument {
  const steps = telling.practice.steps.filter(
    step => isOpening(step) && isTold(step) && !(sealed && isSealed(step)),
  )
  return { version: 1, blocks: tellSteps(telling, steps) }
}

/** What coming back adds: the day, what was found out, and, once it is settled, the first guess beside it. */
export function tellReturn(telling: Telling, { day, settled }: { day: string; settled: boolean }): Block[] {
  const first = settled ? telling.practice.steps.filter(step => isOpening(step) && isSealed(step)) : []
  const found = telling.practice.steps.filter(step => !isOpening(step))
  return [
    { kind: 'heading', level: 2, content: text(dayName(day)) },
    ...tellSteps(telling, [...found, ...first]),
  ]
}
