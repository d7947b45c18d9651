import { t } from '@lingui/core/macro'

/** A share between 0 and 1 as whole per cents. */
export const asPercent = (share: number): number => Math.round(100 * share)

/** A share in words: `46%`. */
export function ofHundred(share: number): string {
  const whole = asPercent(share)
  return t`${whole}%`
}
