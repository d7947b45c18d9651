import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createVault, type Creation, openVault, type Opening } from '../../electron/keeper/vault/vault.ts'

/** The least that the format allows, so that a test stretches a passphrase in milliseconds. */
export const FAST_KDF = { t: 1, m: 8 * 1024 * 1024 }
export const PASSPHRASE = 'correct horse battery staple'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.normalize('NFC'))
export const passphrase = (text: string = PASSPHRASE) =>
  ({ kind: 'passphrase', bytes: bytesOf(text) }) as const
export const recovery = (bytes: Uint8Array) => ({ kind: 'recovery', bytes }) as const

/** A clock that moves one second with each look. */
export function ticking(start = Date.parse('2026-11-22T09:00:00.000Z')): () => string {
  let at = start
  return () => new Date((at += 1000)).toISOString()
}

/** A folder for one test, removed when the test ends. */
export function tempFolder(parent: string = tmpdir()): string {
  const folder = mkdtempSync(join(realpathSync(parent), 'afterword-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new vault in its own temporary folder. */
export async function freshVault(options: Partial<Creation> = {}) {
  const folder = options.folder ?? join(tempFolder(), 'journal.afterword')
  const made = await createVault({
    folder,
    passphrase: bytesOf(PASSPHRASE),
    now: ticking(),
    kdf: FAST_KDF,
    ...options,
  })
  onTestFinished(async () => void (await made.vault.close({ backup: false })))
  return { ...made, folder }
}

/** Opens with the usual passphrase; closed when the test ends. */
export async function reopen(folder: string, options: Partial<Opening> = {}) {
  const opened = await openVault({ folder, secret: passphrase(), now: ticking(), ...options })
  onTestFinished(async () => void (await opened.vault.close({ backup: false })))
  return opened
}

/** The code of the fault that the work ends in; a work that succeeds gives 'no fault'. */
export async function faultCode(work: () => unknown): Promise<string> {
  try {
    await work()
    return 'no fault'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : `not a fault: ${String(error)}`
  }
}
