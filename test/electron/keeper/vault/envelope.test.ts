import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  encodeHeader,
  type Header,
  HEADER_MAX_BYTES,
  readHeader,
  type Slot,
  unwrapKey,
  unwrapWithSecret,
  wrapKey,
} from '../../../../electron/keeper/vault/envelope.ts'
import {
  authenticate,
  checksum,
  deriveSubkey,
  stretch,
  SUBKEY,
  withDatabaseKey,
} from '../../../../electron/keeper/vault/keys.ts'
import { bytesOf, FAST_KDF, passphrase, recovery } from '../../../support/temp-vault.ts'

const DATA_KEY = Buffer.alloc(32, 7)
const WRAPPING_KEY = Buffer.alloc(32, 9)
const VAULT_ID = '00112233445566778899aabbccddeeff'

type Vector = {
  dataKey: string
  vaultId: string
  sequence: string
  slots: {
    kind: Slot['kind']
    secret: string
    t: number
    m: number
    salt: string
    nonce: string
    wrappingKey: string
  }[]
  subkeys: Record<string, string>
  header: string
}
const vector: Vector = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../vectors/header-v1.json'), 'utf8'),
)
const hex = (text: string) => Buffer.from(text, 'hex')
const vectorHeader = () => hex(vector.header)

function slot(kind: Slot['kind'], cost = FAST_KDF): Slot {
  const parameters = { kind, cost, salt: Buffer.alloc(16, 1), nonce: Buffer.alloc(24, 2) }
  return wrapKey({ vaultId: VAULT_ID, dataKey: DATA_KEY, wrappingKey: WRAPPING_KEY, slot: parameters })
}
const header = (slots = [slot('passphrase'), slot('recovery')], sequence = 1n): Header => ({
  vaultId: VAULT_ID,
  sequence,
  slots,
})
const encoded = () => encodeHeader(header(), DATA_KEY)
function whole(bytes: Buffer) {
  const reading = readHeader(bytes)
  if (reading.state !== 'whole') throw new Error(`the header is ${reading.state}`)
  return reading
}
/** What an attacker or an accident may make of a header, with a checksum that fits. */
function resummed(bytes: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, -32), checksum(bytes.subarray(0, -32))])
}
function changed(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes)
  change(copy)
  return resummed(copy)
}
const SLOT_AT = 35
const SLOT_BYTES = 102

describe('the test vector', () => {
  test('K2, H1 to H6: fixed keys, salts and nonces give these very bytes', async () => {
    const slots = await Promise.all(
      vector.slots.map(async ({ kind, secret, t, m, salt, nonce, wrappingKey }) => {
        const stretched = await stretch({ secret: hex(secret), salt: hex(salt), cost: { t, m } })
        expect(stretched.toString('hex')).toBe(wrappingKey)
        const parameters = { kind, cost: { t, m }, salt: hex(salt), nonce: hex(nonce) }
        return wrapKey({
          vaultId: vector.vaultId,
          dataKey: hex(vector.dataKey),
          wrappingKey: stretched,
          slot: parameters,
        })
      }),
    )
    const bytes = encodeHeader(
      { vaultId: vector.vaultId, sequence: BigInt(vector.sequence), slots },
      hex(vector.dataKey),
    )
    expect(bytes.toString('hex')).toBe(vector.header)
  })

  test('H2, H3: its fields stand where the format says', () => {
    const bytes = vectorHeader()
    expect(bytes.toString('latin1', 0, 8)).toBe('AFTRWORD')
    expect(bytes.readUInt16LE(8)).toBe(1)
    expect(bytes.toString('hex', 10, 26)).toBe(vector.vaultId)
    expect(bytes.readBigUInt64LE(26)).toBe(BigInt(vector.sequence))
    expect(bytes.readUInt8(34)).toBe(2)
    expect(bytes.readUInt8(SLOT_AT)).toBe(1)
    expect(bytes.readUInt8(SLOT_AT + SLOT_BYTES)).toBe(2)
    expect(bytes).toHaveLength(35 + 2 * 102 + 64)
  })

  test('K4: the sub-keys', () => {
    const found = Object.fromEntries(
      Object.entries(SUBKEY).map(([name, id]) => [
        name,
        deriveSubkey(hex(vector.dataKey), id).toString('hex'),
      ]),
    )
    expect(found).toEqual(vector.subkeys)
  })

  test('K5: the database key is lower-case hex between x and quotes', () => {
    const text = withDatabaseKey(hex(vector.dataKey), lent => lent.toString('latin1'))
    expect(text).toBe(`x'${vector.subkeys['database']}'`)
  })

  test('K3: a passphrase and the recovery bytes open it, others do not', async () => {
    const reading = whole(vectorHeader())
    const [first, second] = vector.slots.map(({ secret }) => hex(secret))
    const openWith = async (secret: Parameters<typeof unwrapWithSecret>[1]) =>
      (await unwrapWithSecret(reading, secret)).state
    expect(await openWith({ kind: 'passphrase', bytes: first! })).toBe('open')
    expect(await openWith(recovery(second!))).toBe('open')
    expect(await openWith(passphrase('something else'))).toBe('refused')
    expect(await openWith({ kind: 'recovery', bytes: first! })).toBe('refused')
  })
})

const bytesOfLength = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map(array => Buffer.from(array))
const open = (bytes: Buffer, key = WRAPPING_KEY) => unwrapKey(whole(bytes), 'passphrase', key).state

describe('reading a header', () => {
  test('H1: gives back what was encoded, whatever it was', () => {
    const anySlot = (kind: Slot['kind']) =>
      fc.record({
        kind: fc.constant(kind),
        cost: fc.record({
          t: fc.integer({ min: 1, max: 16 }),
          m: fc.integer({ min: 8 * 2 ** 20, max: 2 ** 31 }),
        }),
        salt: bytesOfLength(16),
        nonce: bytesOfLength(24),
        ciphertext: bytesOfLength(48),
      })
    const anyHeader = fc.record({
      vaultId: bytesOfLength(16).map(id => id.toString('hex')),
      sequence: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      slots: fc.oneof(
        fc.tuple(anySlot('passphrase')),
        fc.tuple(anySlot('recovery')),
        fc.tuple(anySlot('passphrase'), anySlot('recovery')),
      ),
    })
    fc.assert(
      fc.property(anyHeader, made => {
        expect(whole(encodeHeader(made, DATA_KEY)).header).toEqual(made)
      }),
    )
  })

  test('H3: the order in which slots are handed over does not matter', () => {
    const [a, b] = [slot('passphrase'), slot('recovery')]
    expect(encodeHeader(header([b, a]), DATA_KEY)).toEqual(encodeHeader(header([a, b]), DATA_KEY))
  })

  test('H6, H8: every flipped bit is damage, never a wrong secret or a newer version', () => {
    const bytes = encoded()
    const states = new Set<string>()
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const copy = Buffer.from(bytes)
      copy[bit >> 3] = copy.readUInt8(bit >> 3) ^ (1 << (bit & 7))
      states.add(readHeader(copy).state)
    }
    expect([...states]).toEqual(['damaged'])
  })

  test('H1, H8: every truncation and every addition is damage', () => {
    const bytes = encoded()
    for (let length = 0; length < bytes.length; length += 1) {
      expect(readHeader(bytes.subarray(0, length)).state).toBe('damaged')
      expect(readHeader(resummed(bytes.subarray(0, Math.max(32, length - 1)))).state).toBe('damaged')
    }
    expect(readHeader(resummed(Buffer.concat([bytes, Buffer.alloc(1)]))).state).toBe('damaged')
    expect(readHeader(resummed(Buffer.alloc(HEADER_MAX_BYTES + 1))).state).toBe('damaged')
  })

  test('any bytes at all are read without a throw', () => {
    const prefix = encoded().subarray(0, SLOT_AT)
    const junk = fc.oneof(
      fc.uint8Array({ maxLength: 5000 }).map(array => Buffer.from(array)),
      fc.uint8Array({ minLength: 32, maxLength: 400 }).map(array => resummed(Buffer.concat([prefix, array]))),
    )
    fc.assert(
      fc.property(junk, bytes => {
        expect(['damaged', 'newer']).toContain(readHeader(bytes).state)
      }),
      { numRuns: 500 },
    )
  })

  test('H8: a later version with a right checksum is newer, an earlier one is damage', () => {
    expect(readHeader(changed(encoded(), copy => copy.writeUInt16LE(2, 8))).state).toBe('newer')
    expect(readHeader(changed(encoded(), copy => copy.writeUInt16LE(0, 8))).state).toBe('damaged')
    const short = changed(encoded().subarray(0, 60), copy => copy.writeUInt16LE(9, 8))
    expect(readHeader(short).state).toBe('newer')
  })

  test.each([
    ['no passes', (copy: Buffer) => copy.writeUInt32LE(0, SLOT_AT + 2)],
    ['17 passes', (copy: Buffer) => copy.writeUInt32LE(17, SLOT_AT + 2)],
    ['4 billion passes', (copy: Buffer) => copy.writeUInt32LE(0xffffffff, SLOT_AT + 2)],
    ['less than 8 MiB', (copy: Buffer) => copy.writeBigUInt64LE(BigInt(8 * 2 ** 20 - 1), SLOT_AT + 6)],
    ['more than 2 GiB', (copy: Buffer) => copy.writeBigUInt64LE(2n ** 31n + 1n, SLOT_AT + 6)],
    ['all the memory there is', (copy: Buffer) => copy.writeBigUInt64LE(2n ** 64n - 1n, SLOT_AT + 6)],
    ['an unknown derivation', (copy: Buffer) => copy.writeUInt8(2, SLOT_AT + 1)],
    ['an unknown type of slot', (copy: Buffer) => copy.writeUInt8(3, SLOT_AT + SLOT_BYTES)],
    ['slots out of order', (copy: Buffer) => copy.writeUInt8(2, SLOT_AT)],
    ['the same type twice', (copy: Buffer) => copy.writeUInt8(1, SLOT_AT + SLOT_BYTES)],
    ['no slots', (copy: Buffer) => copy.writeUInt8(0, 34)],
    ['more slots than there are', (copy: Buffer) => copy.writeUInt8(3, 34)],
    ['another magic', (copy: Buffer) => copy.writeUInt8(0x42, 0)],
  ])('H2, H3, H7: %s is damage even with a right checksum', (_what, change) => {
    expect(readHeader(changed(encoded(), change)).state).toBe('damaged')
  })
})

describe('opening a header', () => {
  test('H9: gives the data key, and nothing to another wrapping key', () => {
    const found = unwrapKey(whole(encoded()), 'passphrase', WRAPPING_KEY)
    expect(found).toEqual({ state: 'open', dataKey: DATA_KEY })
    expect(open(encoded(), Buffer.alloc(32, 8))).toBe('refused')
  })

  test('H4: a slot works only with its own parameters and in its own vault', () => {
    const weaker = changed(encoded(), copy => copy.writeUInt32LE(2, SLOT_AT + 2))
    expect(open(weaker)).toBe('refused')
    const elsewhere = changed(encoded(), copy => copy.writeUInt8(0xff, 10))
    expect(open(elsewhere)).toBe('refused')
  })

  test('H5: a slot removed, taken from an older header, or an older sequence is noticed', () => {
    const bytes = encoded()
    const cut = changed(bytes, copy => copy.writeUInt8(1, 34))
    const removed = resummed(
      Buffer.concat([cut.subarray(0, SLOT_AT + SLOT_BYTES), cut.subarray(SLOT_AT + 2 * SLOT_BYTES)]),
    )
    expect(open(removed)).toBe('altered')
    expect(open(changed(bytes, copy => copy.writeBigUInt64LE(2n, 26)))).toBe('altered')
    expect(
      open(changed(bytes, copy => copy.fill(3, SLOT_AT + SLOT_BYTES + 54, SLOT_AT + 2 * SLOT_BYTES))),
    ).toBe('altered')
  })

  test('K4: no purpose shares its MAC with another', () => {
    const message = bytesOf('the same message')
    const macs = Object.values(SUBKEY).map(id => authenticate(DATA_KEY, id, message).toString('hex'))
    expect(new Set(macs).size).toBe(5)
  })
})
