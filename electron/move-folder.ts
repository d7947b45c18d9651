import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, cp, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ShellAnnouncement } from '../shared/contract/announcements.ts'
import { codeOf, Fault } from '../shared/faults.ts'

const exists = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const errnoOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** What the disk objected to, as a fault that has words and a way on. */
function faultOfDisk(error: unknown): Fault {
  if (error instanceof Fault) return error
  const errno = errnoOf(error)
  if (errno === 'ENOSPC' || errno === 'EDQUOT') return new Fault('disk-full', { cause: error })
  if (errno === 'EROFS' || errno === 'EACCES' || errno === 'EPERM')
    return new Fault('read-only', { cause: error })
  return new Fault('io-error', { cause: error })
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  await handle.sync().finally(async () => handle.close())
}

async function sameContent(from: string, to: string): Promise<boolean> {
  const [before, after] = await Promise.all([filesOf(from), filesOf(to)])
  if (before.join('\0') !== after.join('\0')) return false
  for (const name of before) {
    if ((await digestOf(join(from, name))) !== (await digestOf(join(to, name)))) return false
  }
  return true
}

async function copyOver(from: string, to: string): Promise<void> {
  const partial = `${to}.moving`
  await rm(partial, { recursive: true, force: true })
  try {
    await cp(from, partial, { recursive: true, errorOnExist: true, force: false, preserveTimestamps: true })
    for (const name of await filesOf(partial)) await sync(join(partial, name))
    if (!(await sameContent(from, partial))) throw new Fault('io-error')
    await rename(partial, to)
    if (process.platform !== 'win32') await sync(dirname(to))
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
  // Only now, with a proven copy under its final name.
  await rm(from, { recursive: true })
}

/**
 * Moves a closed journal's folder. On one disk it is renamed; across disks it is copied, compared byte for byte and only
 * then removed here. Nothing that exists is ever written over, and a failure leaves the journal where it was. Fails with
 * vault-exists, vault-missing, disk-full, read-only, io-error.
 */
export async function moveFolder(from: string, to: string): Promise<void> {
  if (from === to) return
  if (await exists(to)) throw new Fault('vault-exists')
  if (!(await stat(from).catch(() => undefined))?.isDirectory()) throw new Fault('vault-missing')
  try {
    await mkdir(dirname(to), { recursive: true })
    await rename(from, to).catch(async (error: unknown) => {
      if (errnoOf(error) !== 'EXDEV') throw error
      await copyOver(from, to)
    })
  } catch (error) {
    throw faultOfDisk(error)
  }
}

type Move = { from: string; to: string; onMoved: () => void }

/** Moves it, and gives back what the next window is to be told: nothing, or why the journal stayed where it was. */
export async function moveAndTell({ from, to, onMoved }: Move): Promise<ShellAnnouncement[]> {
  try {
    await moveFolder(from, to)
  } catch (error) {
    return [{ kind: 'not-moved', code: codeOf(error) }]
  }
  onMoved()
  return []
}
