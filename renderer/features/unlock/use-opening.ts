import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { VaultNotice } from '../../../shared/domain/vault.ts'
import { codeOf, type FaultCode } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'
import { secretOf } from '../../bridge/secret.ts'

export type Attempt =
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly acceptOlder?: boolean }
  | { readonly kind: 'words'; readonly key: Uint8Array; readonly acceptOlder?: boolean }
  | { readonly kind: 'backup'; readonly backup: string; readonly passphrase: string }

const older = ({ acceptOlder }: { acceptOlder?: boolean }) => (acceptOlder === true ? { acceptOlder } : {})

async function tryToOpen(attempt: Attempt): Promise<{ notices: VaultNotice[] }> {
  if (attempt.kind === 'words') {
    return ask(contract.recoverVault, { recoveryKey: Uint8Array.from(attempt.key), ...older(attempt) })
  }
  const passphrase = secretOf(attempt.passphrase)
  return attempt.kind === 'backup'
    ? ask(contract.restoreBackup, { backup: attempt.backup, passphrase })
    : ask(contract.unlockVault, { passphrase, ...older(attempt) })
}

/** One attempt at a time; what went wrong last, and with what, so that "use it anyway" can try the same again. */
export function useOpening(onOpen: (notices: readonly VaultNotice[]) => void, first: FaultCode | undefined) {
  const [code, setCode] = useState(first)
  const [isBusy, setBusy] = useState(false)
  const [last, setLast] = useState<Attempt>()
  const open = async (attempt: Attempt): Promise<void> => {
    setBusy(true)
    setLast(attempt)
    try {
      const { notices } = await tryToOpen(attempt)
      onOpen(notices)
    } catch (error) {
      setCode(codeOf(error))
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
