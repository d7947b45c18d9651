import type { FaultCode } from '../../shared/faults.ts'
import type { Way } from '../words/faults.ts'
import { useFaultWords } from '../words/use-fault-words.ts'
import { Button } from './button.tsx'

type FaultWaysProps = {
  readonly code: FaultCode
  /** the ways there is sense in where this is shown */
  readonly only: readonly Way[]
  readonly onWay: (way: Way) => void
}

/** A button for each of a fault's ways that can be gone from here. */
export function FaultWays({ code, only, onWay }: FaultWaysProps) {
  const { ways } = useFaultWords(code)
  return ways
    .filter(({ way }) => only.includes(way))
    .map(({ way, label }) => (
      <Button key={way} onPress={() => onWay(way)}>
        {label}
      </Button>
    ))
}
