import { Fault } from '../../../shared/faults.ts'
import { backupFolder, listBackups } from './backup-list.ts'
import { type Secret, unwrapWithSecret } from './envelope.ts'
import { findHeaders, type WholeHeader } from './header-files.ts'
import { refusalOf } from './rewrap.ts'

export type Unlocked = { header: WholeHeader; dataKey: Buffer }

/**
 * The data key of the vault in a folder, from its header or the best copy of it. A whole header that refuses the secret
 * ends the search: the secret is wrong, and an older copy might know an older passphrase. The caller wipes the key.
 * Fails with wrong-passphrase, wrong-recovery-words, header-damaged, vault-newer-version, not-enough-memory, and with
 * vault-foreign when this is not the vault that was expected, for its own passphrase would only look wrong there.
 */
export async function unlockFolder({
  folder,
  secret,
  expectedId,
}: {
  folder: string
  secret: Secret
  expectedId?: string | undefined
}): Promise<Unlocked> {
  const backups = listBackups(folder).map(({ id }) => backupFolder(folder, id))
  const headers = findHeaders(folder, backups)
  const found = headers[0]?.header.vaultId
  if (expectedId !== undefined && found !== undefined && found !== expectedId)
    throw new Fault('vault-foreign')
  return unlockFirst(headers, secret)
}

/** The same over headers that are at hand, best first. */
export async function unlockFirst(headers: readonly WholeHeader[], secret: Secret): Promise<Unlocked> {
  for (const header of headers) {
    const unwrapped = await unwrapWithSecret(header, secret)
    if (unwrapped.state === 'open') return { header, dataKey: unwrapped.dataKey }
    if (unwrapped.state === 'refused') throw new Fault(refusalOf(secret.kind))
  }
  throw new Fault('header-damaged')
}
