import { contract } from '../../../shared/contract/contract.ts'
import { shellContract, type KnownJournal } from '../../../shared/contract/shell-contract.ts'
import type { Backup, GrantId, VaultNotice } from '../../../shared/domain/vault.ts'
import { codeOf, type FaultCode } from '../../../shared/faults.ts'
import { ask, askShell } from '../../bridge/ask.ts'
import { secretOf } from '../../bridge/secret.ts'

// Everything the door asks. Loaded after the door is painted (see later.ts): it brings the contract and its shapes along.

/** What opens a backup: the passphrase of its day, or the recovery words. */
export type BackupSecret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'words'; readonly key: Uint8Array }

/** What the person allows that else is refused. */
export type Leave = { readonly acceptOlder?: boolean; readonly takeOver?: boolean }

export type Attempt =
  | (Leave & { readonly kind: 'passphrase'; readonly passphrase: string })
  | (Leave & { readonly kind: 'words'; readonly key: Uint8Array })
  | { readonly kind: 'backup'; readonly backup: string; readonly by: BackupSecret }

export type Tried =
  | { readonly ok: true; readonly notices: readonly VaultNotice[] }
  | { readonly ok: false; readonly code: FaultCode }

const leaveOf = ({ acceptOlder, takeOver }: Leave): Leave => ({
  ...(acceptOlder === true ? { acceptOlder } : {}),
  ...(takeOver === true ? { takeOver } : {}),
})

async function open(attempt: Attempt): Promise<{ notices: VaultNotice[] }> {
  if (attempt.kind === 'words') {
    return ask(contract.recoverVault, { recoveryKey: Uint8Array.from(attempt.key), ...leaveOf(attempt) })
  }
  if (attempt.kind === 'backup') {
    const { backup, by } = attempt
    const secret =
      by.kind === 'words'
        ? ({ kind: 'recovery', bytes: Uint8Array.from(by.key) } as const)
        : ({ kind: 'passphrase', bytes: secretOf(by.passphrase) } as const)
    return ask(contract.restoreBackup, { backup, secret })
  }
  return ask(contract.unlockVault, { passphrase: secretOf(attempt.passphrase), ...leaveOf(attempt) })
}

/** Opens the journal, or says why not. */
export async function tryToOpen(attempt: Attempt): Promise<Tried> {
  try {
    const { notices } = await open(attempt)
    return { ok: true, notices }
  } catch (error) {
    return { ok: false, code: codeOf(error) }
  }
}

/** Gives the open journal another passphrase, by its recovery words; or says why not. */
export async function resetPassphrase(
  recoveryKey: Uint8Array,
  passphrase: string,
): Promise<FaultCode | undefined> {
  try {
    const next = secretOf(passphrase)
    await ask(contract.resetPassphrase, { recoveryKey: Uint8Array.from(recoveryKey), next })
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}

/** The backups beside the journal; none when they cannot be read. */
export const backupsHere = async (): Promise<readonly Backup[]> =>
  ask(contract.listBackups, {}).catch(() => [])

/** The journals of this computer other than the one before us. */
export async function otherJournals(): Promise<readonly KnownJournal[]> {
  const journals = await askShell(shellContract.journals, {}).catch(() => [])
  return journals.filter(journal => !journal.current)
}

export async function switchTo(id: GrantId): Promise<void> {
  await askShell(shellContract.switchTo, { id })
}

export { goWay } from '../../bridge/shell-ways.ts'
