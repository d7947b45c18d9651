import type { Block, JournalDocument } from '../domain/document.ts'
import type { RecordField, Stage, Step } from '../domain/practice.ts'
import { shownSteps } from './shown.ts'
import { dayName, tellAnswer, type Telling, text } from './tell-answer.ts'

/** What is kept out of the entry until it is settled, so that leafing through the journal gives no first guess away. */
const SEALED: readonly RecordField[] = [
  'hunch.statement',
  'hunch.category',
  'hunch.confidence',
  'weights.before',
  'hunch.forecasts',
]

function tellSteps(telling: Telling, steps: readonly Step[]): Block[] {
  const asked = new Set(shownSteps(telling.practice, telling.answers).map(({ id }) => id))
  return steps.flatMap(step => {
    const answer = asked.has(step.id) ? telling.answers[step.id] : undefined
    const told = answer === undefined ? [] : tellAnswer(telling, step.field, answer)
    return told.length === 0
      ? []
      : [{ kind: 'heading' as const, level: 3 as const, content: text(step.name) }, ...told]
  })
}

/** Whether what is answered there is sealed with a hunch. */
export const isSealed = ({ writes }: Step): boolean => writes !== undefined && SEALED.includes(writes)
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

const RETURN: readonly Stage[] = ['return-blind', 'return-revealed']

/** What coming back adds: the day, what was found out at these stages, and, once it is settled, the first guess beside it. */
export function tellReturn(
  telling: Telling,
  { day, settled, stages = RETURN }: { day: string; settled: boolean; stages?: readonly Stage[] },
): Block[] {
  const first = settled ? telling.practice.steps.filter(step => isOpening(step) && isSealed(step)) : []
  const found = telling.practice.steps.filter(({ stage }) => stages.includes(stage))
  return [
    { kind: 'heading', level: 2, content: text(dayName(day, telling)) },
    ...tellSteps(telling, [...found, ...first]),
  ]
}
