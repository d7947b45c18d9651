import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { answerWriting } from '../../../shared/practices/registry.ts'
import { ComesBack, FirstGuess } from './comes-back.tsx'
import { Figures, Kept } from './kept-records.tsx'
import { pointsMoved } from './points-beside.tsx'
import { isNextDay } from './run-path.ts'
import { comesAgain, StillOpen } from './still-open.tsx'
import { type RunEndingProps, useWordsOf } from './use-words-of.ts'

/** What comes of the answers, before they are kept for good. */
export function RunEnding(props: RunEndingProps) {
  const { t } = useLingui()
  const isReturn = props.run.state === 'returning'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="run-ending">
      <h2 ref={heading} tabIndex={-1} className="question">
        {isReturn
          ? isNextDay(props.practice, props.run)
            ? t`After a night`
            : t`How it turned out`
          : t`What I will do`}
      </h2>
      {isReturn ? <ReturnSummary {...props} /> : <OpeningSummary {...props} />}
    </section>
  )
}

function OpeningSummary(props: RunEndingProps) {
  const { practice } = props
  return (
    <>
      <Plans {...props} />
      {practice.steps.some(({ writes }) => writes === 'hunch.statement') ? (
        <FirstGuess {...props} />
      ) : (
        <ComesBack {...props} />
      )}
      <Kept {...props} />
      <Figures {...props} />
    </>
  )
}

function ReturnSummary(props: RunEndingProps) {
  const { t } = useLingui()
  const wordsOf = useWordsOf(props)
  return (
    <>
      {wordsOf('hunch.outcome') === undefined || comesAgain(props) === 'too-early' ? null : (
        <p className="run-plan">
          {t`Your first explanation: ${wordsOf('hunch.outcome')}`}
          {wordsOf('hunch.basis') === undefined ? null : ` · ${wordsOf('hunch.basis')}`}
        </p>
      )}
      <PointsMoved {...props} />
      <Plans {...props} />
      <Kept {...props} />
      <Figures {...props} />
      {comesAgain(props) === undefined ? <p>{t`What you found out is kept with the entry.`}</p> : null}
      <StillOpen {...props} />
    </>
  )
}

const PLANS = ['plan', 'plan.tries', 'plan.next'] as const

/** The plans that these answers make. */
function Plans(props: RunEndingProps) {
  const wordsOf = useWordsOf(props)
  return PLANS.map(field => {
    const words = wordsOf(field)
    return words === undefined ? null : (
      <p key={field} className="run-plan">
        {words}
      </p>
    )
  })
}

function PointsMoved({ practice, run, draft }: RunEndingProps) {
  const { t } = useLingui()
  const before = answerWriting(practice, run.answers, 'weights.before')
  const after = answerWriting(practice, draft.answers, 'weights.after')
  if (before?.kind !== 'weights' || after?.kind !== 'weights') return null
  const moved = pointsMoved({ before: before.weights, after: after.weights })
  return <p>{t`${moved} of your 100 points moved to another explanation.`}</p>
}
