import { useLingui } from '@lingui/react/macro'
import type { Practice } from '../../../shared/domain/practice.ts'

/** How good the evidence is, in words, and what that rests on. */
export function useGradeWords({ grade, evidence }: Practice): string {
  const { t } = useLingui()
  switch (grade) {
    case 'good':
      return t`Good evidence: ${evidence}`
    case 'mixed':
      return t`Mixed evidence: ${evidence}`
    case 'folk':
      return t`Common advice, little evidence: ${evidence}`
    default:
      return evidence
  }
}
