import { expect, test } from 'vitest'
import { measure, MESSAGE_LIMIT } from '../../../shared/contract/measure.ts'

const nested = (depth: number): unknown => (depth === 0 ? 1 : { inner: nested(depth - 1) })
const weigh = (message: unknown) => measure(message, MESSAGE_LIMIT)

test('Plain data passes', () => {
  for (const plain of [null, undefined, 1, 'word', true, [], {}, { a: [1, { b: 'c' }] }, new Uint8Array(100)])
    expect(weigh(plain)).toBeUndefined()
})

test('A million is the most, wherever it hides', () => {
  const half = 'x'.repeat(499_000)
  expect(weigh({ a: [half, half] })).toBeUndefined()
  for (const large of [
    'x'.repeat(1_000_001),
    [half, half, half],
    { ['k'.repeat(1_000_001)]: 1 },
    { a: [{ b: [half, half, half] }] },
    new Uint8Array(1_000_001),
    Array.from({ length: 200_000 }, () => 1),
  ])
    expect(weigh(large)).toBe('too-large')
})

test('Thirty-two levels are the most, and a circle is no way around', () => {
  expect(weigh(nested(32))).toBeUndefined()
  expect(weigh(nested(33))).toBe('bad-request')
  expect(weigh(nested(3000))).toBe('bad-request')
  const circle: Record<string, unknown> = {}
  circle['self'] = circle
  expect(weigh(circle)).toBe('bad-request')
})

test('What is not plain is refused', () => {
  const odd = [
    new Date(),
    new Map(),
    new Set(),
    /x/,
    new Error('x'),
    { deep: [new Map()] },
    () => 1,
    1n,
    Symbol('s'),
  ]
  for (const one of odd) expect(weigh(one)).toBe('bad-request')
})
