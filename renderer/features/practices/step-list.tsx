import { useLingui } from '@lingui/react/macro'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { isGiven } from './answer-words.ts'
import type { RunDraft } from './use-run-draft.ts'

type StepListProps = { readonly draft: RunDraft }

/** Where one is, and the way to any other question. */
export function StepList({ draft }: StepListProps) {
  const { t } = useLingui()
  return (
    <nav aria-label={t`Steps`}>
      <ol className="step-list">
        {draft.path.map((step, index) => {
          const isHere = step === draft.step
          const isDone = isGiven(draft.answers[step.id])
          return (
            <li key={step.id}>
              <button
                type="button"
                className={isHere ? 'step-link step-here' : 'step-link'}
                aria-current={isHere ? 'step' : undefined}
                disabled={!draft.canGoTo(step)}
                onClick={() => draft.goTo(step)}
              >
                <span className={isDone ? 'step-mark step-done' : 'step-mark'} aria-hidden="true">
                  {isDone && !isHere ? '✓' : index + 1}
                </span>
                {step.name}
                {isDone ? <VisuallyHidden>{t`, answered`}</VisuallyHidden> : null}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
