import { expect, test } from 'vitest'
import { damageTrials, unkeyedDamage } from './damage.ts'

test('a turned bit or a cut end of any file is noticed, or changes nothing; one header heals the other', async () => {
  const figures = await damageTrials({ trials: 300, seed: 21 })
  expect(figures).toMatchObject({ trials: 300, silent: 0 })
  expect(figures.detected).toBeGreaterThan(60)
  expect(figures.headersHit).toBeGreaterThan(40)
  expect(figures.headersRecovered).toBe(figures.headersHit)
}, 180_000)

test('the same damage to a database without a key changes rows unseen', async () => {
  expect(await unkeyedDamage({ trials: 60, seed: 22 })).toBeGreaterThan(5)
}, 60_000)
