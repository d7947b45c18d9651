import { useEffect, useState } from 'react'
import { shellContract, type KnownJournal } from '../../../shared/contract/shell-contract.ts'
import type { GrantId } from '../../../shared/domain/vault.ts'
import { askShell } from '../../bridge/ask.ts'

/** The journals this computer knows of, and forgetting one. */
export function useJournals(): {
  readonly journals: readonly KnownJournal[]
  readonly forget: (id: GrantId) => Promise<void>
} {
  const [journals, setJournals] = useState<readonly KnownJournal[]>([])
  useEffect(() => {
    askShell(shellContract.journals, {}).then(setJournals, () => setJournals([]))
  }, [])
  const forget = async (id: GrantId): Promise<void> => {
    await askShell(shellContract.forgetJournal, { id })
    setJournals(await askShell(shellContract.journals, {}))
  }
  return { journals, forget }
}
