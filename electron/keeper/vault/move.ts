import { createHash } from 'node:crypto'
import { copyFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { Fault } from '../../../shared/faults.ts'
import { faultOf } from './fault-of.ts'
import { FOLDER_MODE, isPlainFolder, NAMES, refuseExisting, syncFile, syncFolder } from './files.ts'
import { inspectFolder } from './inspect-folder.ts'
import { randomBytes } from './keys.ts'
import { type Lock, takeLock } from './lock-file.ts'

/**
 * Moves a closed vault to a place where nothing stands. On another disk it is copied, read back and compared before the
 * old folder goes. Fails with vault-exists, vault-missing, vault-empty, vault-foreign, vault-in-use, bad-request (into
 * itself), disk-full, read-only, io-error; then the vault is where it was.
 */
export function moveVault({ from, to }: { from: string; to: string }): void {
  const presence = inspectFolder(from)
  if (presence === 'in-use') throw new Fault('vault-in-use')
  if (presence !== 'closed') throw new Fault(`vault-${presence}`)
  const way = relative(resolve(from), resolve(to))
  if (!way.startsWith('..') && !isAbsolute(way)) throw new Fault('bad-request')
  try {
    refuseExisting(to)
    if (!isPlainFolder(dirname(to))) throw new Fault('vault-missing')
    const lock = takeLock(from, randomBytes(16).toString('hex'))
    try {
      moveFolder({ from, to, lock })
    } finally {
      lock.release()
    }
  } catch (error) {
    throw faultOf(error)
  }
}

function moveFolder({ from, to, lock }: { from: string; to: string; lock: Lock }): void {
  try {
    renameSync(from, to)
    rmSync(join(to, NAMES.lock), { force: true })
    syncFolder(dirname(to))
    syncFolder(dirname(from))
  } catch (error) {
    const isOtherDisk = error instanceof Error && 'code' in error && error.code === 'EXDEV'
    if (!isOtherDisk) throw error
    copyFolder(from, to)
    lock.release()
    rmSync(from, { recursive: true })
  }
}

/** Builds the copy under another name, so that a vault under `to` is always a whole one. */
function copyFolder(from: string, to: string): void {
  const unfinished = `${to}.moving`
  refuseExisting(unfinished)
  try {
    copyInto(from, unfinished)
    renameSync(unfinished, to)
    syncFolder(dirname(to))
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw error
  }
}

function copyInto(from: string, to: string): void {
  mkdirSync(to, { mode: FOLDER_MODE })
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)]
    const stats = lstatSync(source)
    if (stats.isDirectory()) copyInto(source, target)
    else if (!stats.isFile()) throw new Fault('vault-foreign')
    else if (name !== NAMES.lock) copyFile(source, target)
  }
  syncFolder(to)
}

function copyFile(source: string, target: string): void {
  copyFileSync(source, target)
  syncFile(target)
  if (sha256Of(source) !== sha256Of(target)) throw new Fault('io-error')
}

function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
