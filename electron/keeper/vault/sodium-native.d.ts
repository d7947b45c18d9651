/** The part of sodium-native 5.1.0 that the vault uses; the package has no types of its own. */
declare module 'sodium-native' {
  const sodium: {
    readonly crypto_pwhash_ALG_ARGON2ID13: number
    crypto_pwhash_async(
      out: Uint8Array,
      passphrase: Uint8Array,
      salt: Uint8Array,
      opslimit: number,
      memlimit: number,
      algorithm: number,
    ): Promise<void>
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      ciphertext: Uint8Array,
      message: Uint8Array,
      additional: Uint8Array,
      secretNonce: null,
      nonce: Uint8Array,
      key: Uint8Array,
    ): number
    crypto_aead_xchacha20poly1305_ietf_decrypt(
      message: Uint8Array,
      secretNonce: null,
      ciphertext: Uint8Array,
      additional: Uint8Array,
      nonce: Uint8Array,
      key: Uint8Array,
    ): number
    crypto_generichash(out: Uint8Array, input: Uint8Array, key?: Uint8Array): void
    crypto_kdf_derive_from_key(subkey: Uint8Array, id: number, context: Uint8Array, key: Uint8Array): void
    randombytes_buf(out: Uint8Array): void
    sodium_memcmp(a: Uint8Array, b: Uint8Array): boolean
    sodium_memzero(buffer: Uint8Array): void
    sodium_mlock(buffer: Uint8Array): void
    sodium_munlock(buffer: Uint8Array): void
  }
  export = sodium
}
