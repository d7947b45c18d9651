import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Basis, Outcome } from '../../../shared/domain/hunch.ts'
import { HoldRecord, type DayRange } from '../../../shared/domain/insight.ts'
import { holdRecord } from '../../../shared/insights/hold-record.ts'
import { hunches, openHunch } from './some-hunches.ts'

describe('the hold record', () => {
  it('counts what was asked or seen, and keeps the rest beside it', () => {
    const record = holdRecord(
      [
        ...hunches({ n: 4, outcome: 'held' }),
        ...hunches({ n: 2, outcome: 'partly', basis: 'saw' }),
        ...hunches({ n: 4, outcome: 'not' }),
        ...hunches({ n: 3, outcome: 'held', basis: 'guess' }),
        ...hunches({ n: 1, outcome: 'not', basis: 'third' }),
        ...hunches({ n: 2, outcome: 'cant', basis: 'asked' }),
        ...hunches({ n: 1, outcome: 'cant', basis: 'guess' }),
        openHunch(),
      ],
      {},
    )
    expect(record).toMatchObject({
      held: 4,
      partly: 2,
      not: 4,
      scorable: 10,
      notCounted: 4,
      cannotTell: 3,
      open: 1,
    })
    // (4 + ½·2) / 10 = .5; Wilson at n = 10: centre .5, reach 1.645·√(.025 + .006765)/(1.2706025) = .230746
    expect(record.share?.value).toBe(0.5)
    expect(record.share?.low).toBeCloseTo(0.269254, 5)
    expect(record.share?.high).toBeCloseTo(0.730746, 5)
  })

  it('has no share at seven and one at eight', () => {
    expect(holdRecord(hunches({ n: 7 }), {}).share).toBeUndefined()
    expect(holdRecord(hunches({ n: 8 }), {}).share?.value).toBe(1)
  })

  it('does not let guesses lift it over the minimum', () => {
    const record = holdRecord([...hunches({ n: 7 }), ...hunches({ n: 5, basis: 'guess' })], {})
    expect(record.share).toBeUndefined()
    expect(record.scorable).toBe(7)
  })

  it('counts both ends of its range and nothing beyond', () => {
    const all = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].flatMap(day => hunches({ day }))
    expect(holdRecord(all, { from: '2026-02-01', to: '2026-02-28' }).rows.map(row => row.day)).toEqual([
      '2026-02-28',
      '2026-02-01',
    ])
    expect(holdRecord(all, { from: '2026-02-28' }).scorable).toBe(2)
    expect(holdRecord(all, { to: '2026-01-31' }).scorable).toBe(1)
  })

  it('lists behind the figure only what it counts', () => {
    const [counted] = hunches({ outcome: 'partly', confidence: 70 })
    const { rows } = holdRecord([counted!, ...hunches({ basis: 'guess' }), openHunch()], {})
    expect(rows).toEqual([
      {
        hunch: counted!.id,
        day: '2026-05-04',
        statement: counted!.statement,
        confidence: 70,
        outcome: 'partly',
      },
    ])
  })

  it('loses nobody, whatever the order, and keeps its shape', () => {
    const one = fc.record({
      outcome: fc.option(fc.constantFrom(...Outcome.options), { nil: undefined }),
      basis: fc.constantFrom(...Basis.options),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), kinds => {
        const all = kinds.flatMap(({ outcome, basis }) =>
          outcome === undefined ? [openHunch()] : hunches({ outcome, basis }),
        )
        const record = holdRecord(all, {})
        expect(HoldRecord.safeParse(record).error).toBeUndefined()
        expect(record.held + record.partly + record.not).toBe(record.scorable)
        expect(record.scorable + record.open + record.cannotTell + record.notCounted).toBe(all.length)
        expect(holdRecord(all.toReversed(), {})).toEqual(record)
      }),
    )
  })
})

describe('the day of a first guess', () => {
  // half past nine in the evening of the 22nd in New York
  const evening = { ...hunches({ n: 1 })[0]!, sealedAt: '2026-11-23T02:30:00.000Z' }
  const counted = (range: DayRange) => holdRecord([evening], range).scorable

  it('is the one where it was read, not the one in Greenwich', () => {
    const zone = 'America/New_York'
    expect(counted({ from: '2026-11-22', to: '2026-11-22', zone })).toBe(1)
    expect(counted({ from: '2026-11-23', zone })).toBe(0)
    expect(holdRecord([evening], { zone }).rows[0]?.day).toBe('2026-11-22')
    expect(counted({ from: '2026-11-23', zone: 'Asia/Tokyo' })).toBe(1)
  })

  it('is the one in Greenwich where nobody knows the zone', () => {
    for (const range of [{}, { zone: 'Mars/Olympus' }]) {
      expect(counted({ ...range, from: '2026-11-23' })).toBe(1)
      expect(holdRecord([evening], range).rows[0]?.day).toBe('2026-11-23')
    }
  })
})
