import { addDays } from '../../../shared/domain/days.ts'
import type {
  Cursor,
  DayCount,
  EntryFilter,
  EntryPage,
  EntrySummary,
  MonthCount,
} from '../../../shared/domain/entry.ts'
import type { EntryId } from '../../../shared/domain/ids.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { EntryLinesTable, TrashPlace } from '../tables/entry-lines.ts'
import { minuteOf } from './place-in-time.ts'

/** Days that are too fresh to be looked back at. */
const FRESH = 30

/** Days, the oldest first, as months, the newest first. */
export function monthsOf(days: readonly DayCount[]): MonthCount[] {
  const months = new Map<string, number>()
  for (const { day, entries } of days) {
    const month = day.slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + entries)
  }
  return [...months].map(([month, entries]) => ({ month, entries })).toReversed()
}

export type TimelineParts = {
  lines: EntryLinesTable
  /** a whole number from 0 up to, not including, this one */
  below: (limit: number) => number
}

/** Entries as lists, months and days. */
export function timeline({ lines, below }: TimelineParts) {
  /** Where a cursor stands. Its entry may be gone, or may have moved in time: then its minute is begun again. */
  function placeOf({ day, time, id }: Cursor): number {
    const minute = minuteOf({ day, time })
    if (Number.isNaN(minute.from)) throw new Fault('bad-request')
    const place = lines.placeOf(id)
    return place !== undefined && place > minute.from && place < minute.before ? place : minute.before
  }

  /** The same in the trash; what is there no more, or was put there anew, begins its minute again. */
  function trashPlaceOf({ day, time, id }: Cursor): TrashPlace {
    const minute = `${day}T${time}`
    const place = lines.trashPlaceOf(id)
    return place?.at.startsWith(minute) === true ? place : { at: `${minute}:60`, place: 0 }
  }

  /** A page of the trash, what was put there last first, and where the next one starts, if there is more. */
  function trashPage({
    filter,
    after,
    limit,
  }: {
    filter: EntryFilter
    after?: Cursor
    limit: number
  }): EntryPage {
    const found = lines.trashed({
      filter,
      ...(after === undefined ? {} : { after: trashPlaceOf(after) }),
      limit: limit + 1,
    })
    const shown = found.slice(0, limit)
    const last = shown.at(-1)
    if (found.length <= limit || last?.trashedAt === undefined) return { entries: shown }
    const { trashedAt, id } = last
    return { entries: shown, next: { day: trashedAt.slice(0, 10), time: trashedAt.slice(11, 16), id } }
  }

  return {
    /** A page, newest first, and where the next one starts, if there is more. In the trash it goes by when it was put there. */
    page({
      filter = {},
      after,
      limit,
    }: {
      filter?: EntryFilter | undefined
      after?: Cursor | undefined
      limit: number
    }): EntryPage {
      if (filter.trashed === true)
        return trashPage({ filter, ...(after === undefined ? {} : { after }), limit })
      const before = after === undefined ? {} : { before: placeOf(after) }
      const found = lines.page({ filter, ...before, limit: limit + 1 })
      const shown = found.slice(0, limit)
      const last = shown.at(-1)
      if (found.length <= limit || last === undefined) return { entries: shown }
      return { entries: shown, next: { day: last.occurred.day, time: last.occurred.time, id: last.id } }
    },

    /** The pinned ones, newest first. */
    pinned: (): EntrySummary[] => lines.pinned(),

    /** How many entries each month holds, newest first. */
    months: (filter: EntryFilter = {}): MonthCount[] => monthsOf(lines.days(filter)),

    /** How many entries each day holds, both ends included, the oldest first; within the filter's own days when it has some. */
    days({ from, to, filter = {} }: { from: Day; to: Day; filter?: EntryFilter | undefined }): DayCount[] {
      const later = filter.from !== undefined && filter.from > from ? filter.from : from
      const earlier = filter.to !== undefined && filter.to < to ? filter.to : to
      return lines.days({ ...filter, from: later, to: earlier })
    },

    /** Any entry, by chance; none of the last thirty days when there are older ones. */
    random(today: Day): EntrySummary | undefined {
      const old = addDays(today, -FRESH)
      const past = lines.total(old)
      if (past > 0) return lines.nth({ to: old, skip: below(past) })
      const all = lines.total()
      return all === 0 ? undefined : lines.nth({ skip: below(all) })
    },

    /** The lines of the entries behind a figure, in the order asked for; what is trashed or gone is left out. */
    behind: (ids: readonly EntryId[]): EntrySummary[] => lines.behind(ids),
  }
}
