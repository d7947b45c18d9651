import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cellOf,
  dayAt,
  dayOfYearAfterKey,
  lengthOf,
  levelOf,
  numberOf,
  shapesOf,
} from '../../../../renderer/features/timeline/year-days.ts'

const year = fc.integer({ min: 1600, max: 2200 })
const first = fc.constantFrom(1, 6, 7)
const size = { cell: 11, gap: 3 }

describe('the picture of a year', () => {
  test('has a cell of its own for every day, and finds the day of a cell again', () => {
    fc.assert(
      fc.property(year, first, (one, start) => {
        const days = Array.from({ length: lengthOf(one) }, (_, at) =>
          new Date(Date.UTC(one, 0, 1 + at)).toISOString().slice(0, 10),
        )
        const cells = days.map(day => cellOf(day, start))
        expect(new Set(cells.map(({ column, row }) => `${String(column)} ${String(row)}`)).size).toBe(
          days.length,
        )
        expect(cells.every(({ column, row }) => column >= 0 && column < 54 && row >= 0 && row < 7)).toBe(true)
        expect(cells.map(cell => dayAt(one, start, cell))).toEqual(days)
        expect(days.map(numberOf)).toEqual(days.map((_, at) => at + 1))
      }),
      { numRuns: 30 },
    )
  })

  test('knows no day beside the year', () => {
    expect(dayAt(2026, 1, { column: 0, row: 0 })).toBeUndefined()
    expect(dayAt(2026, 1, { column: 0, row: 3 })).toBe('2026-01-01')
    expect(dayAt(2026, 1, { column: 60, row: 0 })).toBeUndefined()
    expect(dayAt(2026, 1, { column: 3, row: 7 })).toBeUndefined()
  })

  test('draws each day once, as strong as it has entries', () => {
    const counts = [
      { day: '2026-01-01', entries: 1 },
      { day: '2026-06-01', entries: 2 },
      { day: '2026-06-02', entries: 4 },
      { day: '2026-12-31', entries: 12 },
    ]
    const squares = shapesOf(2026, { ...size, first: 1, counts }).map(
      ({ shape }) => shape.split('M').length - 1,
    )
    expect(squares).toEqual([361, 1, 1, 1, 1])
    expect([0, 1, 2, 3, 4, 5, 100].map(levelOf)).toEqual([0, 1, 2, 3, 3, 4, 4])
  })

  test('is walked through by keys and left by none', () => {
    expect(dayOfYearAfterKey('ArrowDown', '2026-11-22')).toBe('2026-11-23')
    expect(dayOfYearAfterKey('ArrowLeft', '2026-11-22')).toBe('2026-11-15')
    expect(dayOfYearAfterKey('ArrowRight', '2026-12-30')).toBe('2026-12-31')
    expect(dayOfYearAfterKey('ArrowUp', '2026-01-01')).toBe('2026-01-01')
    expect(dayOfYearAfterKey('Home', '2026-11-22')).toBe('2026-01-01')
    expect(dayOfYearAfterKey('End', '2026-11-22')).toBe('2026-12-31')
    expect(dayOfYearAfterKey('q', '2026-11-22')).toBeUndefined()
  })
})
