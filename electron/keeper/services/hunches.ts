import type { Hunch, HunchSettlement } from '../../../shared/domain/hunch.ts'
import type { HunchId } from '../../../shared/domain/ids.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Run } from '../../../shared/domain/run.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { RunsTable } from '../tables/runs.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type HunchesParts = Pick<Making, 'now'> & {
  database: Database
  table: HunchesTable
  runs: RunsTable
  /** puts the first guess into the entry of its run */
  reveal: (practice: Practice, run: Run) => void
  practiceOf: (id: string) => Practice | undefined
}

/** First explanations: shown when it is time, settled, put off. */
export function hunches({ database, table, runs, reveal, practiceOf, now }: HunchesParts) {
  function requireHunch(id: HunchId): Hunch {
    const hunch = table.get(id)
    if (hunch === undefined) throw new Fault('not-found')
    return hunch
  }

  /** Whoever comes back is asked first, and sees the first guess only after that. */
  function isHidden(hunch: Hunch): boolean {
    if (hunch.outcome !== undefined || hunch.run === undefined) return false
    const run = runs.get(hunch.run)
    if (run === undefined) return false
    const step = practiceOf(run.practice)?.steps.find(one => one.id === run.at)
    return !(run.state === 'returning' && step?.stage === 'return-revealed')
  }

  function requireOpen(id: HunchId): Hunch {
    const hunch = requireHunch(id)
    if (hunch.outcome !== undefined) throw new Fault('sealed')
    return hunch
  }

  function finish(run: Run): void {
    runs.update({ ...run, state: 'finished' })
    const practice = practiceOf(run.practice)
    if (practice !== undefined) reveal(practice, run)
  }

  return {
    /** The hunch, once it is settled or its return has come to the revealing. Fails with not-found, and sealed before. */
    get(id: HunchId): Hunch {
      const hunch = requireHunch(id)
      if (isHidden(hunch)) throw new Fault('sealed')
      return hunch
    },

    /** Writes down how it turned out, once. A run that waited for it is finished. Fails with not-found, sealed. */
    settle: ({ id, outcome, basis }: HunchSettlement): Hunch =>
      database.transaction(() => {
        const hunch = requireOpen(id)
        const at = now()
        table.settle({ id, outcome, basis, at })
        const run = hunch.run === undefined ? undefined : runs.get(hunch.run)
        if (run?.state === 'waiting' || run?.state === 'returning') finish({ ...run, savedAt: at })
        return requireHunch(id)
      }),

    /** Asks again on another day. Fails with not-found, and sealed when it is settled. */
    postpone(id: HunchId, due: Day): void {
      database.transaction(() => {
        requireOpen(id)
        table.postpone(id, due)
      })
    },
  }
}
