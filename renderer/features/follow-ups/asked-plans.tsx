import { useLingui } from '@lingui/react/macro'
import type { Plan } from '../../../shared/domain/plan.ts'
import { useNames } from '../../names/use-names.ts'
import { usePlanWords } from '../../words/use-plan-words.ts'

type AskedPlansProps = { readonly plans: readonly Plan[] }

/** Plans that are asked about when their practice is come back to; until then they are to be read. */
export function AskedPlans({ plans }: AskedPlansProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const planWords = usePlanWords()
  if (plans.length === 0) return null
  return (
    <ul className="follow-up-notes" aria-label={t`What you planned`}>
      {plans.map(plan => (
        <li key={plan.id}>{text(planWords(plan))}</li>
      ))}
    </ul>
  )
}
