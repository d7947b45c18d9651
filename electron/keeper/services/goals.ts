import { type GoalId, GoalId as GoalIds } from '../../../shared/domain/ids.ts'
import type { Goal, GoalDraft, GoalEvidence, GoalLevel } from '../../../shared/domain/learning.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { GoalsTable } from '../tables/goals.ts'
import type { RunsTable } from '../tables/runs.ts'
import type { Database } from '../vault/database.ts'
import { letGoOf } from './letting-runs-go.ts'
import type { Making } from './making.ts'

export type GoalsParts = Making & { database: Database; table: GoalsTable; runs: RunsTable }

/** The writer's edges: lines written in advance, evidence, and which line came true. */
export function goals({ database, table, runs, now, newId }: GoalsParts) {
  function requireGoal(id: GoalId): Goal {
    const goal = table.get(id)
    if (goal === undefined) throw new Fault('not-found')
    return goal
  }

  /** What was judged stays as it is. */
  function requireUnjudged(id: GoalId): Goal {
    const goal = requireGoal(id)
    if (goal.state === 'judged') throw new Fault('sealed')
    return goal
  }

  function change(id: GoalId, work: (goal: Goal) => void): Goal {
    return database.transaction(() => {
      work(requireUnjudged(id))
      return requireGoal(id)
    })
  }

  /** What was written in a practice is come back to in one place: done with here, it does not ask there any more. */
  function doneWithRun({ run: id }: Goal): void {
    const run = id === undefined ? undefined : runs.get(id)
    const done = run && letGoOf(run)
    if (done === undefined) return
    const { due: _due, ...rest } = done
    runs.update({ ...rest, savedAt: now() })
  }

  return {
    /** Every goal, the newest first. */
    list: (): Goal[] => table.all(),

    /** Adds a goal; its lines are sealed by this. */
    add: (draft: GoalDraft): Goal =>
      database.transaction(() => {
        const id = GoalIds.parse(newId())
        table.insert({ ...draft, id, evidence: [], state: 'open', createdAt: now() })
        return requireGoal(id)
      }),

    /** Adds a note of what was seen. Fails with not-found, and with sealed when the goal is judged. */
    addEvidence: ({ id, evidence }: { id: GoalId; evidence: GoalEvidence }): Goal =>
      change(id, () => table.addEvidence(id, evidence)),

    /** Writes the note at this place over. Fails with not-found, and with sealed when the goal is judged. */
    changeEvidence: ({ id, at, evidence }: { id: GoalId; at: number; evidence: GoalEvidence }): Goal =>
      change(id, () => {
        if (!table.changeEvidence({ id, at }, evidence)) throw new Fault('not-found')
      }),

    /** Writes down which line came true, once; the practice it was written in is done with. Fails with not-found, sealed. */
    judge: ({ id, level }: { id: GoalId; level: GoalLevel }): Goal =>
      change(id, goal => {
        table.judge({ id, level, at: now() })
        doneWithRun(goal)
      }),

    /** Lets a goal go, with a note about why, or takes it up again. Fails with not-found, and with sealed when it is judged. */
    setOpen: ({ id, isOpen, why }: { id: GoalId; isOpen: boolean; why?: GoalEvidence | undefined }): Goal =>
      change(id, goal => {
        if (why !== undefined) table.addEvidence(id, why)
        table.setOpen(id, isOpen)
        if (!isOpen) doneWithRun(goal)
      }),

    /** Asks again on another day. Fails with not-found, and with sealed when it is judged. */
    postpone(id: GoalId, due: Day): void {
      change(id, () => table.postpone(id, due))
    },
  }
}
