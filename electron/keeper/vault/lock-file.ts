import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { readFile, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Fault } from '../../../shared/faults.ts'
import { FILE_MODE, NAMES, readSmallFile } from './files.ts'
import type { Clock } from './held.ts'

/** Who holds a vault (FORMAT.md L1). `born` tells a process from a later one with the same number. */
export type Holder = { pid: number; host: string; boot: string; born: string; token: string }

export type Lock = { release(): void }

const LOCK_MAX_BYTES = 1024

/** FORMAT.md L4. */
const HEARTBEAT_MS = 30_000
const SILENCE_MS = 5 * 60_000

/** Whoever is known to be gone holds nothing; of a holder on another machine nothing can be known. */
export function isHeld(holder: Holder, here: { host: string; boot: string; bornOf: BornOf }): boolean {
  if (holder.host !== here.host) return true
  if (holder.boot !== here.boot) return false
  const born = here.bornOf(holder.pid)
  return born !== undefined && (born === '' || holder.born === '' || born === holder.born)
}

/** When a process started, in the system's own words; empty when the system does not tell; nothing when it is gone. */
export type BornOf = (pid: number) => string | undefined

const bornOf: BornOf = pid => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH'
    if (isGone) return undefined
  }
  try {
    // Field 22 counts from behind the name in brackets, which may itself hold spaces and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[0] === 'Z' ? undefined : (fields[19] ?? '')
  } catch {
    return ''
  }
}

function bootOf(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
  } catch {
    return ''
  }
}

const here = (): { host: string; boot: string; bornOf: BornOf } => ({
  host: hostname(),
  boot: bootOf(),
  bornOf,
})

/** Reads who holds the vault; an unreadable lock file has no holder. */
export function readHolder(folder: string): Holder | undefined {
  const bytes = readSmallFile(join(folder, NAMES.lock), LOCK_MAX_BYTES)
  if (bytes === undefined) return undefined
  try {
    return asHolder(JSON.parse(bytes.toString('utf8')))
  } catch {
    return undefined
  }
}

function asHolder(value: unknown): Holder | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { pid, host, boot, born, token } = { pid: 0, host: '', boot: '', born: '', token: '', ...value }
  const isWhole =
    Number.isSafeInteger(pid) && pid > 0 && [host, boot, born, token].every(text => typeof text === 'string')
  return isWhole ? { pid, host, boot, born, token } : undefined
}

/** Whether somebody has this vault open: another program, this one, or a machine that shares the folder. */
export function isLocked(folder: string): boolean {
  const holder = readHolder(folder)
  return holder !== undefined && isHeld(holder, here())
}

/** Whether the holder has not shown itself for so long that a person may say that it is gone. */
function isSilent(folder: string, now: string): boolean {
  const touched = statSync(join(folder, NAMES.lock), { throwIfNoEntry: false })?.mtimeMs
  return touched !== undefined && Date.parse(now) - touched > SILENCE_MS
}

export type LockWish = {
  folder: string
  token: string
  now: Clock
  /** The person says that no other computer has it open. */
  takeOver?: boolean | undefined
}

/**
 * Takes the vault for this process, until `release`, and shows every half minute that it is still held. A lock left by a
 * process that is gone is taken over; one of another computer only on request, and only after it was silent for long
 * (FORMAT.md L4). Fails with vault-in-use, read-only, disk-full.
 */
export function takeLock(wish: LockWish): Lock {
  const { folder, token } = wish
  const path = join(folder, NAMES.lock)
  const { host, boot } = here()
  const holder: Holder = { pid: process.pid, host, boot, born: bornOf(process.pid) ?? '', token }
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (placeLock(path, holder)) return heldLock(wish)
    clearStaleLock(wish)
  }
  throw new Fault('vault-in-use')
}

function heldLock({ folder, token, now }: LockWish): Lock {
  const beat = setInterval(() => void showLife({ folder, token, now }), HEARTBEAT_MS)
  beat.unref()
  return {
    release() {
      clearInterval(beat)
      releaseLock(folder, token)
    },
  }
}

/** Touches the lock file if it is still this one's. Never waited for, and what fails now is tried again. */
export async function showLife({ folder, token, now }: LockWish): Promise<void> {
  const path = join(folder, NAMES.lock)
  try {
    const holder = asHolder(JSON.parse(await readFile(path, 'utf8')))
    const moment = new Date(now())
    if (holder?.token === token) await utimes(path, moment, moment)
  } catch {
    // The folder was moved, or its disk does not answer.
  }
}

/** Puts a complete lock file in place, or nothing: a link appears with its content, an empty new file would not. */
function placeLock(path: string, holder: Holder): boolean {
  const temporary = `${path}.${holder.token}`
  writeLockFile(temporary, holder)
  try {
    linkSync(temporary, path)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') return false
    if (code === 'EROFS' || code === 'EACCES' || code === 'ENOSPC' || code === 'ENOENT') throw error
    // FAT and some network folders know no hard links.
    return writeLockFileUnlessThere(path, holder)
  } finally {
    rmSync(temporary, { force: true })
  }
}

function writeLockFile(path: string, holder: Holder): void {
  const handle = openSync(path, 'wx', FILE_MODE)
  try {
    writeSync(handle, JSON.stringify(holder))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function writeLockFileUnlessThere(path: string, holder: Holder): boolean {
  try {
    writeLockFile(path, holder)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function clearStaleLock({ folder, token, now, takeOver }: LockWish): void {
  const path = join(folder, NAMES.lock)
  const holder = readHolder(folder)
  const isYielded = takeOver === true && holder?.host !== hostname() && isSilent(folder, now())
  if (holder !== undefined && !isYielded && isHeld(holder, here())) throw new Fault('vault-in-use')
  const aside = `${path}.stale-${token}`
  try {
    renameSync(path, aside)
  } catch {
    // Somebody else cleared it first; the next attempt shows who holds it now.
    return
  }
  const moved = readSmallFile(aside, LOCK_MAX_BYTES)?.toString('utf8')
  if (holder === undefined || moved === JSON.stringify(holder)) rmSync(aside, { force: true })
  else giveBack(aside, path)
}

/** Between reading and renaming a living process took the vault: it keeps it. */
function giveBack(aside: string, path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) renameSync(aside, path)
  throw new Fault('vault-in-use')
}

function releaseLock(folder: string, token: string): void {
  if (readHolder(folder)?.token === token) rmSync(join(folder, NAMES.lock), { force: true })
}
