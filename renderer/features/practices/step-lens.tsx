import { useMemo } from 'react'
import type { Block } from '../../../shared/domain/document.ts'
import { linesOf, plainText } from '../../../shared/domain/document-text.ts'
import type { Step } from '../../../shared/domain/practice.ts'
import type { Answer } from '../../../shared/domain/run.ts'
import type { Mark } from '../../../shared/lens/mark.ts'
import { LensButton } from '../../lens/lens-button.tsx'
import { useNames } from '../../names/use-names.ts'
import { reworded } from './reworded.ts'

type StepLensProps = {
  /** this step of this run */
  readonly place: string
  readonly step: Step
  readonly answer: Answer | undefined
  readonly onAnswer: (answer: Answer) => void
}

function wordsOf(answer: Answer | undefined): string {
  if (answer?.kind === 'text') return answer.text
  if (answer?.kind === 'richtext') return plainText(answer.body)
  return answer?.kind === 'list' ? answer.items.join('\n') : ''
}

/** Whether a stretch of the text, as it is shown, stands in a quote or in code: somebody else's words. */
function theirsIn(blocks: readonly Block[], shown: (text: string) => string): (mark: Mark) => boolean {
  let at = 0
  const theirs = blocks.flatMap(block => {
    if (linesOf(block).length === 0) return []
    const from = at
    at += shown(plainText({ version: 1, blocks: [block] })).length + 1
    return block.kind === 'quote' || block.kind === 'code' ? [{ from, to: at }] : []
  })
  return mark => theirs.some(({ from, to }) => mark.from >= from && mark.from < to)
}

/** Looks at the wording of an answer, where the step asks for it and once the writer does. */
export function StepLens({ place, step, answer, onAnswer }: StepLensProps) {
  const { text } = useNames()
  const words = wordsOf(answer)
  const blocks = answer?.kind === 'richtext' ? answer.body.blocks : undefined
  const isLeftOut = useMemo(() => (blocks === undefined ? undefined : theirsIn(blocks, text)), [blocks, text])
  if (step.lens === undefined || step.lens.length === 0) return null
  // What is masked cannot be reworded, nor can a sentence that may stand in two lines of a list.
  const canChange = answer?.kind !== 'list' && text(words) === words
  const change = (next: string): void =>
    onAnswer(
      answer?.kind === 'richtext'
        ? { kind: 'richtext', body: reworded(answer.body, next) }
        : { kind: 'text', text: next },
    )
  return (
    <LensButton
      about={place}
      text={text(words)}
      rules={step.lens}
      isLeftOut={isLeftOut}
      onChange={canChange ? change : undefined}
    />
  )
}
