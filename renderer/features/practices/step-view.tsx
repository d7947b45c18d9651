import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { HunchId } from '../../../shared/domain/ids.ts'
import type { Practice, Step } from '../../../shared/domain/practice.ts'
import { answerWriting } from '../../../shared/practices/registry.ts'
import { StepField } from './fields/step-field.tsx'
import type { Surroundings } from './fields/field-props.ts'
import { Reveal } from './reveal.tsx'
import type { RunDraft } from './use-run-draft.ts'

type StepViewProps = Surroundings & {
  readonly practice: Practice
  readonly step: Step
  /** the first guess to show, once the keeper knows that it may be seen */
  readonly hunch: HunchId | undefined
  readonly draft: RunDraft
}

const focusable = 'input:not([tabindex="-1"]), textarea, select, button:not([tabindex="-1"])'

/** One question. The focus moves into it when it takes the place of another. */
export function StepView({ practice, step, hunch, draft, ...around }: StepViewProps) {
  const { t } = useLingui()
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Not when the page opens: then its title is read first.
    if (document.activeElement?.tagName !== 'H1')
      field.current?.querySelector<HTMLElement>(focusable)?.focus()
  }, [])
  const [at, of] = [draft.index + 1, draft.path.length]
  const after = answerWriting(practice, draft.answers, 'weights.after')
  return (
    <section className="run-step" aria-label={t`Step ${at} of ${of}: ${step.name}`}>
      <p className="run-position">{t`Step ${at} of ${of}`}</p>
      {hunch === undefined ? null : (
        <Reveal
          hunch={hunch}
          after={after?.kind === 'weights' ? after.weights : undefined}
          isWhole={step.writes === 'hunch.outcome'}
        />
      )}
      <div ref={field} className={isLong(step) ? 'run-long' : undefined}>
        <StepField
          {...around}
          step={step}
          answer={draft.answers[step.id]}
          onAnswer={answer => draft.answer(step, answer)}
        />
      </div>
    </section>
  )
}

/** More options than stand well one under another. */
const isLong = ({ field }: Step): boolean => field.kind === 'choice' && field.options.length > 6
