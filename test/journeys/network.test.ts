import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { canTrace } from '../faults/trace.ts'

const root = resolve(import.meta.dirname, '../..')
const namespace = process.getuid?.() === 0 ? ['-n'] : ['-Urn']
const canBeAlone = (): boolean =>
  process.platform === 'linux' &&
  spawnSync('unshare', [...namespace, 'ip', 'link', 'set', 'lo', 'up']).status === 0

/** Runs Node inside a network that has loopback only, and gives what it printed and every network call it made. */
async function alone(args: readonly string[]): Promise<{ printed: string; calls: string[] }> {
  const home = mkdtempSync(join(tmpdir(), 'afterword-alone-'))
  const log = join(home, 'log')
  const traced = [
    'strace',
    '-f',
    '-yy',
    '--seccomp-bpf',
    '-e',
    'trace=network',
    '-o',
    log,
    process.execPath,
    ...args,
  ]
  try {
    const { stdout } = await promisify(execFile)(
      'unshare',
      [...namespace, 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...traced],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
    )
    return { printed: stdout, calls: readFileSync(log, 'latin1').split('\n') }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

const loopback = /127\.0\.0\.\d+|\[?::1\]?|"::1"/
const isInternet = (call: string): boolean => /<(?:TCP|UDP)(?:v6)?:|AF_INET6?\b/.test(call)
const isAway = (call: string): boolean => {
  const peer = /->\[?([^\]>]+)\]?/.exec(call)?.[1] ?? /inet_(?:addr|pton)\([^"]*"([^"]+)"/.exec(call)?.[1]
  return peer !== undefined && !loopback.test(peer)
}

/** Calls that sent anything to anywhere but this computer. */
const sendsAway = (calls: readonly string[]): string[] =>
  calls.filter(call => /^\d+ +send(?:to|msg|mmsg)\(/.test(call) && isInternet(call) && isAway(call))

describe.runIf(canBeAlone() && canTrace())('with no network but loopback', () => {
  test('the whole job is possible, and nothing is sent to anywhere', async () => {
    const { printed, calls } = await alone(['build/run.mjs', 'test/journeys/offline.ts'])
    expect(printed).toContain('the whole job was done')
    // it saw the traffic there is: the test's own line to the app, on loopback
    expect(calls.filter(isInternet).length).toBeGreaterThan(0)
    expect(sendsAway(calls)).toEqual([])
  }, 240_000)

  test('the count would show a single packet', async () => {
    const packet = `const s = require('dgram').createSocket('udp4'); s.send('x', 9, '192.0.2.1', () => s.close())`
    const { calls } = await alone(['-e', packet])
    expect(sendsAway(calls)).toHaveLength(1)
  })
})
