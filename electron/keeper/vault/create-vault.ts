import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Fault } from '../../../shared/faults.ts'
import { CHECKER } from './backups.ts'
import { attachDatabase, type Connection } from './database.ts'
import { encodeHeader } from './envelope.ts'
import { faultOf, withFaults } from './fault-of.ts'
import { FILE_MODE, FOLDER_MODE, isPlainFolder, NAMES, refuseExisting, syncFolder } from './files.ts'
import { replaceHeader, type WholeHeader } from './header-files.ts'
import { type Cost, randomBytes, randomKey, wipe, withDatabaseKey } from './keys.ts'
import { type Lock, takeLock } from './lock-file.ts'
import { latestSchema, migrate } from './migrate.ts'
import { type Migration, MIGRATIONS } from './migrations/all.ts'
import type { Clock, Vault } from './held.ts'
import { holdVault } from './opened-vault.ts'
import { opensTo, requireSecret } from './rewrap.ts'
import { costFor, type FreshSlot, makeSlot } from './slots.ts'

export type Creation = {
  /** Must not exist, or be an empty folder. */
  folder: string
  /** UTF-8 of the NFC form; the caller wipes it. */
  passphrase: Uint8Array
  now: Clock
  /** The stretching of the passphrase; calibrated to this machine when absent. */
  kdf?: Cost
  /** A folder outside the vault, for words that cannot be sealed in it; made when it is needed. */
  spare?: string | undefined
  /** The version of the program. */
  app?: string
  checker?: URL
  migrations?: readonly Migration[]
}

/**
 * Makes a new vault and opens it. The recovery key is what the 24 words spell; nothing keeps it, so the caller shows it
 * and wipes it. Fails with vault-exists, disk-full, read-only, not-enough-memory; a failure leaves nothing behind.
 */
export async function createVault(creation: Creation): Promise<{ vault: Vault; recoveryKey: Uint8Array }> {
  const { folder, passphrase, now } = creation
  requireSecret({ kind: 'passphrase', bytes: passphrase })
  const lock = takeEmptyFolder(creation)
  const dataKey = randomKey()
  const recoveryKey = randomKey()
  const vaultId = randomBytes(16).toString('hex')
  const createdAt = now()
  try {
    const slots = [
      await makeSlot({
        vaultId,
        dataKey,
        secret: { kind: 'passphrase', bytes: passphrase },
        cost: await costFor('passphrase', creation.kdf),
      }),
      await makeSlot({
        vaultId,
        dataKey,
        secret: { kind: 'recovery', bytes: recoveryKey },
        cost: await costFor('recovery', undefined),
      }),
    ]
    const header = writeFirstHeader({ folder, vaultId, dataKey, slots })
    const migrations = creation.migrations ?? MIGRATIONS
    const connection = createDatabase({ folder, vaultId, dataKey, createdAt, migrations })
    const { app = '', checker = CHECKER } = creation
    const schema = latestSchema(migrations)
    const vault = holdVault({
      folder,
      spare: creation.spare,
      createdAt,
      connection,
      header,
      dataKey,
      lock,
      now,
      schema,
      app,
      checker,
    })
    return { vault, recoveryKey }
  } catch (error) {
    wipe(dataKey, recoveryKey)
    removeUnfinished(folder, lock)
    throw faultOf(error)
  }
}

type FolderLock = Lock & { isFolderOurs: boolean }

/** Makes the folder or takes an empty one, and locks it before anything is written: two may try at once. */
function takeEmptyFolder({ folder, now }: Creation): FolderLock {
  return withFaults(() => {
    const isFolderOurs = !isPlainFolder(folder)
    if (isFolderOurs) {
      refuseExisting(folder)
      mkdirSync(folder, { mode: FOLDER_MODE })
      syncFolder(dirname(folder))
    } else {
      if (readdirSync(folder).length > 0) throw new Fault('vault-exists')
      chmodSync(folder, FOLDER_MODE)
    }
    try {
      const lock = takeLock({ folder, now, token: randomBytes(16).toString('hex') })
      if (readdirSync(folder).some(name => !name.startsWith(NAMES.lock))) {
        lock.release()
        throw new Fault('vault-exists')
      }
      return { ...lock, isFolderOurs }
    } catch (error) {
      if (isFolderOurs) removeEmptyFolder(folder)
      throw error
    }
  })
}

function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Somebody put something there meanwhile: it is theirs.
  }
}

function writeFirstHeader({
  folder,
  vaultId,
  dataKey,
  slots,
}: {
  folder: string
  vaultId: string
  dataKey: Uint8Array
  slots: readonly FreshSlot[]
}): WholeHeader {
  const header = { vaultId, sequence: 1n, slots: slots.map(({ slot }) => slot) }
  try {
    return replaceHeader({
      folder,
      bytes: encodeHeader(header, dataKey),
      proves: reading =>
        slots.every(({ slot, wrappingKey }) => opensTo(reading, { kind: slot.kind, wrappingKey, dataKey })),
    })
  } finally {
    wipe(...slots.map(({ wrappingKey }) => wrappingKey))
  }
}

function createDatabase({
  folder,
  vaultId,
  dataKey,
  createdAt,
  migrations,
}: {
  folder: string
  vaultId: string
  dataKey: Uint8Array
  createdAt: string
  migrations: readonly Migration[]
}): Connection {
  const path = join(folder, NAMES.database)
  closeSync(openSync(path, 'wx', FILE_MODE))
  const connection = attachDatabase(path, use => withDatabaseKey(dataKey, use))
  try {
    migrate({
      connection,
      migrations,
      seed() {
        connection.database.run(
          'INSERT INTO v.meta (id, vault_id, change_counter, created_at) VALUES (1, ?, 0, ?)',
          [vaultId, createdAt],
        )
      },
    })
    syncFolder(folder)
    return connection
  } catch (error) {
    connection.database.close()
    throw error
  }
}

/** Only what creation itself writes is removed: the folder was empty and has been ours since. */
function removeUnfinished(folder: string, lock: FolderLock): void {
  try {
    const { header, previousHeader, database, journal } = NAMES
    for (const name of [header, previousHeader, database, journal])
      rmSync(join(folder, name), { force: true })
    lock.release()
    if (lock.isFolderOurs) rmdirSync(folder)
  } catch {
    // The first failure is the one to tell.
  }
}
