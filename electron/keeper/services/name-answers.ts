import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { Inline } from '../../../shared/domain/document.ts'
import { Practice } from '../../../shared/domain/practice.ts'
import type { Answer, Answers } from '../../../shared/domain/run.ts'
import { linesOf } from './document-walk.ts'
import { changedDocument, changedText, type NameChange } from './name-document.ts'

/** Characters the texts of answers may have (shared/domain/run.ts). */
const [TEXT, LINE] = [100_000, 2000]

type Table = Extract<Answer, { kind: 'people-table' }>

const changedCells = (row: Table['rows'][number], change: NameChange): Table['rows'][number] => ({
  ...row,
  cells: Object.fromEntries(
    Object.entries(row.cells).map(([id, text]) => [id, changedText(text, change, LINE)]),
  ),
})

function changedPeople(answer: Answer, { gone }: NameChange): Answer | undefined {
  if (answer.kind === 'person') return answer.person === gone ? undefined : answer
  if (answer.kind === 'people') return { ...answer, people: answer.people.filter(one => one !== gone) }
  return answer
}

const WORDED = ['text', 'richtext', 'ifthen', 'list', 'hunches', 'people-table'] as const
type Worded = Extract<Answer, { kind: (typeof WORDED)[number] }>
const isWorded = (answer: Answer): answer is Worded => WORDED.some(kind => kind === answer.kind)

function changedWords(answer: Worded, change: NameChange): Answer {
  const line = (text: string): string => changedText(text, change, LINE)
  switch (answer.kind) {
    case 'text':
      return { ...answer, text: changedText(answer.text, change, TEXT) }
    case 'richtext':
      return { ...answer, body: changedDocument(answer.body, change) }
    case 'ifthen':
      return { ...answer, when: line(answer.when), action: line(answer.action) }
    case 'list':
      return { ...answer, items: answer.items.map(line) }
    case 'hunches':
      return { ...answer, items: answer.items.map(item => ({ ...item, statement: line(item.statement) })) }
    case 'people-table': {
      const rows = answer.rows.filter(({ person }) => person !== change.gone)
      return { ...answer, rows: rows.map(row => changedCells(row, change)) }
    }
    default:
      return assertNever(answer)
  }
}

const changedAnswer = (answer: Answer, change: NameChange): Answer | undefined =>
  isWorded(answer) ? changedWords(answer, change) : changedPeople(answer, change)

/** The answers of a run without the name, and without those to the steps named in `forget`. */
export function changedAnswers(
  answers: Answers,
  change: NameChange,
  forget: readonly string[] = [],
): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([step, answer]) => {
      const told = forget.includes(step) ? undefined : changedAnswer(answer, change)
      return told === undefined ? [] : [[step, told]]
    }),
  )
}

/** The words of an answer: lines of a document, and plain texts. */
export function wordsOfAnswer(answer: Answer): { lines: Inline[][]; texts: string[] } {
  if (!isWorded(answer)) return { lines: [], texts: [] }
  switch (answer.kind) {
    case 'text':
      return { lines: [], texts: [answer.text] }
    case 'richtext':
      return linesOf(answer.body)
    case 'ifthen':
      return { lines: [], texts: [answer.when, answer.action] }
    case 'list':
      return { lines: [], texts: answer.items }
    case 'hunches':
      return { lines: [], texts: answer.items.map(({ statement }) => statement) }
    case 'people-table':
      return { lines: [], texts: answer.rows.flatMap(({ cells }) => Object.values(cells)) }
    default:
      return assertNever(answer)
  }
}

/** The answers in which nothing is written, but chosen. */
export const withoutWords = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => !isWorded(answer)))

/** The answers without the words of forecasts whose hunches lost theirs; what was thought likely stays. */
export function withoutStatements(answers: Answers, statements: ReadonlySet<string>): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([step, answer]) => [
      step,
      answer.kind === 'hunches'
        ? {
            ...answer,
            items: answer.items.map(item =>
              statements.has(item.statement.trim()) ? { ...item, statement: '' } : item,
            ),
          }
        : answer,
    ]),
  )
}

/** Characters of each text of a practice (shared/domain/practice.ts), by the field it stands in. */
const PRACTICE: Readonly<Record<string, number>> = {
  title: 120,
  tagline: 300,
  aim: 120,
  when: 300,
  evidence: 1000,
  safety: 2000,
  name: 60,
  prompt: 500,
  help: 1000,
  why: 1000,
  label: 200,
  hint: 500,
  anchors: 80,
  unit: 40,
}

/** Goes through the texts of a practice, wherever they stand. */
function walked(value: unknown, field: string, use: (text: string, most: number) => string): unknown {
  if (typeof value === 'string') {
    const most = PRACTICE[field]
    return most === undefined ? value : use(value, most)
  }
  if (Array.isArray(value)) return value.map(one => walked(one, field, use))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walked(one, name, use)]))
}

/** One of the writer's own practices without the name. Those that come with the program name nobody and stay as they are. */
export const changedPractice = (practice: Practice, change: NameChange): Practice =>
  practice.grade === 'own'
    ? Practice.parse(walked(practice, '', (text, most) => changedText(text, change, most)))
    : practice

/** The texts of one of the writer's own practices. */
export function wordsOfPractice(practice: Practice): string[] {
  const texts: string[] = []
  if (practice.grade !== 'own') return texts
  walked(practice, '', text => {
    texts.push(text)
    return text
  })
  return texts
}
