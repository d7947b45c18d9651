import { expect, test } from 'vitest'
import { killTrials } from './kill.ts'

test('a keeper killed while it writes loses nothing that it acknowledged', async () => {
  const figures = await killTrials({ kills: 60, seed: 1 })
  expect(figures).toMatchObject({ kills: 60, lost: 0, damaged: 0 })
  expect(figures.acknowledged).toBeGreaterThan(60)
}, 180_000)

test('the same trial sees the loss when a writer acknowledges before it has committed', async () => {
  const { lost } = await killTrials({ kills: 40, seed: 2, broken: 'early', untilLoss: true })
  expect(lost).toBeGreaterThan(0)
}, 120_000)
