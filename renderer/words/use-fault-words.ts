import { useLingui } from '@lingui/react'
import type { FaultCode } from '../../shared/faults.ts'
import { faultWords, wayWords, type Way } from './faults.ts'

type Said = {
  readonly title: string
  readonly text: string
  readonly safety: string
  readonly ways: readonly { readonly way: Way; readonly label: string }[]
}

/** A fault in words: `const { title, text, safety, ways } = useFaultWords(error.code)`. */
export function useFaultWords(code: FaultCode): Said {
  const { _ } = useLingui()
  const { title, text, safety, ways } = faultWords[code]
  return {
    title: _(title),
    text: _(text),
    safety: _(safety),
    ways: ways.map(way => ({ way, label: _(wayWords[way]) })),
  }
}
