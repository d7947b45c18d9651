import * as z from 'zod'
import { addDays, addMonths, lastDate, twoDigits } from '../../../shared/domain/days.ts'
import type { Day } from '../../../shared/domain/time.ts'

const WeekInfo = z.object({ firstDay: z.int().min(1).max(7) })

/** The day a week begins with where a language is spoken: 1 is Monday, 7 Sunday. */
export function firstWeekday(language: string): number {
  const locale: object = new Intl.Locale(language)
  const told: unknown =
    'getWeekInfo' in locale && typeof locale.getWeekInfo === 'function'
      ? locale.getWeekInfo()
      : 'weekInfo' in locale
        ? locale.weekInfo
        : undefined
  return WeekInfo.safeParse(told).data?.firstDay ?? 1
}

/** 1 is Monday, 7 Sunday. */
const weekdayOf = (day: Day): number => ((new Date(`${day}T12:00:00.000Z`).getUTCDay() + 6) % 7) + 1

/** The first day of the week that holds a day. */
export const startOfWeek = (day: Day, first: number): Day => addDays(day, -((weekdayOf(day) - first + 7) % 7))

/** The weeks that hold a month, `2026-11`; with the days of its neighbours that share a week with it. */
export function weeksOf(month: string, first: number): Day[][] {
  const last = `${month}-${twoDigits(lastDate(Number(month.slice(0, 4)), Number(month.slice(5))))}`
  const weeks: Day[][] = []
  for (let start = startOfWeek(`${month}-01`, first); start <= last; start = addDays(start, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(start, at)))
  return weeks
}

/** Where a key leads from a day of the calendar; undefined for a key that is not one of its own. */
export function dayAfterKey(key: string, day: Day, first: number): Day | undefined {
  const start = startOfWeek(day, first)
  const days: Readonly<Record<string, Day>> = {
    ArrowLeft: addDays(day, -1),
    ArrowRight: addDays(day, 1),
    ArrowUp: addDays(day, -7),
    ArrowDown: addDays(day, 7),
    Home: start,
    End: addDays(start, 6),
    PageUp: addMonths(day, -1),
    PageDown: addMonths(day, 1),
  }
  return days[key]
}
