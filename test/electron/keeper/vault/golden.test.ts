import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MIGRATIONS } from '../../../../electron/keeper/vault/migrations/all.ts'
import { built } from '../../../support/built.ts'
import { freshVault, passphrase, recovery, reopen, tempFolder } from '../../../support/temp-vault.ts'

const checker = await built('electron/keeper/vault/backup-check.ts')
const vectors = resolve(import.meta.dirname, '../../../vectors')
const golden = readdirSync(vectors).filter(name => name.endsWith('.afterword'))

type Facts = {
  schema: number
  vaultId: string
  counter: number
  createdAt: string
  passphrase: string
  recoveryKey: string
  rows: Record<string, number>
  entry: Record<string, string>
}
const factsOf = (name: string): Facts =>
  JSON.parse(readFileSync(join(vectors, name.replace('.afterword', '.json')), 'utf8'))

/** Tests never touch the vault itself: opening may heal or migrate it. */
function copyOf(name: string): string {
  const folder = join(tempFolder(), name)
  cpSync(join(vectors, name), folder, { recursive: true })
  return folder
}

test('there is a golden vault for each schema that was ever released', () => {
  expect(golden).toEqual(MIGRATIONS.map(({ number }) => `vault-v${number}.afterword`))
})

describe.each(golden)('%s', name => {
  const facts = factsOf(name)

  test('opens with its passphrase and holds what it held', async () => {
    const { vault, notices } = await reopen(copyOf(name), {
      secret: passphrase(facts.passphrase),
      lastSeen: { counter: facts.counter, at: facts.createdAt },
      expectedId: facts.vaultId,
      checker,
    })
    expect(notices).toEqual([])
    expect(vault.createdAt).toBe(facts.createdAt)
    expect(vault.database.get('SELECT title, preview FROM v.entries')).toEqual(facts.entry)
    const counts = Object.keys(facts.rows).map(table => [
      table,
      vault.database.get(`SELECT count(*) AS rows FROM v.${table}`)?.['rows'],
    ])
    expect(Object.fromEntries(counts)).toEqual(facts.rows)
    expect(vault.database.get('PRAGMA v.integrity_check')).toEqual({ integrity_check: 'ok' })
  })

  test('has, brought to today, the very tables of a vault made today', async () => {
    const { vault } = await reopen(copyOf(name), { secret: passphrase(facts.passphrase), checker })
    const made = await freshVault()
    const tables = (from: typeof vault) =>
      from.database.all('SELECT name, sql FROM v.sqlite_master ORDER BY name')
    expect(tables(vault)).toEqual(tables(made.vault))
  })

  test('opens with its recovery words', async () => {
    const secret = recovery(Buffer.from(facts.recoveryKey, 'hex'))
    expect((await reopen(copyOf(name), { secret, checker })).vault.id).toBe(facts.vaultId)
  })

  // A golden vault of today is some 600 kB: each table and index has a page of its own.
  test('is small enough to keep for ever', () => {
    const sizes = readdirSync(join(vectors, name)).map(file => statSync(join(vectors, name, file)).size)
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(700_000)
  })
})
