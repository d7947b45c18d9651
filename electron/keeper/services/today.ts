import { weekOf } from '../../../shared/domain/days.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { Today } from '../../../shared/domain/today.ts'
import type { EntryLinesTable } from '../tables/entry-lines.ts'
import type { RunsTable } from '../tables/runs.ts'
import type { FollowUpService } from './follow-ups.ts'
import { monthsOf } from './timeline.ts'

export type TodayParts = { lines: EntryLinesTable; runs: RunsTable; followUps: FollowUpService }

/** The same day of the month in earlier years; on 29 February only in the years that have it. */
function sameDayBefore(today: Day, months: readonly { month: string }[]): Day[] {
  const [year, rest] = [today.slice(0, 4), today.slice(4)]
  const years = new Set(months.map(({ month }) => month.slice(0, 4)).filter(one => one < year))
  return [...years].map(one => `${one}${rest}`)
}

/** What the first page shows. */
export function today({ lines, runs, followUps }: TodayParts) {
  return {
    /** The week around the writer's day, what waits, what is unfinished, the latest entry, and this day in earlier years. */
    look(day: Day): Today {
      const week = weekOf(day)
      const days = lines.days({ from: week[0] ?? day, to: week[6] ?? day })
      const perDay = new Map(days.map(one => [one.day, one.entries]))
      const latest = lines.page({ filter: {}, limit: 1 })[0]
      return {
        week: week.map(one => ({ day: one, entries: perDay.get(one) ?? 0 })),
        daysWritten: perDay.size,
        waiting: followUps.waiting(day),
        unfinished: runs.unfinished(),
        ...(latest === undefined ? {} : { latest }),
        onThisDay: lines.onDays(sameDayBefore(day, monthsOf(lines.days({})))),
      }
    },
  }
}
