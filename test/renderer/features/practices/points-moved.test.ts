import { expect, it } from 'vitest'
import { pointsMoved } from '../../../../renderer/features/practices/points-beside.tsx'

it('counts each moved point once', () => {
  // will loses 40; external gains 30, mine gains 10
  expect(
    pointsMoved({ before: { will: 60, external: 40 }, after: { will: 20, external: 70, mine: 10 } }),
  ).toBe(40)
})

it('counts all hundred when everything is elsewhere, and none when nothing changed', () => {
  expect(pointsMoved({ before: { will: 100 }, after: { external: 100 } })).toBe(100)
  expect(pointsMoved({ before: { will: 55, mine: 45 }, after: { mine: 45, will: 55 } })).toBe(0)
})

it('takes points that were not shared for not known', () => {
  // 30 known points became unknown
  expect(pointsMoved({ before: { will: 100 }, after: { will: 70 } })).toBe(30)
  expect(pointsMoved({ before: { will: 30, mine: 70 }, after: { external: 70 } })).toBe(100)
})
