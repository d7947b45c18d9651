import { describe, expect, test } from 'vitest'
import { canMount, diskFullTrials } from './disk-full.ts'

describe.runIf(canMount())('small disks', () => {
  test('on a full disk every attempt says so or succeeds, nothing is lost, and room again is enough to go on', async () => {
    const { full, readOnly } = await diskFullTrials({ sizes: 30, seed: 41 })
    expect(full).toHaveLength(30)
    expect(full.map(({ answers }) => answers.save)).toEqual(full.map(() => 'disk-full'))
    expect(full.map(({ answers }) => answers.draft)).toEqual(full.map(() => 'done'))
    const others = full.flatMap(({ answers: { passphrase, backup } }) => [passphrase, backup])
    expect(new Set(others)).toEqual(new Set(['done', 'disk-full']))
    expect(full.filter(({ lost }) => lost > 0)).toEqual([])
    expect(full.filter(({ recovers }) => !recovers)).toEqual([])
    expect(readOnly).toEqual({ opening: 'read-only', lost: 0 })
  }, 180_000)
})
