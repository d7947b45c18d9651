import { t } from '@lingui/core/macro'
import { contract } from '../../shared/contract/contract.ts'
import { ask } from '../bridge/ask.ts'
import { thisDay } from '../bridge/calendar.ts'
import { faultInPassing } from '../bridge/in-passing.ts'
import { toast } from '../ui/toast.ts'

/** Opens any one of the older entries; says so when there is none. */
export async function lookBack(go: (path: string) => void): Promise<void> {
  try {
    const entry = await ask(contract.randomEntry, { today: thisDay() })
    if (entry === null) toast({ text: t`There is nothing to look back on yet.` })
    else go(`/write/${entry.id}`)
  } catch (error) {
    faultInPassing(error)
  }
}
