import { statSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, Fault } from '../../../shared/faults.ts'
import { CHECKER, makeBackup, verifyBackup } from './backups.ts'
import { attachDatabase, type Connection } from './database.ts'
import type { Secret } from './envelope.ts'
import { faultOf } from './fault-of.ts'
import { hasDraft } from './draft.ts'
import { isPlainFile, NAMES } from './files.ts'
import { healHeaders, type WholeHeader } from './header-files.ts'
import { inspectFolder } from './inspect-folder.ts'
import { randomBytes, wipe, withDatabaseKey } from './keys.ts'
import { takeLock } from './lock-file.ts'
import { latestSchema, migrate, schemaOf } from './migrate.ts'
import { type Migration, MIGRATIONS } from './migrations/all.ts'
import type { Clock, SeenMark, Vault } from './held.ts'
import { holdVault } from './opened-vault.ts'
import { requireSecret } from './rewrap.ts'
import { unlockFolder } from './unlock.ts'

export type Notice = 'header-recovered' | 'older-than-seen-accepted' | 'draft-recovered' | 'index-rebuilt'

export type Opening = {
  folder: string
  secret: Secret
  now: Clock
  /** How far this journal had come when it was last closed here. */
  lastSeen?: SeenMark
  /** The person knows that this copy is older and wants it. */
  acceptOlder?: boolean | undefined
  /** The vault that is meant; another one in its place is refused. */
  expectedId?: string
  /** A folder outside the vault, for words that cannot be sealed in it; made when it is needed. */
  spare?: string | undefined
  /** Opens it although another computer's lock file is in it, once that computer has been silent for long. */
  takeOver?: boolean | undefined
  /** The version of the program. */
  app?: string
  /** The built backup-check.ts, when it does not stand beside the keeper. */
  checker?: URL
  migrations?: readonly Migration[]
}

/**
 * Opens an existing vault; it never makes one. Fails with wrong-passphrase, wrong-recovery-words, header-damaged,
 * vault-missing, vault-empty, vault-foreign, vault-newer-version, vault-damaged, vault-older-than-seen, vault-in-use,
 * migration-failed, not-enough-memory, and the faults of files. A failure leaves the vault as it was.
 */
export async function openVault(opening: Opening): Promise<{ vault: Vault; notices: Notice[] }> {
  const { folder, secret, now } = opening
  requireSecret(secret)
  requireVault(opening)
  try {
    const lock = takeLock({ ...opening, token: randomBytes(16).toString('hex') })
    try {
      const { header, dataKey } = await unlockFolder(opening)
      try {
        const { connection, createdAt, notices } = await openDatabase(opening, header, dataKey)
        if (healHeaders(folder, header)) notices.push('header-recovered')
        const { spare, app = '', checker = CHECKER } = opening
        if (hasDraft(folder, spare, header.header.vaultId)) notices.push('draft-recovered')
        const held = {
          folder,
          spare,
          createdAt,
          connection,
          header,
          dataKey,
          lock,
          now,
          schema: schemaOf(connection),
          app,
          checker,
        }
        return { vault: holdVault(held), notices }
      } catch (error) {
        wipe(dataKey)
        throw error
      }
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    throw faultOf(error)
  }
}

/** Opening must never end in a new vault, which is how other programs lost everything. */
function requireVault({ folder, takeOver }: Opening): void {
  const presence = inspectFolder(folder)
  if (presence === 'missing') throw new Fault('vault-missing')
  if (presence === 'empty') throw new Fault('vault-empty')
  if (presence === 'foreign') throw new Fault('vault-foreign')
  // Whether it may be taken over is for the lock to decide.
  if (presence === 'in-use' && takeOver !== true) throw new Fault('vault-in-use')
  const database = join(folder, NAMES.database)
  if (!isPlainFile(database)) throw new Fault('vault-missing')
  if (statSync(database).size === 0) throw new Fault('vault-empty')
}

async function openDatabase(
  opening: Opening,
  header: WholeHeader,
  dataKey: Uint8Array,
): Promise<{ connection: Connection; createdAt: string; notices: Notice[] }> {
  const { vaultId } = header.header
  const path = join(opening.folder, NAMES.database)
  const connection = attachDatabase(path, use => withDatabaseKey(dataKey, use))
  try {
    const migrations = opening.migrations ?? MIGRATIONS
    const schema = schemaOf(connection)
    if (schema > latestSchema(migrations)) throw new Fault('vault-newer-version')
    if (schema < 1) throw new Fault('vault-damaged')
    const createdAt = requireMeta(connection, vaultId)
    const notices = compareWithSeen(connection.counter(), opening)
    if (schema < latestSchema(migrations)) {
      await backUpBeforeMigration({ opening, connection, header, dataKey })
      migrateOrFail(connection, migrations)
    }
    return { connection, createdAt, notices }
  } catch (error) {
    connection.database.close()
    throw error
  }
}

/** A schema is changed only when a copy from before it was opened and found whole. */
async function backUpBeforeMigration({
  opening,
  connection,
  header,
  dataKey,
}: {
  opening: Opening
  connection: Connection
  header: WholeHeader
  dataKey: Uint8Array
}): Promise<void> {
  const { folder, now, app = '', checker = CHECKER } = opening
  const { vaultId } = header.header
  const { signal } = new AbortController()
  const counter = (): number => connection.counter()
  const facts = { counter, schema: schemaOf(connection), at: now(), app }
  const activity = (): number => connection.activity()
  const isInPlace = (): boolean => connection.isInPlace()
  const order = { ...facts, folder, dataKey, vaultId, header: header.bytes, activity, isInPlace, signal }
  const id = await makeBackup({ ...order, reason: 'migration' })
  const verification = { folder, id, dataKey, vaultId, at: now(), checker, signal, isCertain: true }
  const result = await verifyBackup(verification)
  if (result === 'damaged') throw new Fault('vault-damaged')
  if (result !== 'sound') throw new Fault('backup-unverified')
}

function requireMeta(connection: Connection, vaultId: string): string {
  const meta = connection.database.get('SELECT vault_id, created_at FROM v.meta')
  if (typeof meta?.['created_at'] !== 'string') throw new Fault('vault-damaged')
  if (meta['vault_id'] !== vaultId) throw new Fault('vault-foreign')
  connection.readCounter()
  return meta['created_at']
}

function compareWithSeen(counter: number, { lastSeen, acceptOlder }: Opening): Notice[] {
  if (lastSeen === undefined || counter >= lastSeen.counter) return []
  if (acceptOlder !== true) throw new Fault('vault-older-than-seen')
  return ['older-than-seen-accepted']
}

/** Faults of the disk keep their names, for their way on is another; everything else is the migration's own. */
function migrateOrFail(connection: Connection, migrations: readonly Migration[]): void {
  try {
    migrate({ connection, migrations })
  } catch (error) {
    const code = codeOf(error)
    if (code === 'disk-full' || code === 'read-only' || code === 'vault-moved') throw error
    throw new Fault('migration-failed', { cause: error })
  }
}
