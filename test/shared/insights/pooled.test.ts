import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibration } from '../../../shared/insights/calibration.ts'
import { pooled } from '../../../shared/insights/pooled.ts'
import { hunches } from './some-hunches.ts'

const judged = (confidence: number, ...credits: number[]) => credits.map(credit => ({ confidence, credit }))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

describe('the pooled curve', () => {
  it('gives what pencil and paper give', () => {
    // .5: 1 of 2 = .5 · .6: 0 of 2 = 0, no better: pooled 1 of 4 = .25 · .7: 1 of 3 = .333 · .8: .5 of 2 = .25, no better
    // than .333: pooled 1.5 of 5 = .3, still better than .25 · .9: 2 of 2 = 1
    const items = [
      ...judged(0.5, 1, 0),
      ...judged(0.6, 0, 0),
      ...judged(0.7, 1, 0, 0),
      ...judged(0.8, 0.5, 0),
      ...judged(0.9, 1, 1),
    ]
    const found = pooled(items)
    expect(found.map(({ from, to, n }) => [from, to, n])).toEqual([
      [0.5, 0.6, 4],
      [0.7, 0.8, 5],
      [0.9, 0.9, 2],
    ])
    const held = [0.25, 0.3, 1]
    found.forEach((level, at) => expect(level.held).toBeCloseTo(held[at] ?? Number.NaN, 12))
  })

  it('pools back as far as it must', () => {
    const found = pooled([...judged(0.2, 0.5), ...judged(0.4, 1), ...judged(0.6, 0, 0)])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ from: 0.2, to: 0.6, n: 4, held: 0.375 })
  })

  const judgment = fc.record({
    confidence: fc.integer({ min: 0, max: 20 }).map(twentieths => twentieths / 20),
    credit: fc.constantFrom(0, 0.5, 1),
  })
  const judgments = fc.array(judgment, { minLength: 1, maxLength: 120 })

  it('never falls, stays between 0 and 1, holds everything once and keeps the mean', () => {
    fc.assert(
      fc.property(judgments, items => {
        const found = pooled(items)
        found.slice(1).forEach((level, at) => {
          expect(level.held).toBeGreaterThan(found[at]?.held ?? Number.NaN)
          expect(level.from).toBeGreaterThan(found[at]?.to ?? Number.NaN)
        })
        for (const { held } of found) expect(held >= 0 && held <= 1).toBe(true)
        expect(sum(found.map(({ n }) => n))).toBe(items.length)
        expect(sum(found.map(({ held, n }) => held * n))).toBeCloseTo(
          sum(items.map(({ credit }) => credit)),
          8,
        )
      }),
    )
  })

  it('does not depend on the order of the record', () => {
    fc.assert(
      fc.property(judgments, fc.integer(), (items, seed) => {
        const turned = items.toSorted(
          (a, b) => ((a.confidence * 7 + a.credit + seed) % 3) - ((b.credit + seed) % 3),
        )
        expect(pooled(turned)).toEqual(pooled(items))
      }),
    )
  })

  it('is shown from fifty on', () => {
    expect(calibration(hunches({ n: 49 }), {}).curve).toBeUndefined()
    expect(calibration(hunches({ n: 50 }), {}).curve).toBeDefined()
  })
})
