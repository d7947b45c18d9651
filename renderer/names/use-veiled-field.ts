import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useNames } from './use-names.ts'

type VeiledField = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isReadOnly: boolean
  /** why it cannot be written in just now */
  readonly description?: string
}

/**
 * For a field of the person's own words: what stood in it when the veil fell is masked, and cannot be written in for as
 * long as it is; what is typed under the veil stays as it is typed.
 */
export function useVeiledField(value: string, onChange: (value: string) => void): VeiledField {
  const { t } = useLingui()
  const { text, isVeiled } = useNames()
  const [isTyped, setTyped] = useState(false)
  const [wasVeiled, setWasVeiled] = useState(isVeiled)
  if (wasVeiled !== isVeiled) {
    setWasVeiled(isVeiled)
    setTyped(false)
  }
  const shown = isTyped ? value : text(value)
  const isReadOnly = shown !== value
  return {
    value: shown,
    onChange: next => {
      setTyped(true)
      onChange(next)
    },
    isReadOnly,
    ...(isReadOnly ? { description: t`A name in it is veiled. Lift the veil to write here.` } : {}),
  }
}
