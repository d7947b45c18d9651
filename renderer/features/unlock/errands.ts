import { contract } from '../../../shared/contract/contract.ts'
import { shellContract, type KnownJournal } from '../../../shared/contract/shell-contract.ts'
import type { Backup, GrantId, VaultNotice } from '../../../shared/domain/vault.ts'
import { codeOf, type FaultCode } from '../../../shared/faults.ts'
import { ask, askShell } from '../../bridge/ask.ts'
import { secretOf } from '../../bridge/secret.ts'
import type { Way } from '../../words/faults.ts'

// Everything the door asks. Loaded after the door is painted (see later.ts): it brings the contract and its shapes along.

/** What opens a backup: the passphrase of its day, or the recovery words. */
export type BackupSecret =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'words'; readonly key: Uint8Array }

export type Attempt =
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly acceptOlder?: boolean }
  | { readonly kind: 'words'; readonly key: Uint8Array; readonly acceptOlder?: boolean }
  | { readonly kind: 'backup'; readonly backup: string; readonly by: BackupSecret }

export type Tried =
  | { readonly ok: true; readonly notices: readonly VaultNotice[] }
  | { readonly ok: false; readonly code: FaultCode }

const older = ({ acceptOlder }: { acceptOlder?: boolean }) => (acceptOlder === true ? { acceptOlder } : {})

async function open(attempt: Attempt): Promise<{ notices: VaultNotice[] }> {
  if (attempt.kind === 'words') {
    return ask(contract.recoverVault, { recoveryKey: Uint8Array.from(attempt.key), ...older(attempt) })
  }
  if (attempt.kind === 'backup') {
    const { backup, by } = attempt
    const secret =
      by.kind === 'words'
        ? ({ kind: 'recovery', bytes: Uint8Array.from(by.key) } as const)
        : ({ kind: 'passphrase', bytes: secretOf(by.passphrase) } as const)
    return ask(contract.restoreBackup, { backup, secret })
  }
  return ask(contract.unlockVault, { passphrase: secretOf(attempt.passphrase), ...older(attempt) })
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

const shellWays: Readonly<Partial<Record<Way, () => Promise<unknown>>>> = {
  'choose-folder': async () => askShell(shellContract.openOther, {}),
  'start-new': async () => askShell(shellContract.startNew, {}),
  'show-folder': async () => askShell(shellContract.showFolder, {}),
  lock: async () => askShell(shellContract.lock, {}),
  quit: async () => askShell(shellContract.quit, {}),
}

/** The ways that only the shell can go; the others belong to the screen that shows them. */
export async function goWay(way: Way): Promise<void> {
  await shellWays[way]?.()
}
