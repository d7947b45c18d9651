import { useEffect } from 'react'
import { onFaultInPassing } from '../../bridge/in-passing.ts'
import { toast } from '../../ui/toast.ts'
import { faultLine } from '../../words/fault-line.ts'

/** Says what went wrong with something done by a press, wherever it was pressed. */
export function useFaultsInPassing(): void {
  useEffect(() => onFaultInPassing(code => toast({ text: faultLine(code) })), [])
}
