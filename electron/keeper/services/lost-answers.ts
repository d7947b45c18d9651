import type { Practice } from '../../../shared/domain/practice.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { answersBefore, answersOf, type Phase } from './check-answers.ts'
import { withoutWords } from './name-answers.ts'

/** The run without answers that nobody can read any more: it is done, and made no entry, or one that was deleted for good. */
export const withoutLostAnswers = (run: Run): Run =>
  (run.state === 'finished' || run.state === 'stopped') && run.entry === undefined
    ? { ...run, answers: {} }
    : run

/**
 * The run whose entry was deleted for good, and that has a new one since it was come back to: what was written before is not in it
 * and goes; what was chosen then stays, for a later return may hang on it.
 */
export function onNewEntry({ practice, phase }: { practice: Practice; phase: Phase }, run: Run): Run {
  const { answers } = run
  const before = withoutWords(answersBefore({ practice, phase, answers }))
  return { ...run, answers: { ...before, ...answersOf({ practice, phase, answers }) } }
}
