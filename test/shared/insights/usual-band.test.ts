import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unusual, usualBand } from '../../../shared/insights/usual-band.ts'

const score = fc.integer({ min: 0, max: 40 }).map(tenths => tenths / 10)
const band = (values: readonly number[]) => {
  const made = usualBand(values)
  if (made === undefined) throw new Error('no band')
  return made
}

describe('the usual band', () => {
  it('is the mean and 2.66 mean steps to either side, worked out by hand', () => {
    // mean 2.5; every step is 1
    const { mean, low, high } = band([2, 3, 2, 3, 2, 3, 2, 3])
    expect(mean).toBe(2.5)
    expect(low).toBeCloseTo(2.5 - 2.66, 10)
    expect(high).toBeCloseTo(2.5 + 2.66, 10)
  })

  it('is not there with fewer than eight', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 7 }), values => {
        expect(usualBand(values)).toBeUndefined()
      }),
    )
  })

  it('stands on the first twelve: what comes after does not move it', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 12, maxLength: 12 }), fc.array(score), (first, later) => {
        expect(usualBand([...first, ...later])).toEqual(usualBand(first))
      }),
    )
  })

  it('holds its mean, is as wide up as down, and moves with the scores', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 8, maxLength: 12 }), score, (values, shift) => {
        const { mean, low, high } = band(values)
        expect(high - mean).toBeCloseTo(mean - low, 8)
        expect(high).toBeGreaterThanOrEqual(mean)
        const moved = band(values.map(value => value + shift))
        expect(moved.low).toBeCloseTo(low + shift, 8)
        expect(moved.high).toBeCloseTo(high + shift, 8)
      }),
    )
  })
})

describe('what is unusual', () => {
  const steady = [2, 2.2, 2, 2.2, 2, 2.2, 2, 2.2]

  it('is a last value outside the band, and not one within it', () => {
    const made = band(steady)
    expect(unusual([...steady, 2.1], made)).toBeUndefined()
    expect(unusual([...steady, 3.9], made)).toBe('above')
    expect(unusual([...steady, 0.1], made)).toBe('below')
  })

  it('is the eighth in a row on one side, and not the seventh', () => {
    const first = [...steady, 2, 2.2, 2, 2.2]
    const made = band(first)
    const above = Array.from({ length: 7 }, () => 2.15)
    expect(unusual([...first.slice(0, -1), 2, ...above], made)).toBeUndefined()
    expect(unusual([...first, ...above, 2.15], made)).toBe('long-above')
    expect(unusual([...first, ...above.map(() => 2.05), 2.05], made)).toBe('long-below')
  })
})
