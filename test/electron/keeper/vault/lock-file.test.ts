import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import {
  type BornOf,
  type Holder,
  isHeld,
  isLocked,
  showLife,
  takeLock,
} from '../../../../electron/keeper/vault/lock-file.ts'
import { inspectFolder } from '../../../../electron/keeper/vault/vault.ts'
import { built } from '../../../support/built.ts'
import { faultCode, freshVault, PASSPHRASE, reopen, tempFolder } from '../../../support/temp-vault.ts'

const opener = await built('test/support/open-and-wait.ts')

const now = () => '2026-11-22T09:00:00.000Z'
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
    const lock = takeLock({ folder, token: 'mine', now })
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
    const lock = takeLock({ folder, token: 'mine', now })
    expect(readdirSync(folder)).toEqual(['lock'])
    lock.release()
  })

  test('L2: respects a machine it knows nothing of', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'lock'), JSON.stringify({ ...holder, host: 'elsewhere' }))
    expect(await faultCode(() => takeLock({ folder, token: 'mine', now }))).toBe('vault-in-use')
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('does not give back what another one holds by now', () => {
    const folder = tempFolder()
    const lock = takeLock({ folder, token: 'mine', now })
    writeFileSync(join(folder, 'lock'), JSON.stringify({ ...holder, token: 'theirs' }))
    lock.release()
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('fails where something stands that is no file', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'lock'))
    expect(await faultCode(() => takeLock({ folder, token: 'mine', now }))).not.toBe('no fault')
  })
})

const minutesAgo = (minutes: number): Date => new Date(Date.parse(now()) - minutes * 60_000)

function lockedElsewhere(folder: string, minutes: number, host = 'elsewhere'): void {
  writeFileSync(join(folder, 'lock'), JSON.stringify({ ...holder, host, born: '' }))
  utimesSync(join(folder, 'lock'), minutesAgo(minutes), minutesAgo(minutes))
}

describe('a lock of another computer', () => {
  test('L4: that was silent for more than five minutes is taken over, but only when it is asked for', async () => {
    const folder = tempFolder()
    lockedElsewhere(folder, 6)
    expect(await faultCode(() => takeLock({ folder, token: 'mine', now }))).toBe('vault-in-use')
    const lock = takeLock({ folder, token: 'mine', now, takeOver: true })
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ token: 'mine' })
    lock.release()
  })

  test('L4: that showed itself within five minutes holds, whatever is asked', async () => {
    const folder = tempFolder()
    lockedElsewhere(folder, 4)
    expect(await faultCode(() => takeLock({ folder, token: 'mine', now, takeOver: true }))).toBe(
      'vault-in-use',
    )
  })

  test('L4: but a living holder on this computer holds, however silent', async () => {
    const { folder } = await freshVault()
    utimesSync(join(folder, 'lock'), minutesAgo(600), minutesAgo(600))
    expect(await faultCode(() => reopen(folder, { takeOver: true }))).toBe('vault-in-use')
  })

  test('L4: keeps a whole journal from being opened until it is taken over', async () => {
    const { folder, vault } = await freshVault()
    await vault.close({ backup: false })
    lockedElsewhere(folder, 6)
    expect(await faultCode(() => reopen(folder))).toBe('vault-in-use')
    expect((await reopen(folder, { takeOver: true })).vault.id).toBe(vault.id)
  })

  test('L4: is shown to be alive every half minute, until it is released or is another one', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    const folder = tempFolder()
    const path = join(folder, 'lock')
    const lock = takeLock({ folder, token: 'mine', now })
    utimesSync(path, minutesAgo(9), minutesAgo(9))
    vi.advanceTimersByTime(30_000)
    await expect.poll(() => statSync(path).mtimeMs).toBe(Date.parse(now()))
    writeFileSync(path, JSON.stringify({ ...holder, token: 'theirs' }))
    utimesSync(path, minutesAgo(9), minutesAgo(9))
    await showLife({ folder, token: 'mine', now })
    expect(statSync(path).mtimeMs).toBe(minutesAgo(9).getTime())
    lock.release()
    expect(vi.getTimerCount()).toBe(0)
  })
})
