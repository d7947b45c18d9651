import { twoDigits } from '../../shared/domain/days.ts'
import type { Day } from '../../shared/domain/time.ts'

/** The writer's own calendar day of a moment, which it tells the keeper with what it asks. */
export function dayOf(moment: Date): Day {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map(twoDigits)
  return `${moment.getFullYear()}-${month}-${day}`
}

/** What the writer's own clock shows at a moment: `14:05`. */
export const clockOf = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes()].map(twoDigits).join(':')

/** The day it is now. */
export const thisDay = (): Day => dayOf(new Date())

/** Looks at the clock once a minute: a window may stay open over midnight. */
export function watchDays(changed: () => void): () => void {
  const timer = setInterval(changed, 60_000)
  return () => clearInterval(timer)
}
