import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dayAfterKey,
  firstWeekday,
  startOfWeek,
  weeksOf,
} from '../../../../renderer/features/timeline/month-days.ts'

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const first = fc.constantFrom(1, 6, 7)

const after = (key: string) => dayAfterKey(key, '2026-01-31', 1)

describe('the days of a month', () => {
  test('stand in whole weeks that begin as they do where the language is spoken', () => {
    expect(firstWeekday('en-GB')).toBe(1)
    expect(firstWeekday('en-US')).toBe(7)
    expect(firstWeekday('ar-EG')).toBe(6)
    expect(weeksOf('2026-11', 1)[0]).toEqual([
      '2026-10-26',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
      '2026-10-31',
      '2026-11-01',
    ])
    // a February of four weeks exactly
    expect(weeksOf('2027-02', 1).map(([start]) => start)).toEqual([
      '2027-02-01',
      '2027-02-08',
      '2027-02-15',
      '2027-02-22',
    ])
  })

  test('are all of them there, once, in order, in any month', () => {
    fc.assert(
      fc.property(day, first, (any, start) => {
        const month = any.slice(0, 7)
        const weeks = weeksOf(month, start)
        const own = weeks.flat().filter(one => one.startsWith(month))
        const length = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
        expect(own).toHaveLength(length)
        expect(own.toSorted()).toEqual(own)
        expect(weeks.every(week => week.length === 7 && week.some(one => one.startsWith(month)))).toBe(true)
        expect(weeks.every(([head = '']) => startOfWeek(head, start) === head)).toBe(true)
      }),
    )
  })

  test('are walked through by keys: a day, a week, a month, to the ends of the week', () => {
    expect(after('ArrowRight')).toBe('2026-02-01')
    expect(after('ArrowLeft')).toBe('2026-01-30')
    expect(after('ArrowDown')).toBe('2026-02-07')
    expect(after('ArrowUp')).toBe('2026-01-24')
    expect(after('PageDown')).toBe('2026-02-28')
    expect(after('PageUp')).toBe('2025-12-31')
    expect(after('Home')).toBe('2026-01-26')
    expect(after('End')).toBe('2026-02-01')
    expect(after('q')).toBeUndefined()
  })
})
