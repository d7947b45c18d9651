import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, renameSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Fault } from '../../../shared/faults.ts'
import {
  BACKUP_NAMES,
  backupFolder,
  backupId,
  clearUnfinished,
  disposable,
  listBackups,
  MANIFEST_MAX_BYTES,
  removeBackup,
  unfinishedFolder,
} from './backup-list.ts'
import { checkDatabase, type CheckResult, type CheckTask } from './check-database.ts'
import { HEADER_MAX_BYTES } from './envelope.ts'
import {
  FILE_MODE,
  FOLDER_MODE,
  isPlainFile,
  isPlainFolder,
  NAMES,
  readSmallFile,
  replaceFile,
  syncFile,
  syncFolder,
  writeNewFile,
} from './files.ts'
import { deriveSubkey, KEY_BYTES, SUBKEY, wipe } from './keys.ts'
import {
  type BackupReason,
  macOf,
  type Manifest,
  openManifest,
  openVerdict,
  sealManifest,
  sealVerdict,
} from './manifest.ts'

/** Built beside the keeper's bundle. In a variable, for a bundler would otherwise copy the file it sees named here. */
const CHECKER_FILE = './backup-check.js'
export const CHECKER = new URL(CHECKER_FILE, import.meta.url)

export type BackupOrder = {
  folder: string
  dataKey: Uint8Array
  vaultId: string
  header: Uint8Array
  /** Asked when the copy is whole: writes may have come in since the order. */
  counter: () => number
  schema: number
  reason: BackupReason
  at: string
  app: string
  /** A number that grows with each transaction begun; a copy during which it grew is thrown away. */
  activity: () => number
  /** Whether the folder still holds the journal: in another one's place nothing is made. */
  isInPlace: () => boolean
  signal: AbortSignal
}

type FileFacts = { bytes: number; sha256: string }

/**
 * Copies the vault into its backups folder (FORMAT.md B1 to B3) and lets old copies go (B5). Nobody waits for it: writes
 * may happen meanwhile and make it start again, and `signal` ends it. Fails with vault-moved, disk-full, read-only, io-error, leaving no half backup.
 */
export async function makeBackup(order: BackupOrder): Promise<string> {
  const { folder, dataKey, at, reason } = order
  const place = unfinishedFolder(folder, backupId(at, 0))
  if (!order.isInPlace()) throw new Fault('vault-moved')
  const backups = join(folder, NAMES.backups)
  if (!isPlainFolder(backups)) mkdirSync(backups, { mode: FOLDER_MODE })
  clearUnfinished(folder)
  let id = ''
  try {
    mkdirSync(place, { mode: FOLDER_MODE })
    const paths = { from: join(folder, NAMES.database), to: join(place, BACKUP_NAMES.database) }
    const { counter, ...database } = await copyAtRest(paths, order)
    writeNewFile(join(place, BACKUP_NAMES.header), order.header)
    const header = { bytes: order.header.length, sha256: sha256(order.header) }
    const { vaultId: vault, schema, app } = order
    const manifest: Manifest = { format: 1, vault, at, counter, schema, reason, database, header, app }
    writeNewFile(join(place, BACKUP_NAMES.manifest), sealManifest(manifest, dataKey))
    syncFolder(place)
    id = backupId(at, counter)
    // The same journal at the same moment: a clock that stands still, or was set back.
    if (isPlainFolder(backupFolder(folder, id))) clearUnfinished(folder)
    else renameSync(place, backupFolder(folder, id))
    syncFolder(join(folder, NAMES.backups))
  } catch (error) {
    clearUnfinished(folder)
    throw error
  }
  for (const old of disposable(listBackups(folder), at)) removeBackup(folder, old.id)
  return id
}

/** Between transactions the vault is one complete file (docs/decisions/0012), so a copy without a write in between is whole. */
async function copyAtRest(
  paths: { from: string; to: string },
  { activity, counter, signal }: Pick<BackupOrder, 'activity' | 'counter' | 'signal'>,
): Promise<FileFacts & { counter: number }> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const before = activity()
    const facts = await copyHashed({ ...paths, signal })
    if (activity() === before) return { ...facts, counter: counter() }
  }
  // Someone writes without pause: copy in one go, during which nothing else of this process runs.
  copyFileSync(paths.from, paths.to)
  const copied = counter()
  return { ...(await hashFile(paths.to)), counter: copied }
}

const CHUNK_BYTES = 1024 * 1024

async function copyHashed({
  from,
  to,
  signal,
}: {
  from: string
  to: string
  signal: AbortSignal
}): Promise<FileFacts> {
  const target = await open(to, 'w', FILE_MODE)
  try {
    const facts = await readThrough(from, async chunk => {
      signal.throwIfAborted()
      for (let at = 0; at < chunk.length;) at += (await target.write(chunk, at)).bytesWritten
    })
    await target.sync()
    return facts
  } finally {
    await target.close()
  }
}

function hashFile(path: string): Promise<FileFacts> {
  syncFile(path)
  return readThrough(path, async () => {})
}

/** Reads a file once, lending each piece; gives its length and SHA-256. */
async function readThrough(path: string, lend: (chunk: Buffer) => Promise<void>): Promise<FileFacts> {
  const source = await open(path, 'r')
  try {
    const hash = createHash('sha256')
    const chunk = Buffer.alloc(CHUNK_BYTES)
    let bytes = 0
    for (;;) {
      const { bytesRead } = await source.read(chunk, 0, CHUNK_BYTES)
      if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') }
      const piece = chunk.subarray(0, bytesRead)
      hash.update(piece)
      await lend(piece)
      bytes += bytesRead
    }
  } finally {
    await source.close()
  }
}

/** The manifest of a backup as it lies there; empty when it is gone. Fails with not-found. */
export function readManifestFile(folder: string, id: string): Buffer {
  if (!listBackups(folder).some(info => info.id === id)) throw new Fault('not-found')
  return (
    readSmallFile(join(backupFolder(folder, id), BACKUP_NAMES.manifest), MANIFEST_MAX_BYTES) ??
    Buffer.alloc(0)
  )
}

export type Verification = {
  folder: string
  id: string
  dataKey: Uint8Array
  vaultId: string
  at: string
  checker: URL
  signal: AbortSignal
  /** where no thread starts, check on this one */
  isCertain: boolean
}

/**
 * Opens one backup on a thread of its own and writes down what was found. Nothing is written, and nothing given, when
 * the check was cancelled or its thread could not start. Fails with not-found and the faults of files.
 */
export async function verifyBackup(verification: Verification): Promise<CheckResult | undefined> {
  const { folder, id, dataKey, at } = verification
  const place = backupFolder(folder, id)
  const file = readManifestFile(folder, id)
  const result = await examine(verification, file)
  if (result === undefined) return undefined
  const verdict = { format: 1, at, sound: result === 'sound', manifest: macOf(file) } as const
  replaceFile(join(place, BACKUP_NAMES.verdict), sealVerdict(verdict, dataKey))
  return result
}

/** Whether a backup was opened before, as its verdict proves; a verdict that anybody else wrote does not count. */
export function wasChecked(folder: string, id: string, dataKey: Uint8Array): boolean {
  const manifest = readManifestFile(folder, id)
  const verdict = readSmallFile(join(backupFolder(folder, id), BACKUP_NAMES.verdict), MANIFEST_MAX_BYTES)
  return verdict !== undefined && openVerdict({ verdict, manifest }, dataKey) !== undefined
}

async function examine(
  { folder, id, dataKey, vaultId, checker, signal, isCertain }: Verification,
  file: Buffer,
): Promise<CheckResult | undefined> {
  const place = backupFolder(folder, id)
  const manifest = openManifest(file, dataKey)
  if (manifest === undefined || manifest.vault !== vaultId) return 'differs'
  const header = readSmallFile(join(place, BACKUP_NAMES.header), HEADER_MAX_BYTES)
  if (header === undefined || sha256(header) !== manifest.header.sha256) return 'differs'
  const path = join(place, BACKUP_NAMES.database)
  if (!isPlainFile(path)) return 'differs'
  const { counter, schema, database } = manifest
  const task = { path, vaultId, counter, schema, sha256: database.sha256 }
  const check = { task, dataKey, checker, signal }
  return isCertain ? checkForCertain(check) : checkInWorker(check)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export type Check = { task: Omit<CheckTask, 'key'>; dataKey: Uint8Array; checker: URL; signal: AbortSignal }

/** The result, or nothing when the thread was stopped or could not start. */
function checkInWorker({ task, dataKey, checker, signal }: Check): Promise<CheckResult | undefined> {
  return withSharedKey(dataKey, async key => {
    if (signal.aborted) return undefined
    const worker = new Worker(checker, { workerData: { ...task, key } })
    const stop = (): void => void worker.terminate()
    signal.addEventListener('abort', stop)
    try {
      return await new Promise<CheckResult | undefined>(resolve => {
        worker.on('message', (message: unknown) => resolve(asResult(message)))
        worker.on('error', () => resolve(undefined))
        worker.on('exit', () => resolve(undefined))
      })
    } finally {
      signal.removeEventListener('abort', stop)
    }
  })
}

/**
 * The result in any case, for moments that cannot go on without it and when the keeper answers nobody yet: where no
 * thread starts, this one does the work.
 */
export async function checkForCertain(check: Check): Promise<CheckResult> {
  const result = await checkInWorker(check)
  return result ?? withSharedKey(check.dataKey, async key => checkDatabase({ ...check.task, key }))
}

async function withSharedKey<T>(
  dataKey: Uint8Array,
  use: (key: SharedArrayBuffer) => Promise<T>,
): Promise<T> {
  const key = new SharedArrayBuffer(KEY_BYTES)
  const subkey = deriveSubkey(dataKey, SUBKEY.database)
  new Uint8Array(key).set(subkey)
  wipe(subkey)
  try {
    return await use(key)
  } finally {
    new Uint8Array(key).fill(0)
  }
}

function asResult(message: unknown): CheckResult | undefined {
  return message === 'sound' || message === 'differs' || message === 'damaged' ? message : undefined
}
