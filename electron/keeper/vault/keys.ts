import sodium from 'sodium-native'
import { Fault } from '../../../shared/faults.ts'

/** What Argon2id costs: passes and bytes of memory. libsodium's parallelism is always 1. */
export type Cost = { t: number; m: number }

const MIB = 1024 * 1024

/** FORMAT.md H7: outside these bounds a header is damaged, whatever else it says; checked before any allocation. */
export const COST_BOUNDS = { t: { min: 1, max: 16 }, m: { min: 8 * MIB, max: 2048 * MIB } } as const

/** For secrets that are 256 random bits already: stretching adds nothing, so the least that the bounds allow. */
export const LEAST_COST: Cost = { t: COST_BOUNDS.t.min, m: COST_BOUNDS.m.min }

/** FORMAT.md K4. The numbers are part of the format and are never given a second meaning. */
export const SUBKEY = { database: 1, backups: 2, archive: 3, header: 4, draft: 5 } as const
export type Subkey = (typeof SUBKEY)[keyof typeof SUBKEY]

export const KEY_BYTES = 32
export const SALT_BYTES = 16
const SUBKEY_CONTEXT = Buffer.from('afterwrd', 'latin1')

/** Zeroed memory for a key, kept out of swap where the system allows it; `wipe` gives it back. */
export function keyMemory(bytes: number = KEY_BYTES): Buffer<ArrayBuffer> {
  const memory = Buffer.alloc(bytes)
  try {
    sodium.sodium_mlock(memory)
  } catch {
    // A small RLIMIT_MEMLOCK refuses it; the threat model says that locking is best effort.
  }
  return memory
}

/** Overwrites keys with zeros. Calling it twice is harmless. */
export function wipe(...keys: readonly Uint8Array[]): void {
  for (const key of keys) {
    sodium.sodium_memzero(key)
    try {
      sodium.sodium_munlock(key)
    } catch {
      // It was never locked.
    }
  }
}

/** A new random key of 32 bytes. */
export function randomKey(): Buffer<ArrayBuffer> {
  const key = keyMemory()
  sodium.randombytes_buf(key)
  return key
}

/** Random bytes that are no secret: salts, nonces, ids. */
export function randomBytes(bytes: number): Buffer<ArrayBuffer> {
  const out = Buffer.alloc(bytes)
  sodium.randombytes_buf(out)
  return out
}

/**
 * Argon2id 1.3 of a secret: the 32-byte key that wraps the data key (FORMAT.md K2). Runs on libuv's threads.
 * Fails with `not-enough-memory` when the memory it asks for is not to be had.
 */
export async function stretch({
  secret,
  salt,
  cost,
}: {
  secret: Uint8Array
  salt: Uint8Array
  cost: Cost
}): Promise<Buffer<ArrayBuffer>> {
  const key = keyMemory()
  try {
    await sodium.crypto_pwhash_async(key, secret, salt, cost.t, cost.m, sodium.crypto_pwhash_ALG_ARGON2ID13)
    return key
  } catch (error) {
    wipe(key)
    throw new Fault('not-enough-memory', { cause: error })
  }
}

/** The key for one purpose, derived from the data key (FORMAT.md K4). The caller wipes it. */
export function deriveSubkey(dataKey: Uint8Array, purpose: Subkey): Buffer<ArrayBuffer> {
  const subkey = keyMemory()
  sodium.crypto_kdf_derive_from_key(subkey, purpose, SUBKEY_CONTEXT, dataKey)
  return subkey
}

/** Keyed BLAKE2b-256 of some bytes under the sub-key for `purpose`. */
export function authenticate(dataKey: Uint8Array, purpose: Subkey, bytes: Uint8Array): Buffer<ArrayBuffer> {
  const subkey = deriveSubkey(dataKey, purpose)
  const mac = Buffer.alloc(32)
  sodium.crypto_generichash(mac, bytes, subkey)
  wipe(subkey)
  return mac
}

/** Unkeyed BLAKE2b-256: finds accidents, not adversaries. */
export function checksum(bytes: Uint8Array): Buffer<ArrayBuffer> {
  const sum = Buffer.alloc(32)
  sodium.crypto_generichash(sum, bytes)
  return sum
}

/** Compares in constant time; different lengths are different. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && sodium.sodium_memcmp(a, b)
}

export type Sealed = { nonce: Uint8Array; ciphertext: Uint8Array }
export const NONCE_BYTES = 24
export const TAG_BYTES = 16

/** XChaCha20-Poly1305 under `key`; the nonce is given so that the format's vectors can be made again. */
export function encrypt(sealing: {
  key: Uint8Array
  nonce: Uint8Array
  message: Uint8Array
  additional: Uint8Array
}): Buffer<ArrayBuffer> {
  const { key, nonce, message, additional } = sealing
  const ciphertext = Buffer.alloc(message.length + TAG_BYTES)
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(ciphertext, message, additional, null, nonce, key)
  return ciphertext
}

/** The message, in key memory, or nothing when key, nonce, text or additional data are not the ones it was made with. */
export function decrypt(
  sealed: Sealed & { key: Uint8Array; additional: Uint8Array },
): Buffer<ArrayBuffer> | undefined {
  const { key, nonce, ciphertext, additional } = sealed
  if (ciphertext.length < TAG_BYTES) return undefined
  const message = keyMemory(ciphertext.length - TAG_BYTES)
  try {
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(message, null, ciphertext, additional, nonce, key)
    return message
  } catch {
    wipe(message)
    return undefined
  }
}

/**
 * Hands out the database key as SQLCipher wants raw keys, the ASCII of x'…' in a buffer, and wipes it afterwards.
 * A string would stay readable in memory until the process ends (docs/decisions/0011).
 */
export function withDatabaseKey<T>(dataKey: Uint8Array, use: (text: Buffer<ArrayBuffer>) => T): T {
  const raw = deriveSubkey(dataKey, SUBKEY.database)
  const text = keyMemory(3 + 2 * KEY_BYTES)
  try {
    writeRawKeyText(raw, text)
    return use(text)
  } finally {
    wipe(raw, text)
  }
}

/** Writes x'<hex>' without ever making a string of the key. */
export function writeRawKeyText(raw: Uint8Array, text: Uint8Array): void {
  const digits = Buffer.from('0123456789abcdef', 'latin1')
  text[0] = 0x78
  text[1] = 0x27
  raw.forEach((byte, at) => {
    text[2 + 2 * at] = digits.readUInt8(byte >> 4)
    text[3 + 2 * at] = digits.readUInt8(byte & 15)
  })
  text[2 + 2 * raw.length] = 0x27
}
