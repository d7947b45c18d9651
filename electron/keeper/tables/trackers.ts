import * as z from 'zod'
import type { EntryId, TrackerId } from '../../../shared/domain/ids.ts'
import { Tracker, TrackerPoint, TrackerValues } from '../../../shared/domain/library.ts'
import type { Database, Row } from '../vault/database.ts'
import { count, json, read } from './row.ts'

const TRACKER = 'id, name, kind, min, max, low, high, hidden'
const trackerOf = ({ hidden, ...row }: Row): Tracker => read(Tracker, { ...row, hidden: hidden === 1 })

/** What the writer counts or rates, and the values with their entries. */
export function trackersTable(database: Database) {
  return {
    /** All of them in the writer's order. */
    all: (): Tracker[] => database.all(`SELECT ${TRACKER} FROM v.trackers ORDER BY place, id`).map(trackerOf),

    /** The tracker with this id. */
    get(id: TrackerId): Tracker | undefined {
      const row = database.get(`SELECT ${TRACKER} FROM v.trackers WHERE id = $id`, { id })
      return row === undefined ? undefined : trackerOf(row)
    },

    /** Adds a tracker as the last, or writes over the one with its id. */
    put({ hidden, ...tracker }: Tracker): void {
      database.run(
        `INSERT INTO v.trackers (id, name, kind, min, max, low, high, hidden, place)
         VALUES ($id, $name, $kind, $min, $max, $low, $high, $hidden,
           (SELECT coalesce(max(place), 0) + 1 FROM v.trackers))
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, min = excluded.min,
           max = excluded.max, low = excluded.low, high = excluded.high, hidden = excluded.hidden`,
        { ...tracker, hidden: hidden ? 1 : 0 },
      )
    },

    /** Takes a tracker out with its values; says whether there was one. */
    remove: (id: TrackerId): boolean =>
      database.run('DELETE FROM v.trackers WHERE id = $id', { id }).changes === 1,

    /** Puts trackers in this order. */
    order(ids: readonly TrackerId[]): void {
      ids.forEach((id, at) => {
        database.run('UPDATE v.trackers SET place = $place WHERE id = $id', { id, place: at - ids.length })
      })
    },

    /** How many values a tracker has. */
    tally: (id: TrackerId): number =>
      count(
        database.get('SELECT count(*) AS tally FROM v.tracker_values WHERE tracker = $id', { id }),
        'tally',
      ),

    /** The values with an entry. */
    valuesOf: (entry: EntryId): TrackerValues =>
      read(
        TrackerValues,
        json(
          database.get(
            'SELECT json_group_object(tracker, value) AS all_ FROM v.tracker_values WHERE entry = $entry',
            { entry },
          )?.['all_'],
        ),
      ),

    /** Writes the values with an entry over: those that are given stand, others go. */
    setValues(entry: EntryId, values: TrackerValues): void {
      database.run('DELETE FROM v.tracker_values WHERE entry = $entry', { entry })
      for (const [tracker, value] of Object.entries(values)) {
        database.run(
          `INSERT INTO v.tracker_values (entry, tracker, value)
           SELECT $entry, id, $value FROM v.trackers WHERE id = $tracker AND $value BETWEEN min AND max`,
          { entry, tracker, value },
        )
      }
    },

    /** The values of a tracker with entries that are not in the trash, the earliest day first. */
    series: (id: TrackerId): TrackerPoint[] =>
      read(
        z.array(TrackerPoint),
        database.all(
          `SELECT e.day AS day, e.id AS entry, value FROM v.tracker_values JOIN v.entries AS e ON e.id = entry
           WHERE tracker = $id AND e.trashed_at IS NULL ORDER BY e.place`,
          { id },
        ),
      ),
  }
}
export type TrackersTable = ReturnType<typeof trackersTable>
