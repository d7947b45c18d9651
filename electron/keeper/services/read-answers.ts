import { plainText } from '../../../shared/domain/document-text.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Practice, RecordField, Step } from '../../../shared/domain/practice.ts'
import type { Answer, Answers } from '../../../shared/domain/run.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { shownSteps } from '../../../shared/practices/shown.ts'
import { type Phase, phaseOf } from './check-answers.ts'

/** A step that was asked, with its answer. */
type Answered = { step: Step; answer: Answer }

/** The words of an answer; none when there are none. */
function wordsOf(answer: Answer): string | undefined {
  if (answer.kind === 'text') return answer.text.trim() || undefined
  return answer.kind === 'richtext' ? plainText(answer.body).trim() || undefined : undefined
}

/** Everyone an answer names, mentions in a text aside. */
export function peopleOf(answer: Answer): PersonId[] {
  if (answer.kind === 'person') return [answer.person]
  if (answer.kind === 'people') return [...new Set(answer.people)]
  return answer.kind === 'people-table' ? answer.rows.map(({ person }) => person) : []
}

/**
 * Reads answers by what each step is said to write, those of one phase or all of them. Only steps that were asked count: an answer to one that was hidden later is
 * kept in the run, but it is no record.
 */
export function readAnswers({ practice, answers }: { practice: Practice; answers: Answers }, phase?: Phase) {
  const all: Answered[] = shownSteps(practice, answers).flatMap(step => {
    const answer = answers[step.id]
    return answer === undefined ? [] : [{ step, answer }]
  })
  const asked = phase === undefined ? all : all.filter(({ step }) => phaseOf(step) === phase)
  const about = all.find(({ step }) => step.writes === 'person')
  const writing = (field: RecordField): Answered[] =>
    asked.filter(({ step }) => step.writes === field || step.also === field)

  /** The first of the answers of a field that says something. */
  function first<T>(field: RecordField, read: (answer: Answer) => T | undefined): T | undefined {
    for (const { answer } of writing(field)) {
      const said = read(answer)
      if (said !== undefined) return said
    }
    return undefined
  }

  return {
    asked,
    writing,
    words: (field: RecordField): string | undefined => first(field, wordsOf),
    option: (field: RecordField): string | undefined =>
      first(field, answer => (answer.kind === 'choice' ? answer.option : undefined)),
    options: (field: RecordField): string[] =>
      writing(field).flatMap(({ answer }) => (answer.kind === 'multi' ? answer.options : [])),
    day: (field: RecordField): Day | undefined =>
      first(field, answer => (answer.kind === 'date' ? answer.day : undefined)),
    number: (field: RecordField): number | undefined =>
      first(field, answer => (answer.kind === 'confidence' ? answer.value : undefined)),
    people: (field: RecordField): PersonId[] => [
      ...new Set(writing(field).flatMap(({ answer }) => peopleOf(answer))),
    ],
    /** whom the run is about, whichever phase said so */
    person: about === undefined ? undefined : peopleOf(about.answer)[0],
  }
}

/** What the answers of a run say, by the record it is kept in; what was not answered is absent. */
export type Told = ReturnType<typeof readAnswers>
