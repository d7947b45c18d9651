import { Fault, type FaultCode } from '../../../shared/faults.ts'
import { encodeHeader, type Secret, type Slot, unwrapKey, unwrapWithSecret } from './envelope.ts'
import { withFaults } from './fault-of.ts'
import { replaceHeader, type WholeHeader } from './header-files.ts'
import { KEY_BYTES, sameBytes, wipe } from './keys.ts'
import { costFor, makeSlot } from './slots.ts'

export type Slots = {
  /** The header as it stands on the disk. */
  header(): WholeHeader
  /** Wraps the data key for another secret of its kind. Fails with wrong-passphrase, wrong-recovery-words, bad-request, and as files do. */
  replace(proof: Secret, next: Secret): Promise<void>
}

/** The ways into an open vault. The data key never changes: changing a passphrase writes some 350 bytes. */
export function slotsOf({
  folder,
  dataKey,
  header: first,
  requireOpen,
}: {
  folder: string
  dataKey: Uint8Array
  header: WholeHeader
  requireOpen: () => void
}): Slots {
  let header = first

  function writeSlot(slot: Slot, wrappingKey: Uint8Array): WholeHeader {
    const { vaultId, sequence, slots } = header.header
    const others = slots.filter(({ kind }) => kind !== slot.kind)
    const next = { vaultId, sequence: sequence + 1n, slots: [...others, slot] }
    return replaceHeader({
      folder,
      bytes: encodeHeader(next, dataKey),
      proves: reading => opensTo(reading, { kind: slot.kind, wrappingKey, dataKey }),
    })
  }

  return {
    header: () => header,
    async replace(proof, next) {
      requireOpen()
      requireSecret(proof)
      requireSecret(next)
      const proved = await unwrapWithSecret(header, proof)
      if (proved.state !== 'open') throw new Fault(refusalOf(proof.kind))
      wipe(proved.dataKey)
      const { vaultId, slots } = header.header
      const cost = await costFor(next.kind, slots.find(({ kind }) => kind === next.kind)?.cost)
      const { slot, wrappingKey } = await makeSlot({ vaultId, dataKey, secret: next, cost })
      try {
        // Closing wiped the data key: what was wrapped meanwhile is worth nothing and is not written.
        requireOpen()
        header = withFaults(() => writeSlot(slot, wrappingKey))
      } finally {
        wipe(wrappingKey)
      }
    },
  }
}

/** The fault for a secret that is another one. */
export function refusalOf(kind: Secret['kind']): FaultCode {
  return kind === 'recovery' ? 'wrong-recovery-words' : 'wrong-passphrase'
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
