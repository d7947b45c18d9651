import * as z from 'zod'
import { Instant } from './time.ts'

/** A permission to one place on disk, made by the shell. The window knows only this id, never a path. */
export const GrantId = z.uuid().brand<'GrantId'>()
export type GrantId = z.infer<typeof GrantId>

/** Bytes of a passphrase (UTF-8 of its NFC form); zeroed by the keeper as soon as a key is derived. */
export const SecretBytes = z.instanceof(Uint8Array).refine(bytes => bytes.length > 0 && bytes.length <= 4096)

/** The 32 bytes that the 24 recovery words spell. */
export const RecoveryKey = z.instanceof(Uint8Array).refine(bytes => bytes.length === 32)

/** Either of the two that open a journal. */
export const EitherSecret = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase'), bytes: SecretBytes }),
  z.strictObject({ kind: z.literal('recovery'), bytes: RecoveryKey }),
])

export const VaultNotice = z.enum([
  'header-recovered',
  'older-than-seen-accepted',
  'draft-recovered',
  'restored',
])
export type VaultNotice = z.infer<typeof VaultNotice>

/** What can be told of a journal before it is opened. */
export const VaultPresence = z.enum(['none', 'missing', 'empty', 'foreign', 'in-use', 'closed', 'open'])
export type VaultPresence = z.infer<typeof VaultPresence>

export const VaultStatus = z.strictObject({ presence: VaultPresence, sample: z.boolean() })
export type VaultStatus = z.infer<typeof VaultStatus>

export const Backup = z.strictObject({
  id: z.string(),
  at: Instant,
  bytes: z.int(),
  /** absent until it was checked by opening it */
  verified: z.boolean().optional(),
})
export type Backup = z.infer<typeof Backup>

export const VaultFacts = z.strictObject({
  createdAt: Instant,
  entries: z.int(),
  backups: z.array(Backup),
  lastVerifiedBackupAt: Instant.optional(),
  recoveryConfirmed: z.boolean(),
})
export type VaultFacts = z.infer<typeof VaultFacts>
