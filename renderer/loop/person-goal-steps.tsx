import { IconDots } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import type { PersonGoal } from '../../shared/domain/learning-person.ts'
import { useNames } from '../names/use-names.ts'
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

/** How far somebody came, the latest first, each with what showed it. */
export function GoalSteps({ steps, onChange, onRemove }: GoalStepsProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const rungs = useRungWords()
  if (steps.length === 0) return null
  return (
    <ol className="person-goal-steps" aria-label={t`What showed it`}>
      {steps.toReversed().map(step => (
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
