import { addDays, daysBetween } from '../domain/days.ts'
import type { Rhythm } from '../domain/person.ts'
import type { Day } from '../domain/time.ts'

/** How a rhythm of talks is kept: days since the last talk, when the next is due, and how many of the last came by their day. */
export type RhythmKept = {
  readonly daysSince: number | undefined
  readonly due: Day
  readonly onTime: number
  /** of so many */
  readonly talks: number
}

/** Talks that are looked at: enough to see a habit, few enough to change it. */
export const LAST_TALKS = 6

/**
 * The day by which the next talk is due after the last one. A rhythm that was already broken when it was chosen begins on the
 * day it was chosen, for nobody was late before there was a rhythm.
 */
export function dueAfter({ weeks, since }: Rhythm, last: Day | undefined): Day {
  const due = last === undefined ? since : addDays(last, weeks * 7)
  return due >= since && last !== undefined ? due : addDays(since, weeks * 7)
}

/** How a rhythm is kept by talks on these days, in any order; only talks since it was chosen are counted. */
export function rhythmKept(
  rhythm: Rhythm,
  { days, today }: { days: readonly Day[]; today: Day },
): RhythmKept {
  const talks = [...new Set(days)].filter(day => day <= today).toSorted()
  const last = talks.at(-1)
  const counted = talks
    .map((day, at) => ({ day, due: dueAfter(rhythm, talks[at - 1]) }))
    .filter(({ day }) => day >= rhythm.since)
    .slice(-LAST_TALKS)
  return {
    daysSince: last === undefined ? undefined : daysBetween(last, today),
    due: dueAfter(rhythm, last),
    onTime: counted.filter(({ day, due }) => day <= due).length,
    talks: counted.length,
  }
}
