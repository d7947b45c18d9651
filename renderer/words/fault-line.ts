import { i18n } from '@lingui/core'
import { codeOf, type FaultCode } from '../../shared/faults.ts'
import { faultWords } from './faults.ts'

/** A fault in a line, for what is said in passing: what it is, and what to try. */
export function faultLine(code: FaultCode): string {
  const { title, text } = faultWords[code]
  return `${i18n._(title)}. ${i18n._(text)}`
}

/** What did not work, with its cause where that says more. */
export function withCause(failed: string, error: unknown): string {
  const { title } = faultWords[codeOf(error)]
  return title === faultWords.internal.title ? failed : `${failed} ${i18n._(title)}.`
}
