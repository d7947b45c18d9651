import { useLingui } from '@lingui/react/macro'
import type { Plan } from '../../shared/domain/plan.ts'

/** A plan as the sentence it was made as: `If it comes up again, then I will ask first`. */
export function usePlanWords(): (plan: Pick<Plan, 'when' | 'action'>) => string {
  const { t } = useLingui()
  return ({ when, action }) => {
    if (when === '') return action
    return action === '' ? t`If ${when}` : t`If ${when}, then I will ${action}`
  }
}
