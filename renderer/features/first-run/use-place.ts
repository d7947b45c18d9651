import { useEffect, useState } from 'react'
import { shellContract, type KnownJournal } from '../../../shared/contract/shell-contract.ts'
import { askShell } from '../../bridge/ask.ts'

/** Where the journal will be: the shell's proposal until another place is chosen. */
export function usePlace(): {
  readonly place: KnownJournal | undefined
  readonly choose: () => Promise<void>
} {
  const [place, setPlace] = useState<KnownJournal>()
  useEffect(() => {
    let wanted = true
    askShell(shellContract.defaultPlace, {}).then(
      proposed => wanted && setPlace(was => was ?? proposed),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [])
  const choose = async (): Promise<void> => {
    const chosen = await askShell(shellContract.choosePlace, {})
    if (chosen !== null) setPlace(chosen)
  }
  return { place, choose }
}
