import type { Day } from './time.ts'

const DAY = 86_400_000
const atNoon = (day: Day): number => Date.parse(`${day}T12:00:00.000Z`)

/** The day so many days later, or earlier when negative. A calendar day has no hours, so no clock change can shift it. */
export function addDays(day: Day, days: number): Day {
  return new Date(atNoon(day) + days * DAY).toISOString().slice(0, 10)
}

/** How many days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((atNoon(to) - atNoon(from)) / DAY)

/** The seven days, Monday to Sunday, of the week that holds the day. */
export function weekOf(day: Day): Day[] {
  const sinceMonday = (new Date(atNoon(day)).getUTCDay() + 6) % 7
  return Array.from({ length: 7 }, (_, index) => addDays(day, index - sinceMonday))
}
