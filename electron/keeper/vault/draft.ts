import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../../shared/faults.ts'
import { NAMES, readSmallFile, replaceFile } from './files.ts'
import { decrypt, deriveSubkey, encrypt, NONCE_BYTES, randomBytes, SUBKEY, wipe } from './keys.ts'

/** FORMAT.md D1. */
const MAGIC = Buffer.from('AFTRDRF1', 'latin1')
const MOST_BYTES = 64 * 1024 * 1024
/** Magic, nonce, and the tag of the AEAD. */
const OVERHEAD_BYTES = MAGIC.length + NONCE_BYTES + 16

/** Seals words that could not be committed beside the journal, so that locking need not wait for the database. */
export function writeDraft(
  place: { folder: string; vaultId: string; dataKey: Uint8Array },
  bytes: Uint8Array,
): void {
  // What could not be read again must not take the place of what can.
  if (bytes.length > MOST_BYTES - OVERHEAD_BYTES) throw new Fault('too-large')
  const key = deriveSubkey(place.dataKey, SUBKEY.draft)
  const nonce = randomBytes(NONCE_BYTES)
  const additional = binding(place.vaultId)
  const ciphertext = encrypt({ key, nonce, message: bytes, additional })
  wipe(key)
  replaceFile(join(place.folder, NAMES.draft), Buffer.concat([MAGIC, nonce, ciphertext]))
}

/** The sealed words, or nothing. A draft that does not open is set aside, never deleted. */
export function readDraft(place: {
  folder: string
  vaultId: string
  dataKey: Uint8Array
}): Buffer | undefined {
  const path = join(place.folder, NAMES.draft)
  const file = readSmallFile(path, MOST_BYTES)
  if (file === undefined) return undefined
  const key = deriveSubkey(place.dataKey, SUBKEY.draft)
  const bytes = file.subarray(0, MAGIC.length).equals(MAGIC)
    ? decrypt({
        key,
        nonce: file.subarray(MAGIC.length, MAGIC.length + NONCE_BYTES),
        ciphertext: file.subarray(MAGIC.length + NONCE_BYTES),
        additional: binding(place.vaultId),
      })
    : undefined
  wipe(key)
  if (bytes === undefined) renameSync(path, `${path}-damaged`)
  return bytes
}

/** Forgets the draft once its words are in the journal. */
export function removeDraft(folder: string): void {
  rmSync(join(folder, NAMES.draft), { force: true })
}

function binding(vaultId: string): Buffer {
  return Buffer.concat([MAGIC, Buffer.from(vaultId, 'hex')])
}
