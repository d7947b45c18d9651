import { useLingui } from '@lingui/react/macro'
import type { HeldEnd, Urge } from '../../../shared/domain/loop.ts'

type Rated = { readonly urge?: Urge | undefined; readonly urgeLater?: Urge | undefined }

/** How strong the urge was, in a few words of figures; nothing where none was given. */
export function useUrgeWords() {
  const { t } = useLingui()

  /** of words that are still held */
  function sinceHeld({ urge, urgeLater }: Rated): string | undefined {
    if (urge === undefined) return urgeLater === undefined ? undefined : t`Urge is ${urgeLater} of 10`
    return urgeLater === undefined ? t`Urge was ${urge} of 10` : t`Urge was ${urge}, is ${urgeLater}`
  }

  /** of words that are gone */
  function inTheEnd({ urge, urgeLater }: Rated): string | undefined {
    if (urge === undefined) return urgeLater === undefined ? undefined : t`urge later ${urgeLater}`
    return urgeLater === undefined ? t`urge ${urge}` : t`urge ${urge}, later ${urgeLater}`
  }

  const fateWords: Readonly<Record<HeldEnd['fate'], string>> = {
    copied: t`copied out`,
    changed: t`changed, then copied out`,
    'thrown-away': t`thrown away`,
  }

  return { sinceHeld, inTheEnd, fateWords }
}
