import { addDays, addMonths } from '../../../shared/domain/days.ts'
import type { DayRange } from '../../../shared/domain/insight.ts'
import type { Day } from '../../../shared/domain/time.ts'

export const ranges = ['all', 'year', 'half', 'quarter'] as const
export type Range = (typeof ranges)[number]

const months: Record<Exclude<Range, 'all'>, number> = { year: 12, half: 6, quarter: 3 }

/** The days a choice spans, up to today; the last three months on 22 November begin on 23 August. */
export function daysOf(range: Range, today: Day): DayRange {
  return range === 'all' ? {} : { from: addDays(addMonths(today, -months[range]), 1) }
}
