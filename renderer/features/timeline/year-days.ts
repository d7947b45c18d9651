import { addDays } from '../../../shared/domain/days.ts'
import type { DayCount } from '../../../shared/domain/entry.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { startOfWeek } from './month-days.ts'

const week = 7 * 86_400_000
const noon = (day: Day): number => Date.parse(`${day}T12:00:00.000Z`)

/** Days from one day to another. */
const between = (from: Day, to: Day): number => Math.round((noon(to) - noon(from)) / 86_400_000)

export const lengthOf = (year: number): number => between(firstOf(year), firstOf(year + 1))

export const firstOf = (year: number): Day => `${String(year).padStart(4, '0')}-01-01`

/** Where a day stands in its year's picture: a column a week, a row a weekday. */
export function cellOf(day: Day, first: number): { column: number; row: number } {
  const start = startOfWeek(`${day.slice(0, 4)}-01-01`, first)
  const own = startOfWeek(day, first)
  return { column: Math.round((noon(own) - noon(start)) / week), row: between(own, day) }
}

/** The day of a year that stands in a cell; undefined beside the year. */
export function dayAt(year: number, first: number, cell: { column: number; row: number }): Day | undefined {
  if (cell.row < 0 || cell.row > 6) return undefined
  const day = addDays(startOfWeek(firstOf(year), first), cell.column * 7 + cell.row)
  return day.startsWith(firstOf(year).slice(0, 4)) ? day : undefined
}

/** The number of a day in its year, 1 for the first. */
export const numberOf = (day: Day): number => between(`${day.slice(0, 4)}-01-01`, day) + 1

/** How strong a day is drawn, 0 to 4, by how many entries it holds. */
export function levelOf(entries: number): Level {
  if (entries <= 2) return entries <= 0 ? 0 : entries === 1 ? 1 : 2
  return entries <= 4 ? 3 : 4
}

/** Where a key leads from a day of the year; it stays within. Undefined for a key that is not one of its own. */
export function dayOfYearAfterKey(key: string, day: Day): Day | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -7,
    ArrowRight: 7,
    ArrowUp: -1,
    ArrowDown: 1,
    PageUp: -28,
    PageDown: 28,
    Home: -366,
    End: 366,
  }
  const step = steps[key]
  if (step === undefined) return undefined
  const year = day.slice(0, 4)
  const next = addDays(day, step)
  if (next.startsWith(year)) return next
  return step < 0 ? `${year}-01-01` : `${year}-12-31`
}

type Size = { readonly cell: number; readonly gap: number }

export type Level = 0 | 1 | 2 | 3 | 4
const levels: readonly Level[] = [0, 1, 2, 3, 4]

/** All days of a year as a shape for each level, an SVG path each. */
export function shapesOf(
  year: number,
  { cell, gap, first, counts }: Size & { first: number; counts: readonly DayCount[] },
): { level: Level; shape: string }[] {
  const entriesOn = new Map(counts.map(({ day, entries }) => [day, entries]))
  const days = Array.from({ length: lengthOf(year) }, (_, at) => addDays(firstOf(year), at))
  return levels.map(level => ({
    level,
    shape: days
      .filter(day => levelOf(entriesOn.get(day) ?? 0) === level)
      .map(day => {
        const { column, row } = cellOf(day, first)
        return `M${String(column * (cell + gap))} ${String(row * (cell + gap))}h${String(cell)}v${String(cell)}h-${String(cell)}z`
      })
      .join(''),
  }))
}
