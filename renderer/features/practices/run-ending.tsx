import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { RecordField } from '../../../shared/domain/practice.ts'
import { answerWriting } from '../../../shared/practices/registry.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { addDays } from '../../../shared/domain/days.ts'
import { dayWords, distanceWords } from '../../words/days.ts'
import { answerWords, isGiven, type WordsAround } from './answer-words.ts'
import { pointsMoved } from './points-beside.tsx'
import type { RunViewProps } from './run-page.tsx'
import type { RunDraft } from './use-run-draft.ts'

type RunEndingProps = Omit<RunViewProps, 'onRun'> &
  WordsAround & { readonly draft: RunDraft; readonly isFailed: boolean }

/** What comes of the answers, before they are kept for good. */
export function RunEnding(props: RunEndingProps) {
  const { t } = useLingui()
  const isReturn = props.run.state === 'returning'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="run-ending">
      <h2 ref={heading} tabIndex={-1} className="question">
        {isReturn ? t`How it turned out` : t`What I will do`}
      </h2>
      {isReturn ? <ReturnSummary {...props} /> : <OpeningSummary {...props} />}
      {props.isFailed ? (
        <Notice tone="danger" role="alert">
          {t`This could not be kept just now. Nothing is lost; please try again.`}
        </Notice>
      ) : null}
    </section>
  )
}

/** The words of the answer that writes a record's field, if there is one. */
function useWordsOf({ practice, draft, people, today }: RunEndingProps) {
  const { text } = useNames()
  return (field: RecordField): string | undefined => {
    const step = practice.steps.find(({ writes }) => writes === field)
    const answer = answerWriting(practice, draft.answers, field)
    return step && isGiven(answer)
      ? text(answerWords({ field: step.field, answer, people, today, practice, answers: draft.answers }))
      : undefined
  }
}

function OpeningSummary(props: RunEndingProps) {
  const { t } = useLingui()
  const { practice, draft, today } = props
  const wordsOf = useWordsOf(props)
  const due = answerWriting(practice, draft.answers, 'hunch.due')
  const day = due?.kind === 'date' ? due.day : addDays(today, 7)
  const isWhole = wordsOf('hunch.statement') !== undefined && wordsOf('hunch.confidence') !== undefined
  const missing = draft.path.filter(
    ({ id, writes }) =>
      (writes === 'hunch.statement' || writes === 'hunch.confidence') && !isGiven(draft.answers[id]),
  )
  const asksForHunch = practice.steps.some(({ writes }) => writes === 'hunch.statement')
  return (
    <>
      {wordsOf('plan') === undefined ? null : <p className="run-plan">{wordsOf('plan')}</p>}
      {isWhole ? (
        <p>
          {t`You come back to this on ${dayWords(day, today)}, ${distanceWords(day, today)}.`}{' '}
          {t`Until then your first explanation is sealed: it is kept as it is, and out of sight.`}
        </p>
      ) : asksForHunch ? (
        <Notice tone="amber">
          {t`It is kept as an entry. To come back to it as well, it needs your first explanation and how sure you are.`}
          <span className="run-missing">
            {missing.map(step => (
              <Button key={step.id} onPress={() => draft.goTo(step)}>
                {step.name}
              </Button>
            ))}
          </span>
        </Notice>
      ) : (
        <p>{t`Your answers are kept as an entry.`}</p>
      )}
    </>
  )
}

function ReturnSummary(props: RunEndingProps) {
  const { t } = useLingui()
  const { practice, draft } = props
  const wordsOf = useWordsOf(props)
  const outcome = answerWriting(practice, draft.answers, 'hunch.outcome')
  const isOpen = outcome?.kind !== 'choice' || outcome.option === 'too-early'
  const before = answerWriting(practice, props.run.answers, 'weights.before')
  const after = answerWriting(practice, draft.answers, 'weights.after')
  const moved =
    before?.kind === 'weights' && after?.kind === 'weights'
      ? pointsMoved({ before: before.weights, after: after.weights })
      : undefined
  if (isOpen)
    return <p>{t`It is too early to settle this. It comes back in a week; what you found out is kept.`}</p>
  return (
    <>
      <p className="run-plan">
        {t`Your first explanation: ${wordsOf('hunch.outcome')}`}
        {wordsOf('hunch.basis') === undefined ? null : ` · ${wordsOf('hunch.basis')}`}
      </p>
      {moved === undefined ? null : <p>{t`${moved} of your 100 points moved to another explanation.`}</p>}
      {wordsOf('plan.next') === undefined ? null : <p className="run-plan">{wordsOf('plan.next')}</p>}
    </>
  )
}
