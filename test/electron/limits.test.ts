import { expect, test } from 'vitest'
import { withinLimits } from '../../electron/limits.ts'

const nested = (depth: number): unknown => (depth === 0 ? 1 : { inner: nested(depth - 1) })

test('Plain data passes', () => {
  for (const plain of [null, undefined, 1, 'word', true, [], {}, { a: [1, { b: 'c' }] }, new Uint8Array(100)])
    expect(withinLimits(plain)).toBe(true)
})

test('A megabyte is the most, wherever it hides', () => {
  const half = 'x'.repeat(262_144)
  expect(withinLimits({ a: half })).toBe(true)
  for (const large of [
    'x'.repeat(600_000),
    [half, half, half],
    { ['k'.repeat(600_000)]: 1 },
    { a: [{ b: [half, half] }] },
    new Uint8Array(1_100_000),
    Array.from({ length: 200_000 }, () => 1),
  ])
    expect(withinLimits(large)).toBe(false)
})

test('Thirty-two levels are the most, and a circle is no way around', () => {
  expect(withinLimits(nested(30))).toBe(true)
  expect(withinLimits(nested(33))).toBe(false)
  expect(withinLimits(nested(3000))).toBe(false)
  const circle: Record<string, unknown> = {}
  circle['self'] = circle
  expect(withinLimits(circle)).toBe(false)
})

test('What is not plain is refused', () => {
  for (const odd of [new Date(), new Map(), new Set(), /x/, new Error('x'), { deep: [new Map()] }])
    expect(withinLimits(odd)).toBe(false)
})
