import { ReadDocument } from '../../editor/read-document.tsx'
import { useNames } from '../../names/use-names.ts'
import { answerWords, type Told } from './answer-words.ts'

/** An answer to read again: what was written with shapes and marks has them here too. */
export function ToldAnswer(told: Told) {
  const names = useNames()
  const { answer } = told
  return answer.kind === 'richtext' ? (
    <ReadDocument document={answer.body} names={names} />
  ) : (
    names.text(answerWords(told))
  )
}
