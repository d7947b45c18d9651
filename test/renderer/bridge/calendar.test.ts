import { expect, it } from 'vitest'
import { dayOf } from '../../../renderer/bridge/calendar.ts'

it('A moment’s day is that of the local clock, on both sides of midnight', () => {
  expect(dayOf(new Date(2026, 10, 22, 0, 0, 1))).toBe('2026-11-22')
  expect(dayOf(new Date(2026, 10, 22, 23, 59, 59))).toBe('2026-11-22')
  expect(dayOf(new Date(2026, 0, 5))).toBe('2026-01-05')
})
