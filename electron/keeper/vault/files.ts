import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { Fault } from '../../../shared/faults.ts'

/** The names inside a vault's folder (FORMAT.md F1). */
export const NAMES = {
  header: 'header',
  previousHeader: 'header.previous',
  database: 'journal.db',
  journal: 'journal.db-journal',
  lock: 'lock',
  draft: 'recovery.draft',
  backups: 'backups',
} as const

export const FILE_MODE = 0o600
export const FOLDER_MODE = 0o700

/** Makes a rename or a new name in this folder survive a power loss. Windows cannot open folders and needs none of it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Waits until a file that was written by someone else is on the disk. */
export function syncFile(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Writes a file that must not exist yet, readable by its owner only, and waits until it is on the disk. */
export function writeNewFile(path: string, bytes: Uint8Array): void {
  const handle = openSync(path, 'wx', FILE_MODE)
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Replaces a small file so that a reader, or a power loss, sees the old bytes or the new ones and never a mixture. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.tmp`
  rmSync(temporary, { force: true })
  try {
    writeNewFile(temporary, bytes)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** The bytes of a small file, or nothing when it is not there, no plain file, or larger than `most`. */
export function readSmallFile(path: string, most: number): Buffer | undefined {
  if (!isPlainFile(path)) return undefined
  const handle = openSync(path, 'r')
  try {
    const { size } = fstatSync(handle)
    if (size > most) return undefined
    const bytes = Buffer.alloc(size)
    let at = 0
    while (at < size) {
      const read = readSync(handle, bytes, at, size - at, at)
      if (read === 0) break
      at += read
    }
    return bytes.subarray(0, at)
  } finally {
    closeSync(handle)
  }
}

/** A link to elsewhere is not the vault: whoever replaces its target would replace the journal. */
export function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
}

export function isPlainFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Which file stands at a path right now; another one under the same name has another identity. */
export type Identity = { device: bigint; inode: bigint }

export function identityOf(path: string): Identity | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats && { device: stats.dev, inode: stats.ino }
}

export function sameIdentity(a: Identity | undefined, b: Identity | undefined): boolean {
  return a !== undefined && b !== undefined && a.device === b.device && a.inode === b.inode
}

/** Refuses to go where something stands already: nothing of the person's is ever overwritten. */
export function refuseExisting(path: string): void {
  if (existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined) {
    throw new Fault('vault-exists')
  }
}
