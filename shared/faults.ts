import * as z from 'zod'

/**
 * Everything that may go wrong across a boundary, by name. The window turns a code into a sentence and a way on
 * (renderer/words/faults.ts); nothing else about a failure ever crosses, for a message could hold a path or a word.
 */
export const FaultCode = z.enum([
  // the request
  'bad-request',
  'too-large',
  'stranger',
  'not-found',
  'sealed',
  'name-taken',
  'picture-unreadable',
  'picture-too-large',
  'not-printed',
  'practice-malformed',
  'internal',
  // the state of the vault
  'vault-locked',
  'vault-open',
  // opening
  'wrong-passphrase',
  'wrong-recovery-words',
  'header-damaged',
  'vault-missing',
  'vault-empty',
  'vault-exists',
  'vault-foreign',
  'vault-newer-version',
  'vault-damaged',
  'vault-older-than-seen',
  'vault-in-use',
  'not-enough-memory',
  // while open
  'vault-moved',
  'disk-full',
  'read-only',
  'io-error',
  // care
  'backup-unverified',
  'migration-failed',
  'keeper-gone',
])
export type FaultCode = z.infer<typeof FaultCode>

/** The only error class of the product: a code, and the cause for whoever debugs inside the same process. */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: FaultCode

  constructor(code: FaultCode, options?: ErrorOptions) {
    super(code, options)
    this.code = code
  }
}

/** The code of any thrown value; what nobody foresaw is `internal`. */
export function codeOf(error: unknown): FaultCode {
  return error instanceof Fault ? error.code : 'internal'
}
