import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isPlainFolder, NAMES, readSmallFile } from './files.ts'
import { type BackupReason, peekManifest, peekVerdict } from './manifest.ts'

/** One backup as it can be told without a secret; `verified` is null until it was opened once. */
export type BackupInfo = {
  id: string
  at: string
  counter: number
  bytes: number
  reason: BackupReason | 'unknown'
  verified: boolean | null
}

export const BACKUP_NAMES = { ...NAMES, manifest: 'manifest', verdict: 'verdict' } as const
export const MANIFEST_MAX_BYTES = 4096
const UNFINISHED = '.unfinished-'
const ID = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)-(\d{1,15})$/

/** A backup's name (FORMAT.md B1): its moment, with dashes where Windows allows no colons, and its counter. */
export function backupId(at: string, counter: number): string {
  return `${at.replaceAll(':', '-')}-${counter}`
}

export function backupFolder(folder: string, id: string): string {
  return join(folder, NAMES.backups, id)
}

/** The backups of a vault, newest first. Needs no secret; an absent backups folder is an empty list. */
export function listBackups(folder: string): BackupInfo[] {
  return names(folder)
    .flatMap(id => infoOf(folder, id))
    .toSorted((a, b) => b.at.localeCompare(a.at) || b.counter - a.counter)
}

function names(folder: string): string[] {
  const backups = join(folder, NAMES.backups)
  return isPlainFolder(backups) ? readdirSync(backups) : []
}

function infoOf(folder: string, id: string): BackupInfo[] {
  const [, hour, minute, second, counter] = ID.exec(id) ?? []
  const place = backupFolder(folder, id)
  if (counter === undefined || !isPlainFolder(place)) return []
  const manifest = readSmallFile(join(place, BACKUP_NAMES.manifest), MANIFEST_MAX_BYTES)
  const verdict = readSmallFile(join(place, BACKUP_NAMES.verdict), MANIFEST_MAX_BYTES)
  return [
    {
      id,
      at: `${hour}:${minute}:${second}`,
      counter: Number(counter),
      bytes: sizeOf(join(place, BACKUP_NAMES.database)) + sizeOf(join(place, BACKUP_NAMES.header)),
      reason: (manifest && peekManifest(manifest)?.reason) ?? 'unknown',
      verified: (verdict && peekVerdict(verdict)?.sound) ?? null,
    },
  ]
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

const KEPT = 10
const MONTH_MS = 30 * 24 * 60 * 60 * 1000

/**
 * Which backups may go (FORMAT.md B5): of those made at close or by hand all but the last ten, and never the last one
 * known to be good; those made before something risky after a month, but never the last of its kind. `list` is newest first.
 */
export function disposable(list: readonly BackupInfo[], now: string): BackupInfo[] {
  const takesTurns = (info: BackupInfo): boolean => info.reason === 'close' || info.reason === 'manual'
  const lastGood = list.find(({ verified }) => verified === true)
  const tooMany = list.filter(takesTurns).slice(KEPT)
  const tooOld = list.filter(
    (info, index) =>
      !takesTurns(info) &&
      info.reason !== 'unknown' &&
      Date.parse(now) - Date.parse(info.at) > MONTH_MS &&
      list.findIndex(({ reason }) => reason === info.reason) < index,
  )
  return [...tooMany, ...tooOld].filter(info => info !== lastGood)
}

/** Removes a backup in one step: a half-removed one must not look like a backup. */
export function removeBackup(folder: string, id: string): void {
  const doomed = unfinishedFolder(folder, id)
  renameSync(backupFolder(folder, id), doomed)
  rmSync(doomed, { recursive: true, force: true })
}

/** Where a backup is put together until it is whole. */
export function unfinishedFolder(folder: string, id: string): string {
  return join(folder, NAMES.backups, UNFINISHED + id)
}

/** What an interrupted backup or removal left. */
export function clearUnfinished(folder: string): void {
  names(folder)
    .filter(name => name.startsWith(UNFINISHED))
    .forEach(name => rmSync(join(folder, NAMES.backups, name), { recursive: true, force: true }))
}
