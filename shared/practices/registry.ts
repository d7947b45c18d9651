import type { Practice, RecordField, Stage, Step } from '../domain/practice.ts'
import type { Answer, Answers, Run } from '../domain/run.ts'
import { allPractices } from './all.ts'
import { shownSteps } from './shown.ts'

/** Every practice that comes with the program, in the order of the library. */
export const practices: readonly Practice[] = allPractices

/** The practice of an id, or nothing when this build does not know it. */
export function practiceOf(id: string): Practice | undefined {
  return practices.find(practice => practice.id === id)
}

/** The steps of one stage in their order; the short form leaves out what it does not ask. */
export function stepsOf(practice: Practice, form: Run['form'], stage: Stage): Step[] {
  return practice.steps.filter(step => step.stage === stage && (form === 'full' || step.short))
}

/** The first answer to a step that writes a record's field and is asked, wherever in the practice that is. */
export function answerWriting(practice: Practice, answers: Answers, field: RecordField): Answer | undefined {
  const step = shownSteps(practice, answers).find(
    ({ id, writes, also }) => (writes === field || also === field) && answers[id] !== undefined,
  )
  return step && answers[step.id]
}
