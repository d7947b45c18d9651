import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { average, meanInPoints, wilson } from '../../../shared/insights/intervals.ts'

describe('the Wilson interval', () => {
  // R. G. Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3 (95 %, no continuity correction)
  it.each([
    { k: 81, n: 263, low: 0.2553, high: 0.3662 },
    { k: 15, n: 148, low: 0.0624, high: 0.1605 },
    { k: 0, n: 20, low: 0, high: 0.1611 },
    { k: 1, n: 29, low: 0.0061, high: 0.1718 },
  ])('gives the published values for $k of $n at 95 %', ({ k, n, low, high }) => {
    const estimate = wilson({ k, n, z: 1.959964 })
    expect(estimate.low).toBeCloseTo(low, 4)
    expect(estimate.high).toBeCloseTo(high, 4)
  })

  it('gives what pencil and paper give for 5 of 8 at 90 %', () => {
    // h = .625; z² = 2.706025; z²/2n = .1691265625; z²/4n² = 2.706025/256 = .01057041
    // h(1−h)/n = .234375/8 = .029296875; root of the sum .03986729 = .19966794; times z = .32845376
    // divided by 1 + z²/n = 1.338253125: (.79412656 ∓ .32845376) / 1.338253125 = .347971 and .838840
    const { value, low, high } = wilson({ k: 5, n: 8 })
    expect(value).toBe(0.625)
    expect(low).toBeCloseTo(0.347971, 5)
    expect(high).toBeCloseTo(0.83884, 5)
  })

  it('knows nothing when there is nothing', () => {
    expect(wilson({ k: 0, n: 0 })).toEqual({ value: 0.5, low: 0, high: 1 })
  })

  const counts = fc
    .integer({ min: 1, max: 500 })
    .chain(n => fc.record({ n: fc.constant(n), halves: fc.integer({ min: 0, max: 2 * n }) }))

  it('stays between 0 and 1 and holds its share', () => {
    fc.assert(
      fc.property(counts, ({ n, halves }) => {
        const { value, low, high } = wilson({ k: halves / 2, n })
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(value + 1e-12)
        expect(high).toBeGreaterThanOrEqual(value - 1e-12)
      }),
    )
  })

  it('rises with each success, and narrows with more of the same', () => {
    fc.assert(
      fc.property(counts, ({ n, halves }) => {
        fc.pre(halves < 2 * n)
        const here = wilson({ k: halves / 2, n })
        const more = wilson({ k: (halves + 1) / 2, n })
        expect(more.low).toBeGreaterThan(here.low)
        expect(more.high).toBeGreaterThan(here.high)
        const longer = wilson({ k: halves, n: 2 * n })
        expect(longer.high - longer.low).toBeLessThan(here.high - here.low)
      }),
    )
  })

  it('mirrors when successes and failures change places', () => {
    fc.assert(
      fc.property(counts, ({ n, halves }) => {
        const here = wilson({ k: halves / 2, n })
        const mirrored = wilson({ k: n - halves / 2, n })
        expect(mirrored.low).toBeCloseTo(1 - here.high, 10)
        expect(mirrored.high).toBeCloseTo(1 - here.low, 10)
      }),
    )
  })
})

describe('a mean in points', () => {
  it('gives what pencil and paper give', () => {
    // .2, −.4, .6, 0: mean .1; deviations .1, −.5, .5, −.1, squared .01 + .25 + .25 + .01 = .52; sd = √(.52/3) = .41633320
    // reach = 1.645 × .41633320 / 2 = .34243406
    const { value, low, high } = meanInPoints([0.2, -0.4, 0.6, 0])
    expect(value).toBeCloseTo(10, 10)
    expect(low).toBeCloseTo(-24.243406, 5)
    expect(high).toBeCloseTo(44.243406, 5)
  })

  it('does not depend on the order, to the last digit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2 }), values => {
        expect(meanInPoints(values.toReversed())).toEqual(meanInPoints(values))
      }),
    )
  })

  it('never leaves its scale', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, 0, 1), { minLength: 2, maxLength: 6 }), values => {
        const { low, high } = meanInPoints(values)
        expect(low).toBeGreaterThanOrEqual(-100)
        expect(high).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('averages', () => expect(average([1, 2, 6])).toBe(3))
})
