import { i18n } from '@lingui/core'
import { beforeEach, describe, expect, it, test } from 'vitest'
import {
  awayWords,
  dayWords,
  distanceWords,
  momentWords,
  shortDay,
  spanWords,
  timeWords,
} from '../../../renderer/words/days.ts'
import { productSource } from '../../support/source.ts'

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
    ['2025-07-02', '17 months ago'],
    ['2024-11-22', '2 years ago'],
    ['2029-11-22', 'in 3 years'],
  ])('say how far %s is', (day, words) => expect(distanceWords(day, '2026-11-22')).toBe(words))

  it('count calendar days over a change of the clocks', () => {
    expect(distanceWords('2026-03-30', '2026-03-27')).toBe('in 3 days')
  })

  it('say the same of so many days, and how long they are', () => {
    expect(awayWords(-508)).toBe('17 months ago')
    expect(spanWords(508)).toBe('17 months')
    expect([spanWords(1), spanWords(13), spanWords(30)]).toEqual(['1 day', '13 days', '4 weeks'])
  })

  it('put day, month and hour in the order of the writer’s own English, each time', () => {
    const noon = new Date(2026, 10, 24, 18, 5).toISOString()
    expect([shortDay('2026-11-24'), timeWords('18:05'), momentWords(noon)]).toEqual([
      '24 Nov 2026',
      '18:05',
      '24 Nov 2026, 18:05',
    ])
    i18n.loadAndActivate({ locale: 'en', locales: ['en-US', 'en-GB'], messages: {} })
    expect([shortDay('2026-11-24'), dayWords('2026-11-24', '2026-11-22')]).toEqual([
      'Nov 24, 2026',
      'Tuesday, November 24',
    ])
    expect(`${timeWords('18:05')} | ${momentWords(noon)}`).toMatch(/^6:05\sPM \| Nov 24, 2026, 6:05\sPM$/)
  })
})

test('days and distances are written in one place', () => {
  const writes = /Intl\.(?:RelativeTimeFormat|DateTimeFormat\()|toLocale(?:Date|Time)?String/
  const own = productSource(['renderer'])
    .map(({ path, text }) => ({
      path,
      text: text.replaceAll(/Intl\.DateTimeFormat\(\)\.resolvedOptions/g, ''),
    }))
    .filter(({ text }) => writes.test(text))
  // beside days: the hour it is in somebody's zone, and how far that zone is from UTC
  expect(own.map(({ path }) => path)).toEqual([
    'renderer/features/people/time-in.ts',
    'renderer/ui/zones.ts',
    'renderer/words/days.ts',
  ])
})
