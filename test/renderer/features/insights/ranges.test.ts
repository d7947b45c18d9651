import { describe, expect, it } from 'vitest'
import { daysOf } from '../../../../renderer/features/insights/ranges.ts'

describe('the range of the insights', () => {
  it.each([
    ['all', '2026-11-22', undefined],
    ['year', '2026-11-22', '2025-11-23'],
    ['half', '2026-11-22', '2026-05-23'],
    ['quarter', '2026-11-22', '2026-08-23'],
    ['quarter', '2026-05-31', '2026-03-01'],
    ['half', '2026-03-15', '2025-09-16'],
    ['year', '2028-02-29', '2027-03-01'],
  ] as const)('of %s on %s begins on %s', (range, today, from) => {
    expect(daysOf(range, today).from).toBe(from)
  })
})
