import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Fault } from '../../../shared/faults.ts'
import { BACKUP_NAMES, backupFolder } from './backup-list.ts'
import { CHECKER, checkForCertain, readManifestFile } from './backups.ts'
import type { Secret } from './envelope.ts'
import { faultOf } from './fault-of.ts'
import {
  FOLDER_MODE,
  isPlainFolder,
  NAMES,
  refuseExisting,
  syncFile,
  syncFolder,
  writeNewFile,
} from './files.ts'
import { readHeaderFile, type WholeHeader } from './header-files.ts'
import type { Clock } from './held.ts'
import { randomBytes, wipe } from './keys.ts'
import { takeLock } from './lock-file.ts'
import { openManifest } from './manifest.ts'
import { requireSecret } from './rewrap.ts'
import { unlockFirst, type Unlocked } from './unlock.ts'

export type Restoring = {
  folder: string
  /** The id of one of its backups. */
  backup: string
  secret: Secret
  now: Clock
  checker?: URL
}

/** What a restored vault is, and where the one it replaced stands now. */
export type Restored = { vaultId: string; counter: number; replaced: string }

/**
 * Puts a backup in the vault's place (FORMAT.md B6). It is built and opened beside it; only then do the folders change
 * names, so that nothing of the old one is lost. The vault must be closed. Fails with not-found, backup-unverified,
 * wrong-passphrase, wrong-recovery-words, vault-in-use, disk-full; then everything is as it was.
 */
export async function restoreBackup(restoring: Restoring): Promise<Restored> {
  const { folder, secret, now } = restoring
  requireSecret(secret)
  const stamp = now().replaceAll(':', '-')
  const fresh = sibling(folder, `restoring-${stamp}`)
  const replaced = sibling(folder, `replaced-${stamp}`)
  if (!isPlainFolder(folder)) throw new Fault('vault-missing')
  try {
    refuseExisting(fresh)
    refuseExisting(replaced)
    const lock = takeLock({ folder, now, token: randomBytes(16).toString('hex') })
    try {
      const { vaultId, counter } = await build(restoring, fresh)
      swap({ folder, fresh, replaced })
      return { vaultId, counter, replaced }
    } catch (error) {
      rmSync(fresh, { recursive: true, force: true })
      throw error
    } finally {
      lock.release()
      rmSync(join(replaced, NAMES.lock), { force: true })
    }
  } catch (error) {
    throw faultOf(error)
  }
}

/** `journal.afterword` and `replaced-…` give `journal-replaced-….afterword`, beside it. */
function sibling(folder: string, suffix: string): string {
  const [, name = '', extension = ''] = /^(.*?)(\.afterword)?$/s.exec(basename(folder)) ?? []
  return join(dirname(folder), `${name}-${suffix}${extension}`)
}

async function build(restoring: Restoring, fresh: string): Promise<{ vaultId: string; counter: number }> {
  const { folder, backup, checker = CHECKER } = restoring
  const place = backupFolder(folder, backup)
  const file = readManifestFile(folder, backup)
  const { header, dataKey } = await unlockFor(restoring, place)
  try {
    const manifest = openManifest(file, dataKey)
    const { vaultId } = header.header
    if (manifest === undefined || manifest.vault !== vaultId) throw new Fault('backup-unverified')
    mkdirSync(fresh, { mode: FOLDER_MODE })
    const path = join(fresh, NAMES.database)
    copyFileSync(join(place, BACKUP_NAMES.database), path)
    syncFile(path)
    writeNewFile(join(fresh, NAMES.header), header.bytes)
    writeNewFile(join(fresh, NAMES.previousHeader), header.bytes)
    const { counter, schema, database } = manifest
    const task = { path, vaultId, counter, schema, sha256: database.sha256 }
    const { signal } = new AbortController()
    const result = await checkForCertain({ task, dataKey, checker, signal })
    if (result !== 'sound') throw new Fault('backup-unverified')
    rmSync(join(fresh, NAMES.journal), { force: true })
    syncFolder(fresh)
    return { vaultId, counter }
  } finally {
    wipe(dataKey)
  }
}

/** The data key is the same in every header of a vault, so today's passphrase opens old backups while a header is whole. */
async function unlockFor({ folder, secret }: Restoring, place: string): Promise<Unlocked> {
  const own = readHeaders([join(folder, NAMES.header), join(folder, NAMES.previousHeader)])
  const stored = readHeaders([join(place, BACKUP_NAMES.header)])
  try {
    return await unlockFirst(own, secret)
  } catch (error) {
    if (stored.length === 0) throw error
    return unlockFirst(stored, secret)
  }
}

function readHeaders(paths: readonly string[]): WholeHeader[] {
  return paths.map(readHeaderFile).flatMap(reading => (reading.state === 'whole' ? [reading] : []))
}

/** Three renames; after each of them every byte is still there under a name that tells what it is. */
function swap({ folder, fresh, replaced }: { folder: string; fresh: string; replaced: string }): void {
  renameSync(folder, replaced)
  try {
    renameSync(fresh, folder)
  } catch (error) {
    renameSync(replaced, folder)
    throw error
  }
  const backups = join(replaced, NAMES.backups)
  if (existsSync(backups)) renameSync(backups, join(folder, NAMES.backups))
  syncFolder(dirname(folder))
}
