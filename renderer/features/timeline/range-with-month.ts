import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

/** What is in sight, and the heading of the month it belongs to, though that has scrolled away. */
export function rangeWithMonth(range: Range, months: readonly number[]): number[] {
  const inSight = defaultRangeExtractor(range)
  const month = months.findLast(at => at <= range.startIndex)
  return month === undefined || inSight.includes(month) ? inSight : [month, ...inSight]
}
