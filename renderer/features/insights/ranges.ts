import { addDays } from '../../../shared/domain/days.ts'
import type { DayRange } from '../../../shared/domain/insight.ts'
import type { Day } from '../../../shared/domain/time.ts'

export const ranges = ['all', 'year', 'half', 'quarter'] as const
export type Range = (typeof ranges)[number]

const months: Record<Exclude<Range, 'all'>, number> = { year: 12, half: 6, quarter: 3 }

/** The days a choice spans, up to today; the last three months on 22 November begin on 23 August. */
export function daysOf(range: Range, today: Day): DayRange {
  return range === 'all' ? {} : { from: addDays(monthsBefore(today, months[range]), 1) }
}

/** The same day so many months earlier, or the last of that month when it is shorter. */
function monthsBefore(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - count, 1, 12))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0, 12)).getUTCDate()
  return addDays(first.toISOString().slice(0, 10), Math.min(date, last) - 1)
}
