import { useState } from 'react'
import type { VaultNotice } from '../../../shared/domain/vault.ts'
import type { FaultCode } from '../../../shared/faults.ts'
import type { Attempt } from './errands.ts'
import { errands } from './later.ts'

/** One attempt at a time; what went wrong last, and with what, so that "use it anyway" can try the same again. */
export function useOpening(
  onOpen: (notices: readonly VaultNotice[], by: Attempt) => void,
  first: FaultCode | undefined,
) {
  const [code, setCode] = useState(first)
  const [isBusy, setBusy] = useState(false)
  const [last, setLast] = useState<Attempt>()
  const open = async (attempt: Attempt): Promise<void> => {
    setBusy(true)
    setLast(attempt)
    const { tryToOpen } = await errands()
    const tried = await tryToOpen(attempt)
    if (tried.ok) onOpen(tried.notices, attempt)
    else {
      setCode(tried.code)
      setBusy(false)
    }
  }
  return {
    code,
    isBusy,
    open,
    forget: () => setCode(undefined),
    acceptOlder: async () => {
      if (last !== undefined && last.kind !== 'backup') await open({ ...last, acceptOlder: true })
    },
  }
}
