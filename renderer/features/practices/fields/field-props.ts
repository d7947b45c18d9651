import type { HunchId } from '../../../../shared/domain/ids.ts'
import type { Person } from '../../../../shared/domain/person.ts'
import type { Field, Practice, Step } from '../../../../shared/domain/practice.ts'
import type { Answer, Answers } from '../../../../shared/domain/run.ts'
import type { Day } from '../../../../shared/domain/time.ts'

export type Kind = Field['kind']

/** Something a field wants done before the step is left forwards: a name typed but not yet added. */
export type Leaving = () => void

export type FieldProps<K extends Kind> = {
  readonly step: Step
  readonly field: Extract<Field, { kind: K }>
  readonly answer: Extract<Answer, { kind: K }> | undefined
  /** without an answer the step counts as skipped */
  readonly onAnswer: (answer: Answer | undefined) => void
}

export type Surroundings = {
  /** this step of this run, and of no other */
  readonly place: string
  readonly people: readonly Person[]
  readonly today: Day
  /** says what is to be done before the step is left forwards; gives back the way to take it off */
  readonly beforeNext: (leaving: Leaving) => () => void
  readonly practice: Practice
  /** what was answered so far */
  readonly answers: Answers
  /** the hunches of this run; absent until they may be seen */
  readonly hunches: readonly HunchId[] | undefined
}
