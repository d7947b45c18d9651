import type { EntryId, RunId } from '../../../shared/domain/ids.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { Fault } from '../../../shared/faults.ts'
import type { Database } from '../vault/database.ts'
import { isToComeBackTo, type ReturnParts } from './asked-with-return.ts'

export type LettingGoParts = ReturnParts & {
  database: Database
  /** puts a note below an entry */
  note: (entry: EntryId, text: string) => void
}

/** Whether a first explanation or forecasts were sealed in a run. */
export const hasHunch = ({ hunch, forecasts = [] }: Run): boolean =>
  hunch !== undefined || forecasts.length > 0

/** The run, done with as it stands; nothing when it does not wait, or has a hunch, which is let go by itself. Its day stays known. */
export const letGoOf = (run: Run): Run | undefined =>
  isToComeBackTo(run) && !hasHunch(run) ? { ...run, state: 'finished' } : undefined

/** The run that was let go, waiting again for the same day; nothing when it was not: one that was come back to has no day any more. */
export const takenUp = (run: Run): Run | undefined =>
  run.state === 'finished' && run.due !== undefined && !hasHunch(run)
    ? { ...run, state: 'waiting' }
    : undefined

/** Runs that are not to be come back to after all. What has a hunch is let go by that. */
export function lettingRunsGo({ database, runs, note }: LettingGoParts) {
  function requireRun(id: RunId): Run {
    const run = runs.get(id)
    if (run === undefined) throw new Fault('not-found')
    return run
  }

  return {
    /**
     * A run without a hunch waits no longer: it is finished as it stands, and why is kept as a note below its entry. Fails with
     * not-found, and bad-request when it does not wait or has a hunch, which is let go by itself.
     */
    letGoRun({ id, reason }: { id: RunId; reason?: string | undefined }): void {
      database.transaction(() => {
        const run = letGoOf(requireRun(id))
        if (run === undefined) throw new Fault('bad-request')
        runs.update(run)
        if (reason !== undefined && run.entry !== undefined) note(run.entry, reason)
      })
    },

    /** A run that was let go waits again, for the same day. Fails with not-found, and bad-request when it was not let go. */
    takeUpRun(id: RunId): void {
      database.transaction(() => {
        const run = takenUp(requireRun(id))
        if (run === undefined) throw new Fault('bad-request')
        runs.update(run)
      })
    },
  }
}
