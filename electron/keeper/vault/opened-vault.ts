import { Fault } from '../../../shared/faults.ts'
import type { Connection, Database } from './database.ts'
import { readDraft, removeDraft, writeDraft } from './draft.ts'
import { encodeHeader, type Secret, type Slot, unwrapKey, unwrapWithSecret } from './envelope.ts'
import { withFaults } from './fault-of.ts'
import { replaceHeader, type WholeHeader } from './header-files.ts'
import { KEY_BYTES, randomKey, sameBytes, wipe } from './keys.ts'
import type { Lock } from './lock-file.ts'
import { costFor, makeSlot } from './slots.ts'

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
  /** New words for the old ones, which open nothing from then on. Fails with wrong-passphrase. */
  newRecoveryKey(proof: { passphrase: Uint8Array }): Promise<Uint8Array>
  /** Seals unsaved words beside the journal. Fails with disk-full, read-only. */
  sealDraft(bytes: Uint8Array): void
  /** Hands the sealed words to `save` and forgets them when it returns; without `save`, forgets them at once. */
  takeDraft(save?: (bytes: Uint8Array) => void): Uint8Array | undefined
  /** Ends everything: the database, the keys, the lock. Asking twice is harmless. */
  close(options: { backup: boolean }): Promise<SeenMark>
}

export type Held = {
  folder: string
  createdAt: string
  connection: Connection
  header: WholeHeader
  dataKey: Buffer
  lock: Lock
  now: Clock
}

/** Puts together what opening or creating has gathered. */
export function holdVault(held: Held): Vault {
  const { folder, connection, dataKey, lock, now } = held
  const vaultId = held.header.header.vaultId
  const place = { folder, vaultId, dataKey }
  let header = held.header
  let closing: Promise<SeenMark> | undefined

  function requireOpen(): void {
    if (!connection.isOpen()) throw new Fault('vault-locked')
  }

  async function replaceSlot(proof: Secret, next: Secret): Promise<void> {
    requireOpen()
    const proved = await unwrapWithSecret(header, proof)
    if (proved.state !== 'open') throw new Fault('wrong-passphrase')
    wipe(proved.dataKey)
    const old = header.header.slots.find(slot => slot.kind === next.kind)
    const cost = await costFor(next.kind, old?.cost)
    const { slot, wrappingKey } = await makeSlot({ vaultId, dataKey, secret: next, cost })
    try {
      requireOpen()
      header = withFaults(() => writeSlot(slot, wrappingKey))
    } finally {
      wipe(wrappingKey)
    }
  }

  function writeSlot(slot: Slot, wrappingKey: Uint8Array): WholeHeader {
    const { sequence, slots } = header.header
    const next = {
      vaultId,
      sequence: sequence + 1n,
      slots: [...slots.filter(one => one.kind !== slot.kind), slot],
    }
    return replaceHeader({
      folder,
      bytes: encodeHeader(next, dataKey),
      proves: reading => opensTo(reading, { kind: slot.kind, wrappingKey, dataKey }),
    })
  }

  async function end(): Promise<SeenMark> {
    const mark = { counter: connection.counter(), at: now() }
    connection.database.close()
    wipe(dataKey)
    lock.release()
    return mark
  }

  return {
    id: vaultId,
    folder,
    createdAt: held.createdAt,
    database: connection.database,
    counter: () => connection.counter(),
    changePassphrase: ({ current, next }) =>
      replaceSlot({ kind: 'passphrase', bytes: current }, { kind: 'passphrase', bytes: next }),
    async newRecoveryKey({ passphrase }) {
      const recoveryKey = randomKey()
      await replaceSlot({ kind: 'passphrase', bytes: passphrase }, { kind: 'recovery', bytes: recoveryKey })
      return recoveryKey
    },
    sealDraft(bytes) {
      requireOpen()
      withFaults(() => writeDraft(place, bytes))
    },
    takeDraft(save) {
      requireOpen()
      return withFaults(() => {
        const bytes = readDraft(place)
        if (bytes === undefined) return undefined
        save?.(bytes)
        removeDraft(folder)
        return bytes
      })
    },
    close(_options) {
      closing ??= end()
      return closing
    },
  }
}

/** Whether a header gives this data key to this wrapping key. */
export function opensTo(
  reading: WholeHeader,
  expected: { kind: Secret['kind']; wrappingKey: Uint8Array; dataKey: Uint8Array },
): boolean {
  const found = unwrapKey(reading, expected.kind, expected.wrappingKey)
  if (found.state !== 'open') return false
  const isSame = sameBytes(found.dataKey, expected.dataKey)
  wipe(found.dataKey)
  return isSame
}

/** What a secret must be before anything is stretched: some bytes, not too many; recovery is exactly a key. */
export function requireSecret({ kind, bytes }: Secret): void {
  const isFit = kind === 'recovery' ? bytes.length === KEY_BYTES : bytes.length > 0 && bytes.length <= 4096
  if (!isFit) throw new Fault('bad-request')
}
