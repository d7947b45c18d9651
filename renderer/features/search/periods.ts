import { lastDate, twoDigits } from '../../../shared/domain/days.ts'
import type { Day } from '../../../shared/domain/time.ts'

export type Period = { readonly from: Day; readonly to: Day }

/** Some months of a year from its first day to its last. */
function monthsOf(year: number, first: number, count: number): Period {
  const end = lastDate(year, first - 1 + count)
  return {
    from: `${year}-${twoDigits(first)}-01`,
    to: `${year}-${twoDigits(first + count - 1)}-${twoDigits(end)}`,
  }
}

/** The month, the quarter and the year that a day is in. */
export function periodsOf(today: Day): Readonly<Record<'month' | 'quarter' | 'year', Period>> {
  const [year = 1970, month = 1] = today.split('-').map(Number)
  return {
    month: monthsOf(year, month, 1),
    quarter: monthsOf(year, month - ((month - 1) % 3), 3),
    year: monthsOf(year, 1, 12),
  }
}
