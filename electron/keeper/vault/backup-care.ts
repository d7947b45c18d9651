import { Fault } from '../../../shared/faults.ts'
import { type BackupInfo, listBackups, removeBackup } from './backup-list.ts'
import { type BackupOrder, makeBackup, type Verification, verifyBackup, wasChecked } from './backups.ts'
import { faultOf } from './fault-of.ts'
import type { Held } from './held.ts'
import type { BackupReason } from './manifest.ts'

export type Care = {
  backup(reason: BackupReason): Promise<BackupInfo>
  verifyAll(): Promise<BackupInfo[]>
  /** Makes a fresh one, opens it to be sure, and only then removes all others; gives the fresh one. */
  replaceAll(): Promise<BackupInfo>
  /** Whether the journal as it is now has no copy. */
  isMissing(): boolean
  /** Ends what is under way and waits until it has let go of the keys. */
  stop(): Promise<void>
  /** The copy made at close, when the database is closed already. */
  lastBackup(at: string): Promise<void>
}

/** The backups of an open vault: one thing at a time, and all of it ended by `stop`. */
export function careFor({ held, header }: { held: Held; header: () => Uint8Array }): Care {
  const { folder, connection, dataKey, now, schema, app, checker } = held
  const vaultId = held.header.header.vaultId
  const stopping = new AbortController()
  const openedAt = connection.counter()
  let lastCopied: number | undefined
  let queue: Promise<unknown> = Promise.resolve()

  function next<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.catch(() => {})
    return turn.catch(error => {
      throw faultOf(error)
    })
  }

  function requireGoing(): void {
    if (stopping.signal.aborted) throw new Fault('vault-locked')
  }

  const sources = {
    counter: (): number => connection.counter(),
    activity: (): number => connection.activity(),
    isInPlace: (): boolean => connection.isInPlace(),
  }

  function order(of: Pick<BackupOrder, 'reason' | 'at' | 'signal'>): BackupOrder {
    return { folder, dataKey, vaultId, header: header(), schema, app, ...sources, ...of }
  }

  async function make(reason: BackupReason): Promise<BackupInfo> {
    requireGoing()
    const id = await makeBackup(order({ at: now(), reason, signal: stopping.signal }))
    const made = oneOf(listBackups(folder), id)
    lastCopied = made.counter
    return made
  }

  return {
    backup: reason => next(() => make(reason)),
    replaceAll: () =>
      next(async () => {
        const { id } = await make('manual')
        const check = { folder, id, dataKey, vaultId, at: now(), checker, signal: stopping.signal }
        if (!(await isSoundCopy(check, requireGoing))) throw new Fault('backup-unverified')
        requireGoing()
        for (const old of listBackups(folder)) if (old.id !== id) removeBackup(folder, old.id)
        return oneOf(listBackups(folder), id)
      }),
    verifyAll: () =>
      next(async () => {
        const unknown = listBackups(folder).filter(({ id }) => !wasChecked(folder, id, dataKey))
        for (const { id } of unknown) {
          requireGoing()
          await verifyBackup({
            folder,
            id,
            dataKey,
            vaultId,
            at: now(),
            checker,
            signal: stopping.signal,
            isCertain: false,
          })
        }
        return listBackups(folder)
      }),
    isMissing() {
      const counter = connection.counter()
      if (lastCopied !== undefined) return counter !== lastCopied
      // After a restore the newest copy is of another history, so its counter alone, even an equal one, proves nothing.
      return counter !== openedAt || counter !== listBackups(folder)[0]?.counter
    },
    async stop() {
      stopping.abort()
      await queue
    },
    async lastBackup(at) {
      try {
        // Nothing else writes any more and nobody waits for more than the lock, so this one is never told to stop.
        const { signal } = new AbortController()
        await makeBackup(order({ reason: 'close', at, signal }))
      } catch {
        // The journal itself is safe on the disk; the list of backups shows that a copy is missing.
      }
    },
  }
}

/** On a thread of its own, or here where none starts; never here once it is told to stop, for that would hold up a lock. */
async function isSoundCopy(
  check: Omit<Verification, 'isCertain'>,
  requireGoing: () => void,
): Promise<boolean> {
  const result = await verifyBackup({ ...check, isCertain: false })
  requireGoing()
  return (result ?? (await verifyBackup({ ...check, isCertain: true }))) === 'sound'
}

function oneOf(list: readonly BackupInfo[], id: string): BackupInfo {
  const found = list.find(info => info.id === id)
  if (found === undefined) throw new Fault('not-found')
  return found
}
