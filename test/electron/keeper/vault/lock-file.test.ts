import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  type BornOf,
  type Holder,
  isHeld,
  isLocked,
  takeLock,
} from '../../../../electron/keeper/vault/lock-file.ts'
import { inspectFolder } from '../../../../electron/keeper/vault/vault.ts'
import { built } from '../../../support/built.ts'
import { faultCode, freshVault, PASSPHRASE, reopen, tempFolder } from '../../../support/temp-vault.ts'

const opener = await built('test/support/open-and-wait.ts')

const holder: Holder = { pid: 42, host: 'here', boot: 'this boot', born: '1000', token: 'a' }
const held = (change: Partial<Holder>, born: BornOf = () => '1000') =>
  isHeld({ ...holder, ...change }, { host: 'here', boot: 'this boot', bornOf: born })

describe('a lock is held', () => {
  test('L2: by a living process, and not by one that is gone or only has its number', () => {
    expect(held({})).toBe(true)
    expect(held({}, () => undefined)).toBe(false)
    expect(held({}, () => '2000')).toBe(false)
  })

  test('L2: not beyond a restart of the machine, and always by another machine', () => {
    expect(held({ boot: 'an earlier boot' })).toBe(false)
    expect(held({ host: 'elsewhere', boot: 'another' }, () => undefined)).toBe(true)
  })

  test('L2: by a living process of which the system does not tell when it was born', () => {
    expect(held({}, () => '')).toBe(true)
    expect(held({ born: '' })).toBe(true)
  })
})

/** A process that has the vault open until it is told to go. */
async function opened(folder: string) {
  const child = spawn(process.execPath, [opener.pathname, folder, PASSPHRASE], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [said] = await once(child.stdout, 'data')
  const end = async (how: NodeJS.Signals) => {
    child.kill(how)
    await once(child, 'exit')
  }
  return { said: String(said).trim(), end }
}

describe('two programs', () => {
  test('cannot have the same vault open, and the second is told at once', async () => {
    const { folder, vault } = await freshVault()
    await vault.close({ backup: false })
    const other = await opened(folder)
    expect(other.said).toBe('open')
    expect(inspectFolder(folder)).toBe('in-use')
    expect(await faultCode(() => reopen(folder))).toBe('vault-in-use')
    await other.end('SIGKILL')
    expect(existsSync(join(folder, 'lock'))).toBe(true)
    expect(inspectFolder(folder)).toBe('closed')
    expect((await reopen(folder)).vault.id).toBe(vault.id)
  })

  test('that find a stale lock at the same moment do not both take it', async () => {
    const { folder, vault } = await freshVault()
    await vault.close({ backup: false })
    writeFileSync(join(folder, 'lock'), JSON.stringify({ ...holder, host: hostname() }))
    const said = await Promise.all(Array.from({ length: 4 }, async () => (await opened(folder)).said))
    expect(said.toSorted()).toEqual(['open', 'vault-in-use', 'vault-in-use', 'vault-in-use'])
  })

  test('the second one may be this very process', async () => {
    const { folder } = await freshVault()
    expect(await faultCode(() => reopen(folder))).toBe('vault-in-use')
  })

  test('a program that finds it open leaves the lock of the first alone', async () => {
    const { folder, vault } = await freshVault()
    const before = readFileSync(join(folder, 'lock'), 'utf8')
    expect((await opened(folder)).said).toBe('vault-in-use')
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(before)
    vault.database.transaction(() => undefined)
  })
})

describe('taking a lock', () => {
  test('L1: leaves one whole file and gives it back', () => {
    const folder = tempFolder()
    const lock = takeLock(folder, 'mine')
    expect(readdirSync(folder)).toEqual(['lock'])
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({
      pid: process.pid,
      token: 'mine',
    })
    expect(isLocked(folder)).toBe(true)
    lock.release()
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['empty', ''],
    ['cut off', '{"pid":4'],
    ['of another shape', '{"pid":"4"}'],
    ['of a process long gone', JSON.stringify({ ...holder, host: hostname() })],
  ])('L2, L3: takes over one that is %s', (_what, content) => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'lock'), content)
    const lock = takeLock(folder, 'mine')
    expect(readdirSync(folder)).toEqual(['lock'])
    lock.release()
  })

  test('L2: respects a machine it knows nothing of', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'lock'), JSON.stringify({ ...holder, host: 'elsewhere' }))
    expect(await faultCode(() => takeLock(folder, 'mine'))).toBe('vault-in-use')
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('does not give back what another one holds by now', () => {
    const folder = tempFolder()
    const lock = takeLock(folder, 'mine')
    writeFileSync(join(folder, 'lock'), JSON.stringify({ ...holder, token: 'theirs' }))
    lock.release()
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('fails where something stands that is no file', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'lock'))
    expect(await faultCode(() => takeLock(folder, 'mine'))).not.toBe('no fault')
  })
})
