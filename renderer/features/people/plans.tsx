import { useLingui } from '@lingui/react/macro'
import type { Plan } from '../../../shared/domain/plan.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useNames } from '../../names/use-names.ts'
import { Card } from '../../ui/card.tsx'
import { distanceWords } from '../../words/days.ts'
import { useOutcomeWords } from '../../words/use-outcome-words.ts'
import { usePlanWords } from '../../words/use-plan-words.ts'

type PlansProps = { readonly plans: readonly Plan[]; readonly today: Day }

/** What the writer wanted to do, and what became of it. */
export function Plans({ plans, today }: PlansProps) {
  const { t } = useLingui()
  const names = useNames()
  const planWords = usePlanWords()
  const { resultWords } = useOutcomeWords()
  if (plans.length === 0) return null
  return (
    <Card title={t`Plans`}>
      <ul className="people-lines">
        {plans.map(plan => (
          <li key={plan.id} className="people-line">
            <p className="words people-words">{names.text(planWords(plan))}</p>
            <p className="muted">
              {plan.result === undefined
                ? t`Due ${distanceWords(plan.due, today)}`
                : resultWords[plan.result]}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
