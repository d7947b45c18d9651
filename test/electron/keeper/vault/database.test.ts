import { Database as Sqlcipher } from '@signalapp/sqlcipher'
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import vm from 'node:vm'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { attachDatabase, type Connection, type Database } from '../../../../electron/keeper/vault/database.ts'
import { writeRawKeyText } from '../../../../electron/keeper/vault/keys.ts'
import { migrate } from '../../../../electron/keeper/vault/migrate.ts'
import { MIGRATIONS } from '../../../../electron/keeper/vault/migrations/all.ts'
import { readOnlyView, smallDisk } from '../../../support/disks.ts'
import { faultCode, tempFolder } from '../../../support/temp-vault.ts'

const KEY = Buffer.alloc(32, 5)

function attach(path: string, key = KEY): Connection {
  const connection = attachDatabase(path, use => {
    const text = Buffer.alloc(67)
    writeRawKeyText(key, text)
    use(text)
  })
  onTestFinished(() => connection.database.close())
  return connection
}

function fresh(folder = tempFolder()): Connection {
  const path = join(folder, 'journal.db')
  closeSync(openSync(path, 'wx', 0o600))
  const connection = attach(path)
  const seed = () =>
    connection.database.run(
      `INSERT INTO v.meta (id, vault_id, change_counter, created_at) VALUES (1, 'an id', 0, 'a day')`,
    )
  migrate({ connection, migrations: MIGRATIONS, seed: () => void seed() })
  connection.database.transaction(() =>
    connection.database.run('CREATE TABLE v.words (word TEXT PRIMARY KEY, size INTEGER) STRICT'),
  )
  return connection
}

const put = (database: Database, word: string) =>
  database.run('INSERT INTO v.words (word) VALUES (?)', [word])
const save = (database: Database, word: string) => database.transaction(() => put(database, word))
const words = (database: Database) =>
  database.all('SELECT word FROM v.words ORDER BY word').map(({ word }) => word)

describe('an attached database', () => {
  test('has every setting that durability, privacy and speed rest on', () => {
    const { database } = fresh()
    const read = (pragma: string) => Object.values(database.get(`PRAGMA ${pragma}`) ?? {})[0]
    const settings = {
      'v.journal_mode': 'truncate',
      'v.synchronous': 3,
      fullfsync: 1,
      temp_store: 2,
      'v.secure_delete': 1,
      foreign_keys: 1,
      busy_timeout: 3000,
      'v.locking_mode': 'normal',
      'v.mmap_size': 0,
      'v.cache_size': -24000,
      trusted_schema: 0,
      cell_size_check: 1,
      cipher_log_level: 'NONE',
    }
    expect(Object.fromEntries(Object.keys(settings).map(name => [name, read(name)]))).toEqual(settings)
  })

  test('is not readable without its key, and another key is damage', async () => {
    const { database, path } = fresh()
    save(database, 'unmistakable')
    database.close()
    const bytes = readFileSync(path)
    expect(bytes.includes('unmistakable')).toBe(false)
    expect(bytes.includes('SQLite format 3')).toBe(false)
    expect(await faultCode(() => attach(path, Buffer.alloc(32, 6)))).toBe('vault-damaged')
  })

  test('is never made by attaching', async () => {
    const path = join(tempFolder(), 'journal.db')
    expect(await faultCode(() => attach(path))).toBe('vault-missing')
  })

  test('gives rows with text, numbers, bytes and nothing', () => {
    const { database } = fresh()
    const row = database.get(
      `SELECT 'ü' AS text, 1.5 AS number, x'0102' AS bytes, NULL AS empty, $given AS given`,
      {
        given: 2 ** 40,
      },
    )
    expect(row).toEqual({ text: 'ü', number: 1.5, bytes: Buffer.from([1, 2]), empty: null, given: 2 ** 40 })
    expect(database.get('SELECT word FROM v.words')).toBeUndefined()
  })

  test('finds words of every script in a full-text table', () => {
    const { database } = fresh()
    database.transaction(() => {
      database.run(
        `CREATE VIRTUAL TABLE v.found USING fts5(body, content='', contentless_delete=1, tokenize='signal_tokenizer')`,
      )
      database.run('INSERT INTO v.found (rowid, body) VALUES (1, ?)', ['Über 偏见 reden'])
    })
    const hits = (query: string) =>
      database.all('SELECT rowid FROM v.found WHERE found MATCH ?', [query]).length
    expect([hits('uber'), hits('"偏见"'), hits('absent')]).toEqual([1, 1, 0])
  })

  test('compiles a statement once, also one whose limit is given with it', () => {
    const { database } = fresh()
    const ask = (most: number) =>
      database.all('SELECT value FROM json_each($all) LIMIT $most OFFSET $skip', {
        all: '[1,2,3]',
        most,
        skip: 1,
      })
    expect(ask(1)).toEqual([{ value: 2 }])
    // What makes a row of values is made anew with the statement.
    const made = vi.spyOn(vm, 'runInThisContext')
    syncBuiltinESMExports()
    onTestFinished(() => {
      made.mockRestore()
      syncBuiltinESMExports()
    })
    expect([ask(1), ask(2)]).toEqual([[{ value: 2 }], [{ value: 2 }, { value: 3 }]])
    expect(made).not.toHaveBeenCalled()
  })

  test('refuses everything once it is closed', async () => {
    const { database } = fresh()
    database.close()
    database.close()
    expect(await faultCode(() => words(database))).toBe('vault-locked')
    expect(await faultCode(() => save(database, 'late'))).toBe('vault-locked')
  })
})

describe('a transaction', () => {
  test('keeps all of it, gives the result and counts one', () => {
    const connection = fresh()
    const { database } = connection
    const before = connection.counter()
    const result = database.transaction(() => {
      put(database, 'a')
      return put(database, 'b').changes
    })
    expect([result, words(database), connection.counter() - before]).toEqual([1, ['a', 'b'], 1])
  })

  test('undoes all of it when the work throws, and lets the error through', async () => {
    const connection = fresh()
    const { database } = connection
    const before = connection.counter()
    const failing = () =>
      database.transaction(() => {
        put(database, 'a')
        put(database, 'a')
      })
    expect(await faultCode(failing)).toBe('internal')
    expect([words(database), connection.counter()]).toEqual([[], before])
    expect(database.get('SELECT change_counter FROM v.meta')).toEqual({ change_counter: before })
    save(database, 'b')
    expect(words(database)).toEqual(['b'])
  })

  test('is the only place for a change', async () => {
    const { database } = fresh()
    expect(await faultCode(() => put(database, 'a'))).toBe('internal')
    expect(words(database)).toEqual([])
  })

  test('takes an inner one into itself, counted once', () => {
    const connection = fresh()
    const { database } = connection
    const before = connection.counter()
    database.transaction(() => {
      save(database, 'outer')
      save(database, 'inner')
    })
    expect([words(database), connection.counter() - before]).toEqual([['inner', 'outer'], 1])
  })

  test('does not keep half of an inner one whose failure was swallowed', async () => {
    const { database } = fresh()
    const swallowing = () =>
      database.transaction(() => {
        put(database, 'outer')
        try {
          database.transaction(() => {
            put(database, 'half')
            throw new Error('the other half')
          })
        } catch {
          // This is the mistake that must not be kept.
        }
      })
    expect(await faultCode(swallowing)).toBe('internal')
    expect(words(database)).toEqual([])
  })

  test('refuses work that would go on after it', async () => {
    const { database } = fresh()
    expect(await faultCode(() => database.transaction(async () => put(database, 'late')))).toBe('internal')
    expect(words(database)).toEqual([])
  })

  test('stops when another program has written to the same vault', async () => {
    const { database, path } = fresh()
    const other = attach(path)
    other.readCounter()
    save(other.database, 'theirs')
    expect(await faultCode(() => save(database, 'ours'))).toBe('vault-in-use')
    expect(words(database)).toEqual(['theirs'])
  })

  test('waits for another writer and then says that the vault is in use', async () => {
    const { database, path } = fresh()
    const other = new Sqlcipher(':memory:')
    onTestFinished(() => other.close())
    const text = Buffer.alloc(67)
    writeRawKeyText(KEY, text)
    other.prepare('ATTACH $path AS v KEY $key').run({ path, key: text })
    other.exec('BEGIN IMMEDIATE')
    expect(await faultCode(() => save(database, 'ours'))).toBe('vault-in-use')
    other.exec('ROLLBACK')
    save(database, 'ours')
    expect(words(database)).toEqual(['ours'])
  })
})

describe('while it is open', () => {
  const disturbances: [string, (path: string) => void][] = [
    ['moved', path => renameSync(path, `${path}-elsewhere`)],
    ['deleted', path => rmSync(path)],
    [
      'replaced by a copy of itself',
      path => {
        copyFileSync(path, `${path}-copy`)
        renameSync(`${path}-copy`, path)
      },
    ],
  ]
  test.each(disturbances)('a file that is %s takes no more words', async (_what, disturb) => {
    const { database, path } = fresh()
    save(database, 'before')
    disturb(path)
    expect(await faultCode(() => save(database, 'after'))).toBe('vault-moved')
    expect(words(database)).toEqual(['before'])
    let isBegun = false
    const work = () =>
      database.transaction(() => {
        isBegun = true
      })
    expect([await faultCode(work), isBegun]).toEqual(['vault-moved', false])
  })

  test('a file that is moved during the work takes nothing of it', async () => {
    const { database, path } = fresh()
    const work = () =>
      database.transaction(() => {
        put(database, 'half')
        renameSync(path, `${path}-elsewhere`)
      })
    expect(await faultCode(work)).toBe('vault-moved')
    renameSync(`${path}-elsewhere`, path)
    save(database, 'whole')
    expect(words(database)).toEqual(['whole'])
  })

  test('a folder that was renamed takes no more words', async () => {
    const folder = join(tempFolder(), 'inner')
    mkdirSync(folder)
    const { database } = fresh(folder)
    renameSync(folder, `${folder}-renamed`)
    expect(await faultCode(() => save(database, 'after'))).toBe('vault-moved')
  })

  test('a full disk is called so, loses nothing, and goes on when there is room', async () => {
    const disk = smallDisk('full disk', 1200)
    if (disk === undefined) return
    const { database, path } = fresh(disk)
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(100_000))
    const filler = 'x'.repeat(4000)
    let saved = 0
    const fill = () => {
      for (;;) {
        save(database, `${saved} ${filler}`)
        saved += 1
      }
    }
    expect(await faultCode(fill)).toBe('disk-full')
    expect(saved).toBeGreaterThan(5)
    expect(words(database)).toHaveLength(saved)
    expect(await faultCode(fill)).toBe('disk-full')
    rmSync(join(disk, 'ballast'))
    save(database, 'room')
    database.close()
    const again = attach(path).database
    expect(words(again)).toHaveLength(saved + 1)
    expect(again.get('PRAGMA v.integrity_check')).toEqual({ integrity_check: 'ok' })
  })

  test('a place where nothing can be written can be read', async () => {
    const { database, path } = fresh()
    save(database, 'before')
    database.close()
    const view = readOnlyView('read-only folder', join(path, '..'))
    if (view === undefined) return
    const seen = attach(join(view, 'journal.db'))
    seen.readCounter()
    expect(await faultCode(() => save(seen.database, 'after'))).toBe('read-only')
    expect(words(seen.database)).toEqual(['before'])
  })
})
