import { describe, expect, test } from 'vitest'
import { powerLossTrials } from './power-loss.ts'
import { canTrace } from './trace.ts'

describe.runIf(canTrace())('power loss, recorded by strace', () => {
  test('when the power fails at any moment, every acknowledged entry is still there and whole', async () => {
    const figures = await powerLossTrials({ states: 500, seed: 11 })
    expect(figures).toMatchObject({ states: 500, lost: 0, damaged: 0 })
    expect(figures.acknowledged).toBeGreaterThan(20)
    expect(figures.syncs).toBeGreaterThan(100)
  }, 180_000)

  test('the same simulation sees the loss when the writer does not wait for the disk', async () => {
    const { lost } = await powerLossTrials({ states: 100, seed: 12, saves: 30, unsynced: true })
    expect(lost).toBeGreaterThan(0)
  }, 120_000)
})
