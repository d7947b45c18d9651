import { useLingui } from '@lingui/react/macro'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { Grade, Practice } from '../../../shared/domain/practice.ts'

/** How good the evidence is, in words, and what that rests on. */
export function useGradeWords({ grade, evidence }: Pick<Practice, 'grade' | 'evidence'>): string {
  const { t } = useLingui()
  switch (grade) {
    case 'good':
      return t`Good evidence: ${evidence}`
    case 'mixed':
      return t`Mixed evidence: ${evidence}`
    case 'folk':
      return t`Common advice, little evidence: ${evidence}`
    case 'own':
      return t`You made this one.`
    default:
      return assertNever(grade)
  }
}

/** How good the evidence is, in two words. */
export function useGradeNames(): Record<Grade, string> {
  const { t } = useLingui()
  return {
    good: t`Good evidence`,
    mixed: t`Mixed evidence`,
    folk: t`Common advice`,
    own: t`Your own`,
  }
}
