import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inspectFolder } from '../../../../electron/keeper/vault/vault.ts'
import {
  bytesOf,
  faultCode,
  freshVault,
  passphrase,
  recovery,
  reopen,
  tempFolder,
} from '../../../support/temp-vault.ts'

const TABLE: string = 'CREATE TABLE v.words (word TEXT NOT NULL) STRICT'
const add = (vault: Awaited<ReturnType<typeof reopen>>['vault'], word: string) =>
  vault.database.transaction(() => vault.database.run('INSERT INTO v.words (word) VALUES (?)', [word]))
const withWords = async () => {
  const made = await freshVault()
  made.vault.database.transaction(() => made.vault.database.run(TABLE))
  return made
}

describe('making a vault', () => {
  test('leaves a folder that only its owner can read', async () => {
    const { folder, vault } = await freshVault()
    await vault.close({ backup: false })
    expect(lstatSync(folder).mode & 0o777).toBe(0o700)
    for (const name of readdirSync(folder)) {
      expect({ name, mode: lstatSync(join(folder, name)).mode & 0o077 }).toEqual({ name, mode: 0 })
    }
  })

  test('takes an empty folder and refuses one that holds anything', async () => {
    const folder = tempFolder()
    const taken = join(folder, 'empty.afterword')
    mkdirSync(taken)
    await freshVault({ folder: taken })
    writeFileSync(join(folder, 'letter.txt'), 'mine')
    expect(await faultCode(() => freshVault({ folder }))).toBe('vault-exists')
    expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('mine')
    expect(await faultCode(() => freshVault({ folder: taken }))).toBe('vault-exists')
  })

  test('at the same place at the same time succeeds once, and that one is whole', async () => {
    const folder = join(tempFolder(), 'journal.afterword')
    mkdirSync(folder)
    const codes = await Promise.all(Array.from({ length: 4 }, () => faultCode(() => freshVault({ folder }))))
    expect(codes.filter(code => code === 'no fault')).toHaveLength(1)
    expect(readdirSync(folder).toSorted()).toEqual([
      'header',
      'header.previous',
      'journal.db',
      'journal.db-journal',
      'lock',
    ])
  })

  test('leaves nothing behind when it fails', async () => {
    const folder = join(tempFolder(), 'journal.afterword')
    const failing = {
      number: 1,
      up: () => {
        throw new Error('no')
      },
    }
    expect(await faultCode(() => freshVault({ folder, migrations: [failing] }))).toBe('internal')
    expect(existsSync(folder)).toBe(false)
  })

  test('gives a recovery key that opens it', async () => {
    const { folder, vault, recoveryKey } = await freshVault()
    await vault.close({ backup: false })
    const opened = await reopen(folder, { secret: recovery(recoveryKey) })
    expect(opened.vault.id).toBe(vault.id)
  })
})

describe('opening a vault', () => {
  test('finds again what was written, with its counter', async () => {
    const { folder, vault } = await withWords()
    add(vault, 'kept')
    const mark = await vault.close({ backup: false })
    const { vault: again, notices } = await reopen(folder, { lastSeen: mark, expectedId: vault.id })
    expect(again.database.all('SELECT word FROM words')).toEqual([{ word: 'kept' }])
    expect(again.counter()).toBe(mark.counter)
    expect(again.createdAt).toBe(vault.createdAt)
    expect(notices).toEqual([])
  })

  test('refuses another passphrase, and other words, each with its own name', async () => {
    const { folder, vault } = await freshVault()
    await vault.close({ backup: false })
    expect(await faultCode(() => reopen(folder, { secret: passphrase('another') }))).toBe('wrong-passphrase')
    expect(await faultCode(() => reopen(folder, { secret: recovery(new Uint8Array(32)) }))).toBe(
      'wrong-recovery-words',
    )
    expect(inspectFolder(folder)).toBe('closed')
  })

  test('never makes one: a folder that is missing, empty, foreign or a link keeps its name', async () => {
    const parent = tempFolder()
    const at = (name: string) => join(parent, name)
    mkdirSync(at('empty'))
    mkdirSync(at('foreign'))
    writeFileSync(at('foreign/letter.txt'), 'mine')
    const { folder, vault } = await freshVault()
    await vault.close({ backup: false })
    symlinkSync(folder, at('link'))
    const seen = ['missing', 'empty', 'foreign', 'link'].map(name => inspectFolder(at(name)))
    expect(seen).toEqual(['missing', 'empty', 'foreign', 'foreign'])
    expect(await faultCode(() => reopen(at('missing')))).toBe('vault-missing')
    expect(await faultCode(() => reopen(at('empty')))).toBe('vault-empty')
    expect(await faultCode(() => reopen(at('foreign')))).toBe('vault-foreign')
    expect(await faultCode(() => reopen(at('link')))).toBe('vault-foreign')
    expect(readdirSync(at('empty'))).toEqual([])
    expect(existsSync(at('missing'))).toBe(false)
  })

  test('does not take an absent or emptied database for a new one', async () => {
    const { folder, vault } = await freshVault()
    await vault.close({ backup: false })
    const database = join(folder, 'journal.db')
    truncateSync(database, 0)
    expect(await faultCode(() => reopen(folder))).toBe('vault-empty')
    rmSync(database)
    expect(await faultCode(() => reopen(folder))).toBe('vault-missing')
    expect(existsSync(database)).toBe(false)
  })
})

describe('a changed passphrase', () => {
  test('opens it, the old one no more, and the recovery words as before', async () => {
    const { folder, vault, recoveryKey } = await freshVault()
    await vault.changePassphrase({
      current: bytesOf('correct horse battery staple'),
      next: bytesOf('neu und länger'),
    })
    await vault.close({ backup: false })
    expect(await faultCode(() => reopen(folder))).toBe('wrong-passphrase')
    const opened = await reopen(folder, { secret: passphrase('neu und länger') })
    await opened.vault.close({ backup: false })
    await reopen(folder, { secret: recovery(recoveryKey) })
  })
})
