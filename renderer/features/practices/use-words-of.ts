import type { RecordField } from '../../../shared/domain/practice.ts'
import { useNames } from '../../names/use-names.ts'
import { answerWords, isGiven, type WordsAround } from './answer-words.ts'
import type { RunViewProps } from './run-page.tsx'
import type { RunDraft } from './use-run-draft.ts'

export type RunEndingProps = Omit<RunViewProps, 'onRun'> & WordsAround & { readonly draft: RunDraft }

/** The words of the answer of this part that writes a record's field: of the steps that do, the one that was asked and answered. */
export function useWordsOf({ practice, draft, people, today }: RunEndingProps) {
  const { text } = useNames()
  return (field: RecordField): string | undefined => {
    const step = draft.path.find(
      ({ id, writes, also }) => (writes === field || also === field) && isGiven(draft.answers[id]),
    )
    const answer = step === undefined ? undefined : draft.answers[step.id]
    return step && answer
      ? text(answerWords({ field: step.field, answer, people, today, practice, answers: draft.answers }))
      : undefined
  }
}
