import { i18n } from '@lingui/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { dayWords, distanceWords, shortDay } from '../../../renderer/words/days.ts'

beforeEach(() => i18n.loadAndActivate({ locale: 'en', locales: 'en-GB', messages: {} }))

describe('days in words', () => {
  it('say the year only when it is another', () => {
    expect(dayWords('2026-11-24', '2026-11-22')).toMatch(/^Tuesday,? 24 November$/)
    expect(dayWords('2027-01-05', '2026-11-22')).toMatch(/^Tuesday,? 5 January 2027$/)
  })

  it('are short in tables', () => expect(shortDay('2026-11-24')).toBe('24 Nov 2026'))

  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-23', 'tomorrow'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-29', 'in 7 days'],
    ['2026-11-08', '2 weeks ago'],
    ['2026-12-22', 'in 4 weeks'],
    ['2026-08-22', '3 months ago'],
  ])('say how far %s is', (day, words) => expect(distanceWords(day, '2026-11-22')).toBe(words))

  it('count calendar days over a change of the clocks', () => {
    expect(distanceWords('2026-03-30', '2026-03-27')).toBe('in 3 days')
  })
})
