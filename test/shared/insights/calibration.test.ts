import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Calibration } from '../../../shared/domain/insight.ts'
import { calibration } from '../../../shared/insights/calibration.ts'
import { hunches, openHunch } from './some-hunches.ts'

describe('calibration', () => {
  it('shows the gap from fifteen on', () => {
    expect(calibration(hunches({ n: 14 }), {}).gap).toBeUndefined()
    expect(calibration(hunches({ n: 14 }), {}).brier).toBeUndefined()
    expect(calibration(hunches({ n: 15 }), {}).gap).toBeDefined()
  })

  it('shows dots from thirty on, at least ten each', () => {
    expect(calibration(hunches({ n: 29 }), {}).dots).toBeUndefined()
    expect(calibration(hunches({ n: 30 }), {}).dots?.map(dot => dot.n)).toEqual([10, 10, 10])
    expect(calibration(hunches({ n: 31 }), {}).dots?.map(dot => dot.n)).toEqual([10, 11, 10])
  })

  it('gives what pencil and paper give', () => {
    // 10 held and 10 not, all 80 sure: p − o is −.2 ten times and .8 ten times
    // mean .3; sd = √(20·.25/19) = .51298918; reach = 1.645·.51298918/4.47213595 = .18869444
    // Brier (10·.04 + 10·.64)/20 = .34; expected .8·.2 = .16
    const found = calibration(
      [
        ...hunches({ n: 10, outcome: 'held', confidence: 80 }),
        ...hunches({ n: 10, outcome: 'not', confidence: 80 }),
      ],
      {},
    )
    expect(found.gap?.value).toBeCloseTo(30, 10)
    expect(found.gap?.low).toBeCloseTo(11.130556, 4)
    expect(found.gap?.high).toBeCloseTo(48.869444, 4)
    expect(found.withinLuck).toBe(false)
    expect(found.brier?.value).toBeCloseTo(0.34, 10)
    expect(found.brier?.expected).toBeCloseTo(0.16, 10)
  })

  it('calls a gap luck when its interval holds 0', () => {
    // 9 held, 6 not, 60 sure: p − o is −.4 nine times and .6 six times: the mean is 0
    const found = calibration(
      [...hunches({ n: 9, confidence: 60 }), ...hunches({ n: 6, outcome: 'not', confidence: 60 })],
      {},
    )
    expect(found.gap?.value).toBeCloseTo(0, 10)
    expect(found.withinLuck).toBe(true)
  })

  it('counts a part as one half', () => {
    const found = calibration(hunches({ n: 15, outcome: 'partly', confidence: 75 }), {})
    expect(found.gap?.value).toBeCloseTo(25, 10)
    expect(found.brier?.value).toBeCloseTo(0.0625, 10)
  })

  it('sorts its dots from least to most sure', () => {
    const found = calibration(
      [
        ...hunches({ n: 10, outcome: 'held', confidence: 90 }),
        ...hunches({ n: 10, outcome: 'not', confidence: 30 }),
        ...hunches({ n: 10, outcome: 'partly', confidence: 60 }),
      ],
      {},
    )
    expect(found.dots?.map(dot => [dot.confidence, dot.held.value])).toEqual([
      [expect.closeTo(0.3, 10), 0],
      [expect.closeTo(0.6, 10), 0.5],
      [expect.closeTo(0.9, 10), 1],
    ])
  })

  it('shares ties, so that a cut among equals favours no group', () => {
    const found = calibration(
      [
        ...hunches({ n: 15, outcome: 'held', confidence: 50 }),
        ...hunches({ n: 15, outcome: 'not', confidence: 50 }),
      ],
      {},
    )
    expect(found.dots?.map(dot => dot.held.value)).toEqual([0.5, 0.5, 0.5])
  })

  it('counts neither guesses, nor what cannot be told, nor what is open, nor what is out of range', () => {
    const found = calibration(
      [
        ...hunches({ n: 20, day: '2025-01-01' }),
        ...hunches({ n: 3, basis: 'third' }),
        ...hunches({ n: 3, outcome: 'cant' }),
        openHunch(),
        ...hunches({ n: 2 }),
      ],
      { from: '2026-01-01' },
    )
    expect(found).toMatchObject({ scorable: 2, minimum: 15, dotsMinimum: 30 })
    expect(found.rows).toHaveLength(2)
  })

  const settled = fc.record({
    outcome: fc.constantFrom('held' as const, 'partly' as const, 'not' as const),
    confidence: fc.integer({ min: 0, max: 100 }),
  })

  it('keeps its shape and its figures whatever the order', () => {
    fc.assert(
      fc.property(fc.array(settled, { minLength: 30, maxLength: 60 }), kinds => {
        const all = kinds.flatMap(kind => hunches(kind))
        const found = calibration(all, {})
        expect(Calibration.safeParse(found).error).toBeUndefined()
        expect(calibration(all.toReversed(), {})).toEqual(found)
        expect(found.dots?.reduce((n, dot) => n + dot.n, 0)).toBe(all.length)
        for (const dot of found.dots ?? []) expect(dot.n).toBeGreaterThanOrEqual(10)
      }),
    )
  })

  it('grows when the same people are surer of the same outcomes', () => {
    fc.assert(
      fc.property(fc.array(settled, { minLength: 15, maxLength: 40 }), kinds => {
        const surer = kinds.map(kind => ({ ...kind, confidence: Math.min(100, kind.confidence + 10) }))
        const gapOf = (list: typeof kinds) =>
          calibration(
            list.flatMap(kind => hunches(kind)),
            {},
          ).gap!.value
        expect(gapOf(surer)).toBeGreaterThanOrEqual(gapOf(kinds) - 1e-9)
      }),
    )
  })
})
