import type { Fault } from '../../../shared/faults.ts'
import { goWay, waysWhileOpen } from '../../bridge/shell-ways.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { FaultWays } from '../../ui/fault-ways.tsx'
import { faultWords, type Way } from '../../words/faults.ts'

type FaultLineProps = { readonly error: Fault | null }

/** What kept a setting from being changed, if anything, and what to do about it. */
export function FaultLine({ error }: FaultLineProps) {
  if (error === null) return null
  const { code } = error
  const here: readonly Way[] = waysWhileOpen
  const only = faultWords[code].ways.filter(way => here.includes(way))
  if (only.length === 0) return <FaultNotice code={code} />
  return (
    <FaultNotice code={code} ways={<FaultWays code={code} only={only} onWay={way => void goWay(way)} />} />
  )
}
