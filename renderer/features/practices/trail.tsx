import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Step } from '../../../shared/domain/practice.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { answerWords, isGiven, type WordsAround } from './answer-words.ts'
import type { RunDraft } from './use-run-draft.ts'

type TrailProps = WordsAround & { readonly steps: readonly Step[]; readonly draft: RunDraft }

const few = 3

/** What was answered so far, a line each; any line leads back to its question. */
export function Trail({ steps, draft, ...around }: TrailProps) {
  const { t } = useLingui()
  const names = useNames()
  const [isWhole, showWhole] = useState(false)
  const told = steps.flatMap(step => {
    const answer = draft.answers[step.id]
    return isGiven(answer)
      ? [
          {
            step,
            words: names.text(answerWords({ ...around, answers: draft.answers, field: step.field, answer })),
          },
        ]
      : []
  })
  if (told.length === 0) return null
  const hidden = isWhole ? 0 : Math.max(0, told.length - few)
  return (
    <section className="trail" aria-label={t`Your answers so far`}>
      {told.length > few ? (
        <Button variant="quiet" aria-expanded={isWhole} onPress={() => showWhole(!isWhole)}>
          {isWhole ? t`Show fewer` : t`Show ${hidden} earlier`}
        </Button>
      ) : null}
      <ul>
        {told.slice(hidden).map(({ step, words }) => (
          <li key={step.id}>
            <button type="button" className="trail-line" onClick={() => draft.goTo(step)}>
              <span className="trail-name">{step.name}</span>
              <span className="trail-words">{words}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
