import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHeader } from '../../../../electron/keeper/vault/envelope.ts'
import { calibrate, costFor } from '../../../../electron/keeper/vault/slots.ts'
import { createVault } from '../../../../electron/keeper/vault/vault.ts'
import { bytesOf, faultCode, tempFolder, ticking } from '../../../support/temp-vault.ts'

const MIB = 1024 * 1024
/** A machine that needs so long for each 256 MiB and has only so much memory. */
const machine = (perStep: number, memory = 4096) =>
  calibrate(async ({ m }) => (m > memory * MIB ? undefined : (m / (256 * MIB)) * perStep))

describe('what stretching a passphrase costs', () => {
  test.each([
    ['an ordinary machine', 600, 256],
    ['a slow machine, which still gets no less', 5000, 256],
    ['a fast machine', 400, 512],
    ['a very fast machine', 200, 1024],
    ['a machine of the future', 1, 1024],
  ])('is measured on %s', async (_what, perStep, megabytes) => {
    expect(await machine(perStep)).toEqual({ t: 3, m: megabytes * MIB })
  })

  test.each([
    [600, 512],
    [256, 256],
    [200, 128],
    [64, 64],
  ])('fits into %i MiB', async (memory, most) => {
    expect((await machine(1, memory)).m).toBe(Math.min(most * MIB, 1024 * MIB))
  })

  test('is never less than 64 MiB', async () => {
    expect(await faultCode(() => machine(1, 63))).toBe('not-enough-memory')
  })

  test('H7, H12: is bounded when chosen, and least for recovery words', async () => {
    expect(await costFor('recovery', { t: 3, m: 256 * MIB })).toEqual({ t: 1, m: 8 * MIB })
    expect(await costFor('passphrase', { t: 2, m: 9 * MIB })).toEqual({ t: 2, m: 9 * MIB })
    for (const [t, m] of [
      [0, 9],
      [17, 9],
      [1, 7],
      [1, 2049],
    ] as const) {
      expect(await faultCode(() => costFor('passphrase', { t, m: m * MIB }))).toBe('bad-request')
    }
  })

  test('is at least 64 MiB three times over for a vault made without a choice', async () => {
    const folder = join(tempFolder(), 'journal.afterword')
    const { vault } = await createVault({ folder, passphrase: bytesOf('by default'), now: ticking() })
    await vault.close({ backup: false })
    const reading = readHeader(readFileSync(join(folder, 'header')))
    const [slot] = reading.state === 'whole' ? reading.header.slots : []
    expect(slot?.cost.t).toBe(3)
    expect(slot?.cost.m).toBeGreaterThanOrEqual(64 * MIB)
  })
})
