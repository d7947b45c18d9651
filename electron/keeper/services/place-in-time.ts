import type { Day, Occurrence } from '../../../shared/domain/time.ts'

/** How many entries may stand in one minute. */
const ROOM = 2 ** 20

/** Where the places of a minute begin and end, both excluded: minutes since 1970, as if the writer's clock were UTC (migration 002). */
export function minuteOf({ day, time }: Pick<Occurrence, 'day' | 'time'>): { from: number; before: number } {
  const from = (Date.parse(`${day}T${time}:00.000Z`) / 60_000) * ROOM
  return { from, before: from + ROOM }
}

/** Whether a place lies within the minute of an occurrence. */
export function isPlaceIn(place: number, occurred: Occurrence): boolean {
  const { from, before } = minuteOf(occurred)
  return place > from && place < before
}

/** The writer's day that a place stands in. */
export const dayAt = (place: number): Day =>
  new Date(Math.floor(place / ROOM) * 60_000).toISOString().slice(0, 10)
