import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { type BackupInfo, disposable } from '../../../../electron/keeper/vault/backup-list.ts'
import { listBackups, restoreBackup, type Vault } from '../../../../electron/keeper/vault/vault.ts'
import { built } from '../../../support/built.ts'
import {
  bytesOf,
  faultCode,
  freshVault,
  PASSPHRASE,
  passphrase,
  reopen,
  tempFolder,
  ticking,
} from '../../../support/temp-vault.ts'

const checker = await built('electron/keeper/vault/backup-check.ts')

const add = (vault: Vault, word: string) =>
  vault.database.transaction(() => vault.database.run('INSERT INTO v.words (word) VALUES (?)', [word]))
const words = (vault: Vault) => vault.database.all('SELECT word FROM v.words').map(row => row['word'])

let now = ticking()
beforeEach(() => {
  now = ticking()
})

async function vaultWithWords(folder?: string) {
  const made = await freshVault({ checker, now, app: '1.2.3', ...(folder !== undefined && { folder }) })
  made.vault.database.transaction(() =>
    made.vault.database.run('CREATE TABLE v.words (word TEXT NOT NULL) STRICT'),
  )
  return made
}
const open = (folder: string) => reopen(folder, { checker, now })
const flip = (path: string, at: number) => {
  const bytes = readFileSync(path)
  bytes[at] = bytes.readUInt8(at) ^ 1
  writeFileSync(path, bytes)
}

describe('a backup at close', () => {
  test('is made when something changed since the last one, and only then', async () => {
    const { folder, vault } = await vaultWithWords()
    const mark = await vault.close({ backup: true })
    expect(listBackups(folder)).toEqual([
      expect.objectContaining({ counter: mark.counter, reason: 'close', verified: null }),
    ])
    const { vault: idle } = await open(folder)
    await idle.close({ backup: true })
    expect(listBackups(folder)).toHaveLength(1)
    const { vault: busy } = await open(folder)
    add(busy, 'more')
    await busy.close({ backup: false })
    expect(listBackups(folder)).toHaveLength(1)
    const { vault: later } = await open(folder)
    await later.close({ backup: true })
    expect(listBackups(folder).map(({ counter }) => counter)).toEqual([mark.counter + 1, mark.counter])
  })

  test('is not made again for what was copied by hand already', async () => {
    const { folder, vault } = await vaultWithWords()
    await vault.backup('manual')
    await vault.close({ backup: true })
    expect(listBackups(folder)).toHaveLength(1)
    const { vault: busy } = await open(folder)
    await busy.backup('manual')
    add(busy, 'more')
    await busy.close({ backup: true })
    expect(listBackups(folder).map(({ reason }) => reason)).toEqual(['close', 'manual', 'manual'])
  })

  test('is readable by its owner only and leaves no unfinished one', async () => {
    const { folder, vault } = await vaultWithWords()
    mkdirSync(join(folder, 'backups/.unfinished-2020'), { recursive: true })
    await vault.close({ backup: true })
    const [id = ''] = readdirSync(join(folder, 'backups'))
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(1)
    expect(readdirSync(join(folder, 'backups', id)).toSorted()).toEqual(['header', 'journal.db', 'manifest'])
  })

  test('never says that a copy made during a write is whole', async () => {
    const { vault, folder } = await vaultWithWords()
    const copying = vault.backup('manual')
    for (let count = 0; count < 20; count += 1) {
      add(vault, `word ${count}`)
      await new Promise(resolve => setImmediate(resolve))
    }
    await copying
    expect((await vault.verifyBackups()).map(({ verified }) => verified)).toEqual([true])
    expect(listBackups(folder)).toHaveLength(1)
  })
})

describe('verifying', () => {
  test('opens each new backup once, on another thread, and remembers what it found', async () => {
    const { folder, vault } = await vaultWithWords()
    add(vault, 'kept')
    await vault.close({ backup: true })
    const { vault: again } = await open(folder)
    const found = await again.verifyBackups()
    expect(found.map(({ verified }) => verified)).toEqual([true])
    expect(listBackups(folder)).toEqual(found)
  })

  test.each([
    ['a bit of the database', 'journal.db', 5000],
    ['a bit of the header', 'header', 60],
    ['a bit of the manifest', 'manifest', 90],
    ['a bit of the seal on the manifest', 'manifest', -3],
  ])('finds %s flipped', async (_what, name, at) => {
    const { folder, vault } = await vaultWithWords()
    const { id } = await vault.backup('manual')
    const path = join(folder, 'backups', id, name)
    flip(path, at < 0 ? readFileSync(path).length + at : at)
    expect((await vault.verifyBackups()).map(({ verified }) => verified)).toEqual([false])
  })

  test('finds a backup whose database is gone or another one of the same vault', async () => {
    const { folder, vault } = await vaultWithWords()
    const first = await vault.backup('manual')
    add(vault, 'more')
    const second = await vault.backup('manual')
    const third = await vault.backup('manual')
    const place = (id: string) => join(folder, 'backups', id, 'journal.db')
    copyFileSync(place(first.id), place(second.id))
    rmSync(place(third.id))
    const found = new Map((await vault.verifyBackups()).map(({ id, verified }) => [id, verified]))
    expect([first.id, second.id, third.id].map(id => found.get(id))).toEqual([true, false, false])
  })

  test('finds something added that the database itself would not miss', async () => {
    const { folder, vault } = await vaultWithWords()
    const { id } = await vault.backup('manual')
    appendFileSync(join(folder, 'backups', id, 'journal.db'), Buffer.alloc(4096))
    expect((await vault.verifyBackups()).map(({ verified }) => verified)).toEqual([false])
  })

  test('finds that the journal itself was damaged when it was copied', async () => {
    const { folder, vault } = await vaultWithWords()
    vault.database.transaction(() => {
      for (let count = 0; count < 200; count += 1) add(vault, `${count} ${'x'.repeat(500)}`)
    })
    const path = join(folder, 'journal.db')
    flip(path, readFileSync(path).length - 4096 * 5 + 100)
    await vault.backup('manual')
    expect((await vault.verifyBackups()).map(({ verified }) => verified)).toEqual([false])
  })

  test('finds a journal that contradicts itself though each of its pages is genuine', async () => {
    const { vault } = await freshVault({ checker, now })
    const { database } = vault
    database.get('PRAGMA writable_schema = ON')
    database.transaction(() => {
      database.run('CREATE TABLE v.loose (word TEXT)')
      database.run('INSERT INTO v.loose (word) VALUES (NULL)')
      database.run(
        `UPDATE v.sqlite_master SET sql = 'CREATE TABLE loose (word TEXT NOT NULL)' WHERE name = 'loose'`,
      )
    })
    await vault.backup('manual')
    expect((await vault.verifyBackups()).map(({ verified }) => verified)).toEqual([false])
  })

  test('B4: does not believe a verdict that was changed or taken from another backup', async () => {
    const { folder, vault } = await vaultWithWords()
    const good = await vault.backup('manual')
    await vault.verifyBackups()
    add(vault, 'more')
    const bad = await vault.backup('manual')
    const place = (id: string, name: string) => join(folder, 'backups', id, name)
    copyFileSync(place(good.id, 'verdict'), place(bad.id, 'verdict'))
    flip(place(bad.id, 'journal.db'), 5000)
    const unsound = readFileSync(place(good.id, 'verdict'), 'utf8').replace('true', 'false')
    writeFileSync(place(good.id, 'verdict'), unsound)
    const found = new Map((await vault.verifyBackups()).map(({ id, verified }) => [id, verified]))
    expect([found.get(good.id), found.get(bad.id)]).toEqual([true, false])
  })

  test('leaves a backup unknown when its thread cannot start', async () => {
    const { vault } = await freshVault({ checker: new URL('file:///nowhere/at-all.js'), now })
    await vault.backup('manual')
    expect((await vault.verifyBackups()).map(({ verified }) => verified)).toEqual([null])
  })

  test('is ended by closing, which still lets go of everything', async () => {
    const { folder, vault } = await vaultWithWords()
    await vault.backup('manual')
    const verifying = vault.verifyBackups().catch(() => 'ended')
    await vault.close({ backup: false })
    await verifying
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })
})

const info = (index: number, more: Partial<BackupInfo> = {}): BackupInfo => ({
  id: String(index),
  at: new Date(Date.parse('2026-06-01T00:00:00.000Z') - index * 86_400_000).toISOString(),
  counter: 100 - index,
  bytes: 1,
  reason: 'close',
  verified: null,
  ...more,
})
const gone = (list: BackupInfo[]) => disposable(list, '2026-06-01T00:00:00.000Z').map(({ id }) => id)

describe('letting old backups go', () => {
  test('keeps the last ten', () => {
    const list = Array.from({ length: 12 }, (_, index) => info(index))
    expect(gone(list)).toEqual(['10', '11'])
  })

  test('never takes the last one that was found whole', () => {
    const list = Array.from({ length: 14 }, (_, index) =>
      info(index, { verified: index === 11 || index === 13 }),
    )
    expect(gone(list)).toEqual(['10', '12', '13'])
  })

  test('counts those from before a migration apart, for a month, and always keeps the last', () => {
    const list = [
      ...Array.from({ length: 10 }, (_, index) => info(index)),
      info(20, { reason: 'migration' }),
      info(40, { reason: 'migration' }),
      info(50, { reason: 'import' }),
    ]
    expect(gone(list)).toEqual(['40'])
  })

  test('keeps one of two that the clock cannot tell apart', async () => {
    const { folder, vault } = await freshVault({ checker, now: () => '2026-11-22T09:00:00.000Z' })
    const [first, second] = [await vault.backup('manual'), await vault.backup('manual')]
    expect(second.id).toBe(first.id)
    expect(readdirSync(join(folder, 'backups'))).toEqual([first.id])
  })

  test('happens after each backup', async () => {
    const { folder, vault } = await vaultWithWords()
    for (let count = 0; count < 12; count += 1) {
      add(vault, String(count))
      await vault.backup('manual')
    }
    expect(listBackups(folder)).toHaveLength(10)
  })
})

describe('restoring', () => {
  test('brings back what the backup held and keeps the replaced journal beside it', async () => {
    const { folder, vault } = await vaultWithWords()
    add(vault, 'old')
    const { id, counter } = await vault.backup('manual')
    add(vault, 'new')
    const mark = await vault.close({ backup: false })
    const restored = await restoreBackup({ folder, backup: id, secret: passphrase(), now, checker })
    expect(restored).toMatchObject({ vaultId: vault.id, counter })
    expect(await faultCode(() => reopen(folder, { lastSeen: mark, checker }))).toBe('vault-older-than-seen')
    const { vault: again, notices } = await reopen(folder, { lastSeen: mark, acceptOlder: true, checker })
    expect(notices).toEqual(['older-than-seen-accepted'])
    expect(words(again)).toEqual(['old'])
    expect(listBackups(folder).map(one => one.id)).toEqual([id])
    const { vault: kept } = await open(restored.replaced)
    expect(words(kept)).toEqual(['old', 'new'])
  })

  test('does not let the backups of the replaced journal stand in for those of the restored one', async () => {
    const { folder, vault } = await vaultWithWords()
    const { id } = await vault.backup('manual')
    add(vault, 'lost')
    await vault.close({ backup: true })
    await restoreBackup({ folder, backup: id, secret: passphrase(), now, checker })
    const { vault: again } = await open(folder)
    add(again, 'in its place')
    const mark = await again.close({ backup: true })
    expect(listBackups(folder).map(({ counter }) => counter)).toEqual([
      mark.counter,
      mark.counter,
      mark.counter - 1,
    ])
  })

  test('works where no thread starts', async () => {
    const { folder, vault } = await vaultWithWords()
    const { id } = await vault.backup('manual')
    await vault.close({ backup: false })
    const nowhere = new URL('file:///nowhere/at-all.js')
    await restoreBackup({ folder, backup: id, secret: passphrase(), now, checker: nowhere })
    expect((await open(folder)).vault.id).toBe(vault.id)
  })

  test('opens an old backup with the passphrase of today', async () => {
    const { folder, vault } = await vaultWithWords()
    const { id } = await vault.backup('manual')
    await vault.changePassphrase({ current: bytesOf(PASSPHRASE), next: bytesOf('of today') })
    await vault.close({ backup: false })
    await restoreBackup({ folder, backup: id, secret: passphrase('of today'), now, checker })
    expect((await reopen(folder, { secret: passphrase('of today') })).vault.id).toBe(vault.id)
  })

  test('refuses a damaged one, a wrong passphrase, an unknown one and an open vault, and leaves all as it was', async () => {
    const { folder, vault } = await vaultWithWords()
    const { id } = await vault.backup('manual')
    const restore = (secret = passphrase(), backup = id) =>
      faultCode(() => restoreBackup({ folder, backup, secret, now, checker }))
    expect(await restore()).toBe('vault-in-use')
    await vault.close({ backup: false })
    expect(await restore(passphrase('another'))).toBe('wrong-passphrase')
    expect(await restore(passphrase(), '2026-01-01T00-00-00.000Z-1')).toBe('not-found')
    expect(await restore(passphrase(), '../backups')).toBe('not-found')
    flip(join(folder, 'backups', id, 'journal.db'), 5000)
    expect(await restore()).toBe('backup-unverified')
    expect(readdirSync(join(folder, '..'))).toEqual(['journal.afterword'])
    const { vault: again } = await open(folder)
    expect(words(again)).toEqual([])
  })
})

describe('a damaged header', () => {
  test('is taken from the newest backup when its copy is damaged too', async () => {
    const { folder, vault } = await vaultWithWords()
    await vault.close({ backup: true })
    flip(join(folder, 'header'), 40)
    flip(join(folder, 'header.previous'), 100)
    const { vault: again, notices } = await open(folder)
    expect(notices).toEqual(['header-recovered'])
    await again.close({ backup: false })
    expect((await open(folder)).notices).toEqual([])
  })

  test('is said to be damaged when every copy is', async () => {
    const { folder, vault } = await vaultWithWords()
    await vault.close({ backup: false })
    const elsewhere = join(tempFolder(), 'copy')
    cpSync(folder, elsewhere, { recursive: true })
    for (const name of ['header', 'header.previous']) flip(join(elsewhere, name), 40)
    expect(await faultCode(() => open(elsewhere))).toBe('header-damaged')
    rmSync(join(elsewhere, 'header'))
    rmSync(join(elsewhere, 'header.previous'))
    expect(await faultCode(() => open(elsewhere))).toBe('header-damaged')
  })
})

describe('replacing all backups', () => {
  test('leaves a fresh one that was opened, and that can be restored', async () => {
    const { folder, vault } = await vaultWithWords()
    add(vault, 'name')
    for (const reason of ['manual', 'close', 'migration', 'import'] as const) await vault.backup(reason)
    await vault.verifyBackups()
    vault.database.transaction(() => vault.database.run(`UPDATE v.words SET word = 'someone'`))
    const fresh = await vault.replaceBackups()
    expect(fresh).toMatchObject({ counter: vault.counter(), reason: 'manual', verified: true })
    expect(listBackups(folder)).toEqual([fresh])
    expect(readdirSync(join(folder, 'backups'))).toEqual([fresh.id])
    await vault.close({ backup: true })
    expect(listBackups(folder)).toEqual([fresh])
    await restoreBackup({ folder, backup: fresh.id, secret: passphrase(), now, checker })
    const { vault: restored } = await open(folder)
    expect(words(restored)).toEqual(['someone'])
  })

  test('takes none away when the fresh one does not open', async () => {
    const { folder, vault } = await vaultWithWords()
    await vault.backup('manual')
    await vault.verifyBackups()
    const [old] = listBackups(folder)
    const file = join(folder, 'journal.db')
    // The journal on the disk goes bad under the copy, so that what was copied is not what can be read.
    flip(file, readFileSync(file).length - 100)
    expect(await faultCode(() => vault.replaceBackups())).toBe('backup-unverified')
    expect(listBackups(folder)).toContainEqual(old)
    expect(listBackups(folder).find(({ verified }) => verified === true)).toEqual(old)
  })

  test('takes none away when it is closed meanwhile', async () => {
    const { folder, vault } = await vaultWithWords()
    await vault.backup('manual')
    const [old] = listBackups(folder)
    add(vault, 'more')
    const replacing = faultCode(() => vault.replaceBackups())
    await vault.close({ backup: false })
    expect(await replacing).toBe('vault-locked')
    expect(listBackups(folder)).toContainEqual(old)
    expect(await faultCode(() => vault.replaceBackups())).toBe('vault-locked')
  })
})
