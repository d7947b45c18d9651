import { type TrackerId, TrackerId as TrackerIds } from '../../../shared/domain/ids.ts'
import type { Tracker, TrackerDraft, TrackerPoint } from '../../../shared/domain/library.ts'
import { Fault } from '../../../shared/faults.ts'
import type { TrackersTable } from '../tables/trackers.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

/** What the writer counts or rates with entries. */
export function trackers({
  database,
  table,
  newId,
}: Pick<Making, 'newId'> & { database: Database; table: TrackersTable }) {
  function requireTracker(id: TrackerId): Tracker {
    const tracker = table.get(id)
    if (tracker === undefined) throw new Fault('not-found')
    return tracker
  }

  /** Values that are there must go on to mean what they meant. */
  function requireSameScale(draft: TrackerDraft, known: Tracker): void {
    const isSame = draft.kind === known.kind && draft.min === known.min && draft.max === known.max
    if (!isSame && table.tally(known.id) > 0) throw new Fault('sealed')
  }

  return {
    /** All of them in the writer's order. */
    list: (): Tracker[] => table.all(),

    /** Saves a new tracker, or writes over the one it names. Fails with not-found, and sealed when values would change their meaning. */
    save: (draft: TrackerDraft): Tracker =>
      database.transaction(() => {
        if (draft.id !== undefined) requireSameScale(draft, requireTracker(draft.id))
        const tracker: Tracker = { ...draft, id: draft.id ?? TrackerIds.parse(newId()) }
        table.put(tracker)
        return tracker
      }),

    /** Takes a tracker away with all its values. Fails with not-found. */
    remove(id: TrackerId): void {
      database.transaction(() => {
        if (!table.remove(id)) throw new Fault('not-found')
      })
    },

    /** Puts these first, in this order. */
    order: (ids: readonly TrackerId[]): void => database.transaction(() => table.order([...new Set(ids)])),

    /** Its values by the day of their entry, those in the trash left out. Fails with not-found. */
    series: (id: TrackerId): TrackerPoint[] => table.series(requireTracker(id).id),
  }
}
