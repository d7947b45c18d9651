import { useState } from 'react'
import type { VaultNotice } from '../../../shared/domain/vault.ts'
import type { FaultCode } from '../../../shared/faults.ts'
import type { Attempt, Leave } from './errands.ts'
import { errands } from './later.ts'

/** One attempt at a time; what went wrong last, and with what, so that "use it anyway" can try the same again. */
export function useOpening(
  onOpen: (notices: readonly VaultNotice[], by: Attempt) => void,
  first: FaultCode | undefined,
) {
  const [code, setCode] = useState(first)
  const [isBusy, setBusy] = useState(false)
  const [last, setLast] = useState<Attempt>()
  const [leave, setLeave] = useState<Leave>({})
  const open = async (wish: Attempt, more: Leave = {}): Promise<void> => {
    const attempt = wish.kind === 'backup' ? wish : { ...wish, ...leave, ...more }
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
    /** The same again with leave for what was refused; without an attempt before, the next one has it. */
    allow: async (more: Leave) => {
      setLeave({ ...leave, ...more })
      if (last !== undefined && last.kind !== 'backup') await open(last, more)
      else setCode(undefined)
    },
  }
}
