import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createVault } from '../../electron/keeper/vault/vault.ts'
import { latestSchema } from '../../electron/keeper/vault/migrate.ts'
import { MIGRATIONS } from '../../electron/keeper/vault/migrations/all.ts'

const vectors = resolve(import.meta.dirname, '../vectors')
const AT = '2026-11-22T09:00:00.000Z'
const PASSPHRASE = 'the golden passphrase ü'

const ROWS: readonly [sql: string, params: (string | number | null)[]][] = [
  [
    'INSERT INTO v.people (id, alias, created_at, saved_at) VALUES (?, ?, ?, ?)',
    ['018f0000-0000-7000-8000-000000000001', 'Zoë', AT, AT],
  ],
  [
    `INSERT INTO v.entries (id, kind, title, preview, day, time, zone, words, revision, created_at, saved_at)
     VALUES (?, 'free', ?, ?, '2026-11-22', '10:00', 'Europe/Berlin', 4, 1, ?, ?)`,
    ['018f0000-0000-7000-8000-000000000002', 'A golden day', 'Words in 偏见 and ü', AT, AT],
  ],
  [
    'INSERT INTO v.bodies (entry, body) VALUES (?, ?)',
    ['018f0000-0000-7000-8000-000000000002', '{"version":1,"blocks":[]}'],
  ],
  [
    `INSERT INTO v.hunches (id, person, statement, category, confidence, due, sealed_at)
     VALUES (?, ?, ?, 'workload', 70, '2026-12-01', ?)`,
    ['018f0000-0000-7000-8000-000000000003', '018f0000-0000-7000-8000-000000000001', 'Too much at once', AT],
  ],
]

/**
 * Makes the golden vault of today's schema: `node build/run.mjs test/support/make-golden.ts`. Once a schema is released
 * its vault is never made again, for every later build must open that very file.
 */
export async function main(): Promise<void> {
  const schema = latestSchema(MIGRATIONS)
  const name = `vault-v${schema}`
  const folder = join(vectors, `${name}.afterword`)
  rmSync(folder, { recursive: true, force: true })
  const { vault, recoveryKey } = await createVault({
    folder,
    passphrase: new TextEncoder().encode(PASSPHRASE),
    now: () => AT,
    kdf: { t: 1, m: 8 * 1024 * 1024 },
  })
  vault.database.transaction(() => ROWS.forEach(([sql, params]) => vault.database.run(sql, params)))
  const { counter } = await vault.close({ backup: false })
  rmSync(join(folder, 'journal.db-journal'), { force: true })
  const facts = {
    about:
      'What the vault beside this file holds; its secrets are public. Made by test/support/make-golden.ts.',
    schema,
    vaultId: vault.id,
    counter,
    createdAt: AT,
    passphrase: PASSPHRASE,
    recoveryKey: Buffer.from(recoveryKey).toString('hex'),
    rows: { people: 1, entries: 1, bodies: 1, hunches: 1 },
    entry: { title: 'A golden day', preview: 'Words in 偏见 and ü' },
  }
  writeFileSync(join(vectors, `${name}.json`), `${JSON.stringify(facts, undefined, 2)}\n`)
}
