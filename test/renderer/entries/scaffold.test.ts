import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CHUNK,
  chunksBetween,
  lineOf,
  monthFor,
  monthOf,
  raise,
  spotAt,
} from '../../../renderer/entries/scaffold.ts'

const counts = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 })), {
    selector: parts => parts.join('-'),
    maxLength: 30,
  })
  .chain(months =>
    fc.tuple(
      fc.constant(
        months
          .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}`)
          .toSorted()
          .toReversed(),
      ),
      fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 90, max: 450 })), {
        minLength: months.length,
        maxLength: months.length,
      }),
    ),
  )
  .map(([months, entries]) => months.map((month, at) => ({ month, entries: entries[at] ?? 0 })))

describe('the scaffold of a list', () => {
  test('puts a heading before each month and its entries after it', () => {
    const scaffold = raise([
      { month: '2026-11', entries: 2 },
      { month: '2026-10', entries: 0 },
      { month: '2026-08', entries: 1 },
    ])
    const told = Array.from({ length: scaffold.lines }, (_, line) => {
      const spot = spotAt(scaffold, line)
      return spot?.kind === 'month' ? spot.month.month : String(spot?.place)
    })
    expect(told).toEqual(['2026-11', '0', '1', '2026-08', '2'])
    expect(spotAt(scaffold, -1)).toBeUndefined()
    expect(spotAt(scaffold, 5)).toBeUndefined()
  })

  test('has a line for every place and a place for every line, whatever the months hold', () => {
    fc.assert(
      fc.property(counts, months => {
        const scaffold = raise(months)
        // the same, laid out one by one
        const plain = months
          .filter(({ entries }) => entries > 0)
          .flatMap(({ month, entries }) => [month, ...Array.from({ length: entries }, (_, at) => at)])
        expect(scaffold.lines).toBe(plain.length)
        let next = 0
        const spots = plain.map((thing, line) => {
          if (typeof thing === 'string') return { kind: 'month', month: { month: thing, line, place: next } }
          next += 1
          return { kind: 'entry', within: thing, place: next - 1 }
        })
        const found = plain.map((_, line) => spotAt(scaffold, line))
        expect(found).toMatchObject(spots)
        const lines = found.flatMap((spot, line) => (spot?.kind === 'entry' ? [{ ...spot, line }] : []))
        expect(lines.map(({ place }) => lineOf(scaffold, place))).toEqual(lines.map(({ line }) => line))
        expect(lines.every(({ place, month }) => monthOf(scaffold, place) === month)).toBe(true)
        expect(scaffold.entries).toBe(next)
      }),
    )
  })

  test('knows which chunks hold a stretch of places: all of it, and nothing that is not in it', () => {
    fc.assert(
      fc.property(counts, fc.nat(), fc.nat(), (months, a, b) => {
        const scaffold = raise(months)
        const [one, other] = [a % (scaffold.entries + 1), b % (scaffold.entries + 1)]
        const [from, to] = [Math.min(one, other), Math.min(Math.max(one, other), scaffold.entries - 1)]
        const chunks = chunksBetween(scaffold, from, to)
        const needed = new Set<string>()
        for (let place = from; place <= to; place += 1) {
          const month = monthOf(scaffold, place)
          if (month !== undefined)
            needed.add(`${month.month} ${String(Math.floor((place - month.place) / CHUNK))}`)
        }
        expect(chunks.map(({ month, at }) => `${month} ${String(at)}`)).toEqual([...needed])
      }),
      { numRuns: 60 },
    )
  })

  test('leads a date to its month, or to the newest before it, or else to the oldest there is', () => {
    const scaffold = raise([
      { month: '2026-11', entries: 2 },
      { month: '2026-08', entries: 1 },
    ])
    expect(monthFor(scaffold, '2027-01')?.month).toBe('2026-11')
    expect(monthFor(scaffold, '2026-10')?.month).toBe('2026-08')
    expect(monthFor(scaffold, '2020-01')?.month).toBe('2026-08')
    expect(monthFor(raise([]), '2020-01')).toBeUndefined()
  })
})
