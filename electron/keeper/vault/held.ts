import type { BackupInfo } from './backup-list.ts'
import type { Connection, Database } from './database.ts'
import type { Drafts } from './draft.ts'
import type { WholeHeader } from './header-files.ts'
import type { Lock } from './lock-file.ts'
import type { BackupReason } from './manifest.ts'

/** The moment, as an instant in UTC: `2026-11-22T21:04:05.000Z`. */
export type Clock = () => string

/** How far a journal had come when it was last seen; kept outside the vault to notice an older copy. */
export type SeenMark = { counter: number; at: string }

/** An open vault. Everything it does after `close` fails with vault-locked. */
export type Vault = {
  id: string
  folder: string
  createdAt: string
  database: Database
  /** How many transactions were ever committed. */
  counter(): number
  /** Wraps the data key anew. Fails with wrong-passphrase. */
  changePassphrase(change: { current: Uint8Array; next: Uint8Array }): Promise<void>
  /** A new passphrase for whoever forgot the old one but has the words. Fails with wrong-recovery-words. */
  resetPassphrase(change: { recoveryKey: Uint8Array; next: Uint8Array }): Promise<void>
  /** New words for the old ones, which open nothing from then on. Fails with wrong-passphrase. */
  newRecoveryKey(proof: { passphrase: Uint8Array }): Promise<Uint8Array>
  /** Where words that could not be committed are sealed. */
  drafts: Drafts
  /** Copies the journal as it is now. Fails with disk-full, read-only, io-error. */
  backup(reason: BackupReason): Promise<BackupInfo>
  /** Opens each backup that was never opened, on another thread, and gives the list with what was found. */
  verifyBackups(): Promise<BackupInfo[]>
  /**
   * Copies the journal as it is now, opens the copy, and removes every other backup. Fails with backup-unverified, disk-full,
   * read-only, io-error, and vault-locked when it was closed meanwhile; none that was there is removed before the fresh one
   * was opened.
   */
  replaceBackups(): Promise<BackupInfo>
  /**
   * Ends everything: a backup under way, the database, the keys, the lock. With `backup`, copies the journal first when
   * it changed since the last copy; a copy that fails keeps nobody from closing. Asking twice is harmless.
   */
  close(options: { backup: boolean }): Promise<SeenMark>
}

/** What opening or creating has gathered. */
export type Held = {
  folder: string
  /** Outside the folder: for sealed words that find no room in it. */
  spare?: string | undefined
  createdAt: string
  connection: Connection
  header: WholeHeader
  dataKey: Buffer
  lock: Lock
  now: Clock
  /** The schema that the vault has now. */
  schema: number
  /** The version of the program, for the manifests of backups. */
  app: string
  /** The built backup-check.ts. */
  checker: URL
}
