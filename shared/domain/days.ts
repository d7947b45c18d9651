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

/** A part of a date or a clock in two digits: `07`. */
export const twoDigits = (part: number): string => String(part).padStart(2, '0')

/** The last date of a month, 28 to 31; January is 1. */
export const lastDate = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The same day so many months later, or earlier when negative; the last day of a month that is too short for it. */
export function addMonths(day: Day, months: number): Day {
  const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(all / 12), (all % 12) + 1]
  const date = Math.min(Number(day.slice(8)), lastDate(year, month))
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`
}
