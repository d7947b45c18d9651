import { IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import type { PersonGoal } from '../../shared/domain/learning-person.ts'
import { useNames } from '../names/use-names.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { shortDay } from '../words/days.ts'
import { useRungWords } from '../words/use-rung-words.ts'

export type KnownStep = PersonGoal['steps'][number]

type GoalStepsProps = {
  readonly steps: readonly KnownStep[]
  /** absent where nothing can be changed any more */
  readonly onChange?: (step: KnownStep) => void
  readonly onRemove?: (step: KnownStep) => void
}

/** Steps in sight at once. */
const FEW = 3

/** How far somebody came, the latest first, each with what showed it. */
export function GoalSteps({ steps, ...ways }: GoalStepsProps) {
  const { t } = useLingui()
  const latestFirst = steps.toReversed()
  const [latest, earlier] = [latestFirst.slice(0, FEW), latestFirst.slice(FEW)]
  if (steps.length === 0) return null
  return (
    <>
      <Steps {...ways} label={t`What showed it`} steps={latest} />
      {earlier.length === 0 ? null : (
        <Disclosure summary={t`Earlier steps`}>
          <Steps {...ways} label={t`What showed the earlier steps`} steps={earlier} />
        </Disclosure>
      )}
    </>
  )
}

function Steps({ label, steps, onChange, onRemove }: GoalStepsProps & { readonly label: string }) {
  const { t } = useLingui()
  const { text } = useNames()
  const rungs = useRungWords()
  return (
    <ol className="person-goal-steps" aria-label={label}>
      {steps.map(step => (
        <li key={step.number} className="person-goal-head">
          <div>
            <p className="words person-goal-words">{text(step.evidence)}</p>
            <p className="muted">
              {rungs[step.level]} · {shortDay(step.day)}
            </p>
          </div>
          {onChange === undefined || onRemove === undefined ? null : (
            <MenuButton
              label={t`More for this step`}
              icon={<IconDots size={18} />}
              items={[
                { id: 'change', label: t`Change…` },
                { id: 'remove', label: t`Remove`, danger: true },
              ]}
              onAction={way => (way === 'change' ? onChange(step) : onRemove(step))}
            />
          )}
        </li>
      ))}
    </ol>
  )
}
