import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Migration, MIGRATIONS } from '../../../../electron/keeper/vault/migrations/all.ts'
import { listBackups } from '../../../../electron/keeper/vault/vault.ts'
import { built } from '../../../support/built.ts'
import { smallDisk } from '../../../support/disks.ts'
import { faultCode, freshVault, reopen, tempFolder } from '../../../support/temp-vault.ts'

const checker = await built('electron/keeper/vault/backup-check.ts')

const next = MIGRATIONS.length + 1
const adds = (number: number, sql: string): Migration => ({ number, up: run => run(sql) })
const later: readonly Migration[] = [
  ...MIGRATIONS,
  adds(next, 'CREATE TABLE v.later (word TEXT) STRICT'),
  adds(next + 1, "INSERT INTO v.later VALUES ('moved in')"),
]

async function closedVault(migrations = MIGRATIONS) {
  const { folder, vault } = await freshVault({ migrations, checker })
  const { counter } = await vault.close({ backup: false })
  return { folder, counter }
}
const database = (folder: string) => readFileSync(join(folder, 'journal.db'))

describe('the migrations', () => {
  test('are numbered from one without a gap', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  })

  test('J5: bring an older vault to today, each counted, after a backup that was opened', async () => {
    const { folder, counter } = await closedVault()
    const { vault } = await reopen(folder, { migrations: later, checker })
    expect(vault.database.all('SELECT word FROM v.later')).toEqual([{ word: 'moved in' }])
    expect(vault.database.get('PRAGMA v.user_version')).toEqual({ user_version: next + 1 })
    expect(vault.counter()).toBe(counter + 2)
    expect(listBackups(folder)).toEqual([
      expect.objectContaining({ reason: 'migration', counter, verified: true }),
    ])
  })

  test('J2: a newer vault is refused and not touched', async () => {
    const { folder } = await closedVault(later)
    const before = database(folder)
    expect(await faultCode(() => reopen(folder, { checker }))).toBe('vault-newer-version')
    expect(database(folder).equals(before)).toBe(true)
  })

  test('J5: one that fails changes nothing, and the backup stays', async () => {
    const { folder } = await closedVault()
    const failing = [
      ...MIGRATIONS,
      {
        number: next,
        up: (run: (sql: string) => void) => {
          run('CREATE TABLE v.half (word TEXT)')
          run('nonsense')
        },
      },
    ]
    expect(await faultCode(() => reopen(folder, { migrations: failing, checker }))).toBe('migration-failed')
    const { vault } = await reopen(folder, { checker })
    expect(vault.database.get('PRAGMA v.user_version')).toEqual({ user_version: MIGRATIONS.length })
    expect(vault.database.all(`SELECT name FROM v.sqlite_master WHERE name = 'half'`)).toEqual([])
    expect(listBackups(folder)).toHaveLength(1)
  })

  test('J5: when a later one fails, the earlier ones stay done', async () => {
    const { folder } = await closedVault()
    const failing = [...later.slice(0, -1), adds(next + 1, 'nonsense')]
    expect(await faultCode(() => reopen(folder, { migrations: failing, checker }))).toBe('migration-failed')
    const { vault } = await reopen(folder, { migrations: later.slice(0, -1), checker })
    expect(vault.database.all('SELECT word FROM v.later')).toEqual([])
  })

  test('do not begin on a vault whose copy turns out to be damaged', async () => {
    const { folder, vault } = await freshVault({ checker })
    vault.database.transaction(() => {
      vault.database.run('CREATE TABLE v.words (word TEXT NOT NULL) STRICT')
      for (let count = 0; count < 200; count += 1) {
        vault.database.run('INSERT INTO v.words (word) VALUES (?)', ['x'.repeat(500)])
      }
    })
    await vault.close({ backup: false })
    const damaged = database(folder)
    damaged.fill(1, damaged.length - 4096 * 5, damaged.length - 4096 * 5 + 10)
    writeFileSync(join(folder, 'journal.db'), damaged)
    expect(await faultCode(() => reopen(folder, { migrations: later, checker }))).toBe('vault-damaged')
    expect(database(folder).equals(damaged)).toBe(true)
  })

  test('check their backup where no thread starts, too', async () => {
    const { folder } = await closedVault()
    const nowhere = new URL('file:///nowhere/at-all.js')
    const { vault } = await reopen(folder, { migrations: later, checker: nowhere })
    expect(vault.database.all('SELECT word FROM v.later')).toEqual([{ word: 'moved in' }])
    expect(listBackups(folder).map(({ verified }) => verified)).toEqual([true])
  })

  test.each([
    ['a table', 'CREATE TABLE lost (word TEXT)'],
    [
      'an index on such a table',
      'CREATE TABLE main.lost (word TEXT); CREATE INDEX main.lost_word ON lost (word)',
    ],
  ])('may not make %s outside the vault', async (_what, sql) => {
    const { folder } = await closedVault()
    const forgetful = [...MIGRATIONS, adds(next, sql)]
    expect(await faultCode(() => reopen(folder, { migrations: forgetful, checker }))).toBe('migration-failed')
  })

  test('on a full disk say so, and the vault opens as before', async () => {
    const disk = smallDisk('migration on a full disk', 1500)
    if (disk === undefined) return
    const { folder } = await closedVault()
    const there = join(disk, 'journal.afterword')
    cpSync(folder, there, { recursive: true })
    const big = [...MIGRATIONS, adds(next, 'CREATE TABLE v.big AS SELECT randomblob(3000000) AS bytes')]
    expect(await faultCode(() => reopen(there, { migrations: big, checker }))).toBe('disk-full')
    const { vault } = await reopen(there, { checker })
    expect(vault.database.get('PRAGMA v.integrity_check')).toEqual({ integrity_check: 'ok' })
  })
})

test('a failed making leaves no folder', async () => {
  const folder = join(tempFolder(), 'never.afterword')
  expect(await faultCode(() => freshVault({ folder, migrations: [adds(1, 'nonsense')] }))).toBe('internal')
})
