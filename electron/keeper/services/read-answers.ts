import { plainText } from '../../../shared/domain/document-text.ts'
import { Basis, Cause, Outcome, type Weights } from '../../../shared/domain/hunch.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'

import type { Practice, RecordField } from '../../../shared/domain/practice.ts'
import type { Answer, Answers } from '../../../shared/domain/run.ts'
import type { Day } from '../../../shared/domain/time.ts'

export type IfThen = { when: string; action: string }

/** What the answers of a run say, by the record they are kept in; what was not answered is absent. */
export type Told = {
  person: PersonId | undefined
  statement: string | undefined
  category: Cause | undefined
  confidence: number | undefined
  due: Day | undefined
  before: Weights | undefined
  after: Weights | undefined
  plans: IfThen[]
  next: IfThen[]
  planResult: string | undefined
  outcome: Outcome | undefined
  basis: Basis | undefined
}

/** Causes that were given points. */
function given(weights: Weights): Weights | undefined {
  const shared = Object.entries(weights).filter(([, points]) => points > 0)
  return shared.length === 0 ? undefined : Object.fromEntries(shared)
}

const wordsOf = (answer: Answer): string | undefined => {
  if (answer.kind === 'text') return answer.text.trim() || undefined
  if (answer.kind === 'richtext') return plainText(answer.body).trim() || undefined
  return undefined
}

const optionOf = (answer: Answer | undefined): string | undefined =>
  answer?.kind === 'choice' ? answer.option : undefined

/** Reads the answers by what each step is said to write. */
export function readAnswers(practice: Practice, answers: Answers): Told {
  const answersTo = (field: RecordField): Answer[] =>
    practice.steps.flatMap(({ id, writes }) => {
      const answer = answers[id]
      return writes === field && answer !== undefined ? [answer] : []
    })
  const first = (field: RecordField): Answer | undefined => answersTo(field)[0]
  const plansIn = (field: RecordField): IfThen[] =>
    answersTo(field).flatMap(answer =>
      answer.kind === 'ifthen' && (answer.when.trim() !== '' || answer.action.trim() !== '')
        ? [{ when: answer.when.trim(), action: answer.action.trim() }]
        : [],
    )
  const weightsIn = (field: RecordField): Weights | undefined => {
    const answer = first(field)
    return answer?.kind === 'weights' ? given(answer.weights) : undefined
  }
  const person = first('person')
  const statement = first('hunch.statement')
  const confidence = first('hunch.confidence')
  const due = first('hunch.due')
  return {
    person: person?.kind === 'person' ? person.person : undefined,
    statement: statement === undefined ? undefined : wordsOf(statement),
    category: Cause.safeParse(optionOf(first('hunch.category'))).data,
    confidence: confidence?.kind === 'confidence' ? confidence.value : undefined,
    due: due?.kind === 'date' ? due.day : undefined,
    before: weightsIn('weights.before'),
    after: weightsIn('weights.after'),
    plans: plansIn('plan'),
    next: plansIn('plan.next'),
    planResult: optionOf(first('plan.result')),
    outcome: Outcome.safeParse(optionOf(first('hunch.outcome'))).data,
    basis: Basis.safeParse(optionOf(first('hunch.basis'))).data,
  }
}
