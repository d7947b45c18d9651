import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Fault } from '../../../shared/faults.ts'
import { withFaults } from './fault-of.ts'
import {
  FOLDER_MODE,
  isPlainFile,
  isPlainFolder,
  NAMES,
  readSmallFile,
  replaceFile,
  syncFolder,
} from './files.ts'
import { decrypt, deriveSubkey, encrypt, NONCE_BYTES, randomBytes, SUBKEY, wipe } from './keys.ts'

/** FORMAT.md D1. */
const MAGIC = Buffer.from('AFTRDRF1', 'latin1')
const MOST_BYTES = 64 * 1024 * 1024
/** Magic, nonce, and the tag of the AEAD. */
const OVERHEAD_BYTES = MAGIC.length + NONCE_BYTES + 16

/** One file that words are sealed in until they are in the journal. */
export type SealedFile = {
  /** Takes the place of what is sealed there. Fails with vault-moved, disk-full, read-only, too-large. */
  write(bytes: Uint8Array): void
  /** The sealed words, or nothing. What does not open is set aside, never deleted. */
  read(): Buffer | undefined
  remove(): void
  /** Out of the way, for nothing of it can be put into the journal; never deleted. */
  setAside(): void
}

/** Beside the journal; and, where nothing can be written there, in the spare place if the shell gave one. */
export type Drafts = { beside: SealedFile; spare: SealedFile | undefined }

type Sealing = { vaultId: string; dataKey: Uint8Array }
type DraftPlaces = Sealing & {
  folder: string
  spare: string | undefined
  requireOpen: () => void
  /** whether the folder still holds the database that is open */
  isInPlace: () => boolean
}

/** Where an open vault's unsaved words are sealed, so that locking need not wait for the database (FORMAT.md D1, D2). */
export function draftsOf({ folder, spare, requireOpen, isInPlace, ...sealing }: DraftPlaces): Drafts {
  const { vaultId } = sealing
  const beside = sealedFile({
    ...sealing,
    requireOpen,
    path: join(folder, NAMES.draft),
    prepare() {
      if (!isInPlace()) throw new Fault('vault-moved')
    },
  })
  if (spare === undefined) return { beside, spare }
  const path = spareFile(spare, vaultId)
  return { beside, spare: sealedFile({ ...sealing, requireOpen, path, prepare: () => makeSpare(spare) }) }
}

/** Whether unsaved words of this vault are sealed anywhere; told without its key. */
export function hasDraft(folder: string, spare: string | undefined, vaultId: string): boolean {
  return (
    isPlainFile(join(folder, NAMES.draft)) || (spare !== undefined && isPlainFile(spareFile(spare, vaultId)))
  )
}

function spareFile(spare: string, vaultId: string): string {
  return join(spare, `${vaultId}.draft`)
}

function makeSpare(spare: string): void {
  if (isPlainFolder(spare)) return
  mkdirSync(spare, { mode: FOLDER_MODE })
  syncFolder(dirname(spare))
}

function sealedFile({
  path,
  prepare,
  requireOpen,
  ...sealing
}: Sealing & { path: string; prepare: () => void; requireOpen: () => void }): SealedFile {
  const whileOpen = <T>(work: () => T): T => {
    requireOpen()
    return withFaults(work)
  }
  return {
    write: bytes =>
      whileOpen(() => {
        prepare()
        writeDraft({ ...sealing, path }, bytes)
      }),
    read: () => whileOpen(() => readDraft({ ...sealing, path })),
    remove: () => whileOpen(() => rmSync(path, { force: true })),
    setAside: () => whileOpen(() => renameSync(path, `${path}-damaged`)),
  }
}

/** Seals words under a path; a reader sees the old ones or these. */
export function writeDraft({ path, vaultId, dataKey }: Sealing & { path: string }, bytes: Uint8Array): void {
  // What could not be read again must not take the place of what can.
  if (bytes.length > MOST_BYTES - OVERHEAD_BYTES) throw new Fault('too-large')
  const key = deriveSubkey(dataKey, SUBKEY.draft)
  const nonce = randomBytes(NONCE_BYTES)
  const ciphertext = encrypt({ key, nonce, message: bytes, additional: binding(vaultId) })
  wipe(key)
  replaceFile(path, Buffer.concat([MAGIC, nonce, ciphertext]))
}

/** The sealed words, or nothing. A draft that does not open is set aside, never deleted. */
export function readDraft({ path, vaultId, dataKey }: Sealing & { path: string }): Buffer | undefined {
  const file = readSmallFile(path, MOST_BYTES)
  if (file === undefined) return undefined
  const key = deriveSubkey(dataKey, SUBKEY.draft)
  const bytes = file.subarray(0, MAGIC.length).equals(MAGIC)
    ? decrypt({
        key,
        nonce: file.subarray(MAGIC.length, MAGIC.length + NONCE_BYTES),
        ciphertext: file.subarray(MAGIC.length + NONCE_BYTES),
        additional: binding(vaultId),
      })
    : undefined
  wipe(key)
  if (bytes === undefined) renameSync(path, `${path}-damaged`)
  return bytes
}

function binding(vaultId: string): Buffer {
  return Buffer.concat([MAGIC, Buffer.from(vaultId, 'hex')])
}
