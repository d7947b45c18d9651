import { authenticate, sameBytes, SUBKEY } from './keys.ts'

/** Why a backup was made. The ones made at close take turns; the others stay for a month (FORMAT.md B5). */
export const REASONS = ['close', 'manual', 'migration', 'import', 'restore'] as const
export type BackupReason = (typeof REASONS)[number]

export type Manifest = {
  format: 1
  vault: string
  at: string
  counter: number
  schema: number
  reason: BackupReason
  database: { bytes: number; sha256: string }
  header: { bytes: number; sha256: string }
  app: string
}

/** What was found when a backup was opened. It names its backup's manifest, so that it cannot be moved to another one. */
export type Verdict = { format: 1; at: string; sound: boolean; manifest: string }

const MANIFEST_LABEL = 'afterword backup manifest\n'
const VERDICT_LABEL = 'afterword backup verdict\n'

/** FORMAT.md B3: a line of JSON, and a line with its MAC in hex. */
export function sealManifest(manifest: Manifest, dataKey: Uint8Array): Buffer {
  return sealLine(MANIFEST_LABEL, JSON.stringify(manifest), dataKey)
}

export function sealVerdict(verdict: Verdict, dataKey: Uint8Array): Buffer {
  return sealLine(VERDICT_LABEL, JSON.stringify(verdict), dataKey)
}

function sealLine(label: string, line: string, dataKey: Uint8Array): Buffer {
  const mac = authenticate(dataKey, SUBKEY.backups, Buffer.from(label + line))
  return Buffer.from(`${line}\n${mac.toString('hex')}\n`)
}

/** The manifest, or nothing when it is not one that this vault sealed. */
export function openManifest(file: Buffer, dataKey: Uint8Array): Manifest | undefined {
  return isGenuine(MANIFEST_LABEL, file, dataKey) ? peekManifest(file) : undefined
}

/** Whether the verdict is ours and speaks of this manifest. */
export function openVerdict(
  files: { verdict: Buffer; manifest: Buffer },
  dataKey: Uint8Array,
): Verdict | undefined {
  const verdict = peekVerdict(files.verdict)
  if (verdict === undefined || !isGenuine(VERDICT_LABEL, files.verdict, dataKey)) return undefined
  return verdict.manifest === macOf(files.manifest) ? verdict : undefined
}

/** The MAC of a sealed file, in hex: its second line. */
export function macOf(file: Buffer): string {
  return file.toString('utf8').split('\n')[1] ?? ''
}

function isGenuine(label: string, file: Buffer, dataKey: Uint8Array): boolean {
  const [line, mac, rest] = file.toString('utf8').split('\n')
  if (line === undefined || mac === undefined || rest !== '') return false
  return sameBytes(authenticate(dataKey, SUBKEY.backups, Buffer.from(label + line)), Buffer.from(mac, 'hex'))
}

/** What a manifest says of itself, for lists made without a key. */
export function peekManifest(file: Buffer): Manifest | undefined {
  const value = firstLine(file)
  return isManifest(value) ? value : undefined
}

export function peekVerdict(file: Buffer): Verdict | undefined {
  const value = firstLine(file)
  return isVerdict(value) ? value : undefined
}

function firstLine(file: Buffer): unknown {
  try {
    return JSON.parse(file.toString('utf8').split('\n')[0] ?? '')
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value)) return false
  const { format, vault, at, counter, schema, reason, database, header, app } = value
  return (
    format === 1 &&
    [vault, at, app].every(text => typeof text === 'string') &&
    [counter, schema].every(count => Number.isSafeInteger(count)) &&
    REASONS.some(known => known === reason) &&
    [database, header].every(isFileFacts)
  )
}

function isFileFacts(value: unknown): boolean {
  return isRecord(value) && Number.isSafeInteger(value['bytes']) && typeof value['sha256'] === 'string'
}

function isVerdict(value: unknown): value is Verdict {
  if (!isRecord(value)) return false
  const { format, at, sound, manifest } = value
  return format === 1 && typeof at === 'string' && typeof sound === 'boolean' && typeof manifest === 'string'
}
