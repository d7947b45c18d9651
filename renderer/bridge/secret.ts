/** The bytes a passphrase stands for: the same word typed on another system (composed or not) gives the same bytes. */
export const secretOf = (passphrase: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(passphrase.normalize('NFC'))
