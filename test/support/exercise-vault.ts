import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { codeOf } from '../../shared/faults.ts'
import { createVault, openVault, restoreBackup } from '../../electron/keeper/vault/vault.ts'

// The whole life of a vault, for processes that run under other rules: exercise-vault <folder> <built backup-check>
const [, , parent = '', checkerPath = ''] = process.argv
const folder = join(parent, 'journal.afterword')
const checker = pathToFileURL(checkerPath)
const bytes = (text: string) => new TextEncoder().encode(text)
const kdf = { t: 1, m: 8 * 1024 * 1024 }
let seconds = 0
const now = () => new Date(Date.UTC(2026, 10, 22) + (seconds += 1) * 1000).toISOString()

/** What the cage forbids, and so must fail under it. */
function secureMemory(): string {
  const sodium: { sodium_malloc(bytes: number): Uint8Array } = createRequire(import.meta.url)('sodium-native')
  try {
    return sodium.sodium_malloc(32).length === 32 ? 'allowed' : 'odd'
  } catch {
    return 'refused'
  }
}

async function live(): Promise<unknown> {
  const { vault, recoveryKey } = await createVault({ folder, passphrase: bytes('one'), now, kdf, checker })
  vault.database.transaction(() => {
    vault.database.run('CREATE TABLE v.blobs (bytes BLOB NOT NULL) STRICT')
    vault.database.run('INSERT INTO v.blobs (bytes) VALUES (?)', [Buffer.from('bytes that come and go')])
  })
  const { id } = await vault.backup('manual')
  const [checked] = await vault.verifyBackups()
  await vault.changePassphrase({ current: bytes('one'), next: bytes('two') })
  vault.drafts.beside.write(bytes('a draft'))
  await vault.close({ backup: true })
  await restoreBackup({ folder, backup: id, secret: { kind: 'recovery', bytes: recoveryKey }, now, checker })
  const opened = await openVault({
    folder,
    secret: { kind: 'passphrase', bytes: bytes('two') },
    now,
    checker,
  })
  const row = opened.vault.database.get('SELECT bytes FROM v.blobs')
  await opened.vault.close({ backup: false })
  return { verified: checked?.verified, row: String(row?.['bytes']), secureMemory: secureMemory() }
}

try {
  console.info(JSON.stringify(await live()))
} catch (error) {
  console.info(JSON.stringify({ fault: codeOf(error) }))
}
