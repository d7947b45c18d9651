import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readHeader, unwrapKey } from '../../../../electron/keeper/vault/envelope.ts'
import {
  deriveSubkey,
  keyMemory,
  stretch,
  SUBKEY,
  wipe,
  withDatabaseKey,
} from '../../../../electron/keeper/vault/keys.ts'
import { built } from '../../../support/built.ts'
import { bytesOf, freshVault, PASSPHRASE, tempFolder } from '../../../support/temp-vault.ts'

const opener = await built('test/support/open-and-wait.ts')
const exercise = await built('test/support/exercise-vault.ts')
const checker = await built('electron/keeper/vault/backup-check.ts')

/** How often some bytes occur in the writable memory of a living process. */
function copiesIn(pid: number, needles: Record<string, Buffer>): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(Object.keys(needles).map(name => [name, 0]))
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  const chunk = Buffer.alloc(1024 * 1024)
  const overlap = 128
  for (const line of readFileSync(`/proc/${pid}/maps`, 'latin1').split('\n')) {
    const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? []
    if (from === undefined || to === undefined) continue
    const end = Number.parseInt(to, 16)
    for (let at = Number.parseInt(from, 16); at < end; at += chunk.length - overlap) {
      const read = readOrNothing(memory, chunk.subarray(0, Math.min(chunk.length, end - at)), at)
      for (const [name, needle] of Object.entries(needles)) {
        if (chunk.subarray(0, read).includes(needle)) counts[name] = (counts[name] ?? 0) + 1
      }
    }
  }
  closeSync(memory)
  return counts
}

function readOrNothing(file: number, into: Buffer, at: number): number {
  try {
    return readSync(file, into, 0, into.length, at)
  } catch {
    return 0
  }
}

describe('keys in memory', () => {
  test('are zeros once they are wiped, and wiping twice is harmless', () => {
    const key = keyMemory()
    key.fill(7)
    wipe(key)
    wipe(key)
    expect([...key]).toEqual(Array.from({ length: 32 }, () => 0))
  })

  test('the text that SQLCipher is given is gone when it has it', () => {
    const texts: Buffer[] = []
    withDatabaseKey(Buffer.alloc(32, 1), text => texts.push(text))
    expect([...(texts[0] ?? [])]).toEqual(Array.from({ length: 67 }, () => 0))
    expect(() =>
      withDatabaseKey(Buffer.alloc(32, 1), text => {
        texts.push(text)
        throw new Error('no such file')
      }),
    ).toThrow('no such file')
    expect([...(texts[1] ?? [])]).toEqual(Array.from({ length: 67 }, () => 0))
  })

  test('of a process that closed its vault are nowhere in it, and while it was open they could be found', async () => {
    if (process.platform !== 'linux') {
      console.info('not run here: memory of another process (Linux only)')
      return
    }
    const { folder, vault } = await freshVault()
    await vault.close({ backup: false })
    const reading = readHeader(readFileSync(join(folder, 'header')))
    if (reading.state !== 'whole') throw new Error(reading.state)
    const [slot] = reading.header.slots
    const wrapping = await stretch({ secret: bytesOf(PASSPHRASE), salt: slot!.salt, cost: slot!.cost })
    const unwrapped = unwrapKey(reading, 'passphrase', wrapping)
    if (unwrapped.state !== 'open') throw new Error(unwrapped.state)
    const database = deriveSubkey(unwrapped.dataKey, SUBKEY.database)
    const hex = Buffer.from(database.toString('hex'))
    const needles = { data: unwrapped.dataKey, database, hex }

    const child = spawn(process.execPath, [fileURLToPath(opener), folder, PASSPHRASE], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    await once(child.stdout, 'data')
    expect(copiesIn(child.pid ?? 0, needles)).toEqual({ data: 1, database: 0, hex: 0 })
    child.stdin.write('close')
    await once(child.stdout, 'data')
    expect(copiesIn(child.pid ?? 0, needles)).toEqual({ data: 0, database: 0, hex: 0 })
  })
})

test('a damaged journal is told by its code only: neither library prints a word', async () => {
  const { folder, vault } = await freshVault()
  await vault.close({ backup: false })
  const database = join(folder, 'journal.db')
  const bytes = readFileSync(database)
  bytes.fill(1, 100, 200)
  writeFileSync(database, bytes)
  const child = spawn(process.execPath, [fileURLToPath(opener), folder, PASSPHRASE], { stdio: 'pipe' })
  let errors = ''
  child.stderr.on('data', chunk => (errors += String(chunk)))
  const [said] = await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'close')
  expect([String(said).trim(), errors]).toEqual(['vault-damaged', ''])
})

/** What the whole life of a vault comes to in a process with this environment. */
function live(env: Record<string, string>): unknown {
  const args = [fileURLToPath(exercise), tempFolder(), fileURLToPath(checker)]
  return JSON.parse(
    execFileSync(process.execPath, args, { env: { ...process.env, ...env }, encoding: 'utf8' }),
  )
}

test('the whole life of a vault needs no memory that Electron forbids', () => {
  const shim = join(tempFolder(), 'memory-cage.so')
  const source = resolve(import.meta.dirname, '../../../support/memory-cage.c')
  if (
    process.platform !== 'linux' ||
    process.arch !== 'x64' ||
    spawnSync('gcc', ['--version']).status !== 0
  ) {
    console.info('not run here: the memory cage (it needs gcc on 64-bit Linux)')
    return
  }
  execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-Wall', '-Wextra', '-o', shim, source, '-ldl'])
  const result = { verified: true, row: 'bytes that come and go' }
  expect(live({})).toEqual({ ...result, secureMemory: 'allowed' })
  expect(live({ LD_PRELOAD: shim })).toEqual({ ...result, secureMemory: 'refused' })
  expect(existsSync(shim)).toBe(true)
})
