import {
  authenticate,
  checksum,
  type Cost,
  COST_BOUNDS,
  decrypt,
  encrypt,
  KEY_BYTES,
  NONCE_BYTES,
  SALT_BYTES,
  sameBytes,
  stretch,
  SUBKEY,
  TAG_BYTES,
  wipe,
} from './keys.ts'

/** A way into the vault. Recovery carries the 32 bytes that the 24 words spell. */
export type Secret = { kind: 'passphrase' | 'recovery'; bytes: Uint8Array }

export type Slot = {
  kind: Secret['kind']
  cost: Cost
  salt: Uint8Array
  nonce: Uint8Array
  /** the data key, sealed: 32 bytes and their tag */
  ciphertext: Uint8Array
}

export type Header = { vaultId: string; sequence: bigint; slots: Slot[] }

/** What a header file turned out to be before any secret was tried (FORMAT.md H8). */
export type HeaderReading = { state: 'whole'; header: Header; bytes: Buffer } | { state: 'damaged' | 'newer' }

/** FORMAT.md H1 to H6: the layout. */
export const MAGIC = Buffer.from('AFTRWORD', 'latin1')
export const HEADER_VERSION = 1
export const HEADER_MAX_BYTES = 4096
const ID_BYTES = 16
const FIXED_BYTES = MAGIC.length + 2 + ID_BYTES + 8 + 1
const SLOT_PARAMETER_BYTES = 1 + 1 + 4 + 8 + SALT_BYTES
const SLOT_BYTES = SLOT_PARAMETER_BYTES + NONCE_BYTES + KEY_BYTES + TAG_BYTES
const MAC_BYTES = 32
const SUM_BYTES = 32
const MAX_SLOTS = 8
const ARGON2ID_13 = 1
const SLOT_TYPE = { passphrase: 1, recovery: 2 } as const

/**
 * The bytes of a header (FORMAT.md H1 to H6): fixed fields, slots by type, the MAC under a sub-key of the data key,
 * the checksum. The same input always gives the same bytes.
 */
export function encodeHeader(header: Header, dataKey: Uint8Array): Buffer {
  const slots = header.slots.toSorted((a, b) => SLOT_TYPE[a.kind] - SLOT_TYPE[b.kind])
  const fixed = Buffer.alloc(FIXED_BYTES)
  let at = MAGIC.copy(fixed)
  at = fixed.writeUInt16LE(HEADER_VERSION, at)
  at += Buffer.from(header.vaultId, 'hex').copy(fixed, at)
  at = fixed.writeBigUInt64LE(header.sequence, at)
  fixed.writeUInt8(slots.length, at)
  const body = Buffer.concat([
    fixed,
    ...slots.flatMap(slot => [slotParameters(slot), slot.nonce, slot.ciphertext]),
  ])
  const authenticated = Buffer.concat([body, authenticate(dataKey, SUBKEY.header, body)])
  return Buffer.concat([authenticated, checksum(authenticated)])
}

function slotParameters({ kind, cost, salt }: Pick<Slot, 'kind' | 'cost' | 'salt'>): Buffer {
  const parameters = Buffer.alloc(SLOT_PARAMETER_BYTES)
  let at = parameters.writeUInt8(SLOT_TYPE[kind])
  at = parameters.writeUInt8(ARGON2ID_13, at)
  at = parameters.writeUInt32LE(cost.t, at)
  at = parameters.writeBigUInt64LE(BigInt(cost.m), at)
  parameters.set(salt, at)
  return parameters
}

/**
 * Reads a header without any secret. The checksum comes first, so that a flipped bit is always `damaged` and never
 * looks like a wrong passphrase or a newer version (FORMAT.md H8). Takes any bytes; never throws.
 */
export function readHeader(bytes: Buffer): HeaderReading {
  if (bytes.length < MAGIC.length + 2 + SUM_BYTES || bytes.length > HEADER_MAX_BYTES)
    return { state: 'damaged' }
  const summed = bytes.subarray(0, -SUM_BYTES)
  if (!sameBytes(checksum(summed), bytes.subarray(-SUM_BYTES))) return { state: 'damaged' }
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return { state: 'damaged' }
  const version = bytes.readUInt16LE(MAGIC.length)
  if (version > HEADER_VERSION) return { state: 'newer' }
  if (version < HEADER_VERSION || bytes.length < FIXED_BYTES) return { state: 'damaged' }
  const slots = readSlots(bytes)
  if (slots === undefined) return { state: 'damaged' }
  const idAt = MAGIC.length + 2
  return {
    state: 'whole',
    bytes,
    header: {
      vaultId: bytes.toString('hex', idAt, idAt + ID_BYTES),
      sequence: bytes.readBigUInt64LE(idAt + ID_BYTES),
      slots,
    },
  }
}

function readSlots(bytes: Buffer): Slot[] | undefined {
  const count = bytes.readUInt8(FIXED_BYTES - 1)
  if (count < 1 || count > MAX_SLOTS) return undefined
  if (bytes.length !== FIXED_BYTES + count * SLOT_BYTES + MAC_BYTES + SUM_BYTES) return undefined
  const slots: Slot[] = []
  let lastType = 0
  for (let index = 0; index < count; index += 1) {
    const at = FIXED_BYTES + index * SLOT_BYTES
    const type = bytes.readUInt8(at)
    const slot = readSlot(bytes.subarray(at, at + SLOT_BYTES))
    // Each type once and in order, or two files could mean the same header.
    if (slot === undefined || type <= lastType) return undefined
    lastType = type
    slots.push(slot)
  }
  return slots
}

function readSlot(bytes: Buffer): Slot | undefined {
  const type = bytes.readUInt8(0)
  const kind =
    type === SLOT_TYPE.passphrase ? 'passphrase' : type === SLOT_TYPE.recovery ? 'recovery' : undefined
  const t = bytes.readUInt32LE(2)
  const m = bytes.readBigUInt64LE(6)
  if (kind === undefined || bytes.readUInt8(1) !== ARGON2ID_13) return undefined
  if (t < COST_BOUNDS.t.min || t > COST_BOUNDS.t.max) return undefined
  if (m < COST_BOUNDS.m.min || m > COST_BOUNDS.m.max) return undefined
  return {
    kind,
    cost: { t, m: Number(m) },
    salt: bytes.subarray(14, SLOT_PARAMETER_BYTES),
    nonce: bytes.subarray(SLOT_PARAMETER_BYTES, SLOT_PARAMETER_BYTES + NONCE_BYTES),
    ciphertext: bytes.subarray(SLOT_PARAMETER_BYTES + NONCE_BYTES),
  }
}

/** What binds a slot to its vault and its own parameters (FORMAT.md H4); the sequence is left to the MAC. */
function slotBinding(vaultId: string, slot: Pick<Slot, 'kind' | 'cost' | 'salt'>): Buffer {
  const version = Buffer.alloc(2)
  version.writeUInt16LE(HEADER_VERSION)
  return Buffer.concat([MAGIC, version, Buffer.from(vaultId, 'hex'), slotParameters(slot)])
}

/** Seals the data key for one secret whose wrapping key was stretched already. */
export function wrapKey({
  vaultId,
  dataKey,
  wrappingKey,
  slot,
}: {
  vaultId: string
  dataKey: Uint8Array
  wrappingKey: Uint8Array
  slot: Omit<Slot, 'ciphertext'>
}): Slot {
  const additional = slotBinding(vaultId, slot)
  return {
    ...slot,
    ciphertext: encrypt({ key: wrappingKey, nonce: slot.nonce, message: dataKey, additional }),
  }
}

export type Unwrapped =
  | { state: 'open'; dataKey: Buffer }
  /** the secret is another one */
  | { state: 'refused' }
  /** the secret fits, yet the header as a whole was changed: a slot added, removed or taken from an older header */
  | { state: 'altered' }

/** Opens a header with a wrapping key (FORMAT.md H9). The caller wipes the data key. */
export function unwrapKey(
  reading: { header: Header; bytes: Buffer },
  kind: Secret['kind'],
  wrappingKey: Uint8Array,
): Unwrapped {
  const { header, bytes } = reading
  const slot = header.slots.find(one => one.kind === kind)
  if (slot === undefined) return { state: 'refused' }
  const dataKey = decrypt({
    key: wrappingKey,
    nonce: slot.nonce,
    ciphertext: slot.ciphertext,
    additional: slotBinding(header.vaultId, slot),
  })
  if (dataKey === undefined) return { state: 'refused' }
  const macAt = bytes.length - SUM_BYTES - MAC_BYTES
  const mac = authenticate(dataKey, SUBKEY.header, bytes.subarray(0, macAt))
  if (sameBytes(mac, bytes.subarray(macAt, -SUM_BYTES))) return { state: 'open', dataKey }
  wipe(dataKey)
  return { state: 'altered' }
}

/** Stretches the secret with its slot's own parameters and opens the header. */
export async function unwrapWithSecret(
  reading: { header: Header; bytes: Buffer },
  secret: Secret,
): Promise<Unwrapped> {
  const slot = reading.header.slots.find(one => one.kind === secret.kind)
  if (slot === undefined) return { state: 'refused' }
  const wrappingKey = await stretch({ secret: secret.bytes, salt: slot.salt, cost: slot.cost })
  try {
    return unwrapKey(reading, secret.kind, wrappingKey)
  } finally {
    wipe(wrappingKey)
  }
}
