import type { GoalId, TrackerId } from '../../../shared/domain/ids.ts'
import { GoalNumbers } from '../../../shared/domain/learning.ts'
import { Fault } from '../../../shared/faults.ts'
import type { GoalsTable } from '../tables/goals.ts'
import type { MarksTable } from '../tables/marks.ts'
import { json, read } from '../tables/row.ts'
import type { TrackersTable } from '../tables/trackers.ts'
import type { Database } from '../vault/database.ts'

export type GoalNumbersParts = {
  database: Database
  marks: MarksTable
  goals: GoalsTable
  trackers: TrackersTable
}

/**
 * Which number of the writer's own tells of which edge. The lines of an edge are sealed and say in words what better looks like;
 * a number only stands beside them, and may be chosen later or changed.
 */
export function goalNumbers({ database, marks, goals, trackers }: GoalNumbersParts) {
  /** The tracker of each edge that has one; of a tracker that is gone nothing is told. */
  function all(): GoalNumbers {
    const kept = marks.get('goal-numbers')
    if (kept === undefined) return {}
    const there = new Set(trackers.all().map(({ id }) => id))
    const known = Object.entries(read(GoalNumbers, json(kept))).filter(([, tracker]) => there.has(tracker))
    return read(GoalNumbers, Object.fromEntries(known))
  }

  return {
    all,

    /** Ties a tracker to an edge, or none. Fails with not-found. */
    set: ({ id, tracker }: { id: GoalId; tracker?: TrackerId | undefined }): void =>
      database.transaction(() => {
        const { [id]: _before, ...others } = all()
        if (goals.get(id) === undefined) throw new Fault('not-found')
        if (tracker !== undefined && trackers.get(tracker) === undefined) throw new Fault('not-found')
        marks.set(
          'goal-numbers',
          JSON.stringify(tracker === undefined ? others : { ...others, [id]: tracker }),
        )
      }),
  }
}
