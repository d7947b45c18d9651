import { Fault } from '../../../shared/faults.ts'
import { careFor } from './backup-care.ts'
import { draftsOf } from './draft.ts'
import type { Held, SeenMark, Vault } from './held.ts'
import { randomKey, wipe } from './keys.ts'
import { slotsOf } from './rewrap.ts'

/** Puts together what opening or creating has gathered. */
export function holdVault(held: Held): Vault {
  const { folder, spare, connection, dataKey, lock, now } = held
  const id = held.header.header.vaultId
  let closing: Promise<SeenMark> | undefined

  const isInPlace = (): boolean => connection.isInPlace()

  function requireOpen(): void {
    if (!connection.isOpen()) throw new Fault('vault-locked')
  }

  const slots = slotsOf({ folder, dataKey, header: held.header, requireOpen })
  const care = careFor({ held, header: () => slots.header().bytes })

  async function end(isBackupWanted: boolean): Promise<SeenMark> {
    const mark = { counter: connection.counter(), at: now() }
    try {
      connection.database.close()
      await care.stop()
      if (isBackupWanted && care.isMissing()) await care.lastBackup(mark.at)
      return mark
    } finally {
      wipe(dataKey)
      lock.release()
    }
  }

  return {
    id,
    folder,
    createdAt: held.createdAt,
    database: connection.database,
    counter: () => connection.counter(),
    changePassphrase: ({ current, next }) =>
      slots.replace({ kind: 'passphrase', bytes: current }, { kind: 'passphrase', bytes: next }),
    resetPassphrase: ({ recoveryKey, next }) =>
      slots.replace({ kind: 'recovery', bytes: recoveryKey }, { kind: 'passphrase', bytes: next }),
    async newRecoveryKey({ passphrase }) {
      const recoveryKey = randomKey()
      await slots.replace({ kind: 'passphrase', bytes: passphrase }, { kind: 'recovery', bytes: recoveryKey })
      return recoveryKey
    },
    drafts: draftsOf({ folder, spare, vaultId: id, dataKey, requireOpen, isInPlace }),
    async backup(reason) {
      requireOpen()
      return care.backup(reason)
    },
    async verifyBackups() {
      requireOpen()
      return care.verifyAll()
    },
    async replaceBackups() {
      requireOpen()
      return care.replaceAll()
    },
    close({ backup }) {
      closing ??= end(backup)
      return closing
    },
  }
}
