import { useEffect } from 'react'
import { contract } from '../../shared/contract/contract.ts'
import { shellContract } from '../../shared/contract/shell-contract.ts'
import { ask, askShell } from '../bridge/ask.ts'
import { clockOf, dayOf } from '../bridge/calendar.ts'
import { usePreferences } from '../bridge/preferences.ts'

const A_MINUTE = 60_000

/** Has the system tell that something waits, when another program is in front and the keeper says that it is time. */
async function look(): Promise<void> {
  if (!(await askShell(shellContract.mayNotify, {}))) return
  const now = new Date()
  if (await ask(contract.takeNotice, { today: dayOf(now), time: clockOf(now) })) {
    await askShell(shellContract.notify, {})
  }
}

/** Looks each minute while the journal is open, where the writer wants to be told. */
export function useNotices(): void {
  const { notices } = usePreferences()
  useEffect(() => {
    if (!notices) return undefined
    // What cannot be asked now, for the journal is being locked, is not worth a word.
    const timer = setInterval(() => void look().catch(() => undefined), A_MINUTE)
    return () => clearInterval(timer)
  }, [notices])
}
