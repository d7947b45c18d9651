import { expect, it } from 'vitest'
import { addDays, addMonths, weekOf } from '../../../shared/domain/days.ts'

it.each([
  ['2026-11-22', 1, '2026-11-23'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-11-22', 0, '2026-11-22'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected)
})

it.each([
  ['2026-11-16', '2026-11-16'],
  ['2026-11-22', '2026-11-16'],
  ['2026-11-23', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on Monday, %s', (day, monday) => {
  const week = weekOf(day)
  expect(week).toHaveLength(7)
  expect(week[0]).toBe(monday)
  expect(week).toContain(day)
})

it.each([
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-01-15', -13, '2024-12-15'],
  ['2026-10-31', 1, '2026-11-30'],
  ['2026-11-22', 0, '2026-11-22'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})
