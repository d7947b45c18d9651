import { useLingui } from '@lingui/react/macro'
import type { Basis, Outcome } from '../../shared/domain/hunch.ts'
import type { PlanResult } from '../../shared/domain/plan.ts'

/** How things may turn out, and how one knows, in words. */
export function useOutcomeWords() {
  const { t } = useLingui()
  const outcomeWords: Record<Outcome, string> = {
    held: t`It held`,
    partly: t`Partly`,
    not: t`It did not hold`,
    cant: t`I cannot tell`,
  }
  const basisWords: Record<Basis, string> = {
    asked: t`They told me`,
    saw: t`I saw it or have it in writing`,
    third: t`Someone else told me`,
    guess: t`I am still guessing`,
  }
  const resultWords: Record<PlanResult, string> = {
    done: t`Done`,
    changed: t`Changed on the way`,
    not: t`Not done`,
    'let-go': t`Let go`,
  }
  return { outcomeWords, basisWords, resultWords }
}
