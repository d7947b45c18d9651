import { codeOf, type FaultCode } from '../../shared/faults.ts'

type Tell = (code: FaultCode) => void

const tellers = new Set<Tell>()

/** Says in passing why something did not work that was done by a press, with no place of its own to say it. */
export function faultInPassing(error: unknown): void {
  for (const tell of tellers) tell(codeOf(error))
}

export function onFaultInPassing(tell: Tell): () => void {
  tellers.add(tell)
  return () => tellers.delete(tell)
}
