import type { WorkingHours } from '../domain/person.ts'

/** Minutes of the writer's own clock; what begins before midnight may end after it, past 1440. */
export type Span = { readonly from: number; readonly to: number }

const DAY = 24 * 60

/** Minutes since midnight of a clock such as `09:30`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return 60 * hours + minutes
}

/**
 * When two people both work, by the clock of the first: each works the same hours by their own clock, and the second clock is
 * `ahead` minutes ahead of the first, negative when behind. The same time twice is a whole day. The earliest span first; none
 * when they never both work.
 */
export function sharedHours(hours: WorkingHours, ahead: number): Span[] {
  const from = minutesOf(hours.from)
  const until = minutesOf(hours.to)
  const to = until <= from ? until + DAY : until
  return [-2, -1, 0, 1, 2]
    .map(days => days * DAY - ahead)
    .map(shift => ({ from: Math.max(from, from + shift), to: Math.min(to, to + shift) }))
    .filter(span => span.from < span.to)
    .toSorted((one, other) => one.from - other.from)
}
