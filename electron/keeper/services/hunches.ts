import type { Hunch, HunchSettlement } from '../../../shared/domain/hunch.ts'
import { type HunchId, HunchNoteId } from '../../../shared/domain/ids.ts'
import type { Locales } from '../../../shared/domain/locale.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Run } from '../../../shared/domain/run.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { HunchNotesTable } from '../tables/hunch-notes.ts'
import type { RunsTable } from '../tables/runs.ts'
import type { Database } from '../vault/database.ts'
import { withoutLostAnswers } from './lost-answers.ts'
import type { Making } from './making.ts'

export type HunchesParts = Making & {
  database: Database
  table: HunchesTable
  notes: HunchNotesTable
  runs: RunsTable
  /** puts the first guess into the entry of its run */
  reveal: (practice: Practice, run: Run, locales: Locales | undefined) => void
  practiceOf: (id: string, version: number) => Practice | undefined
}

/** First explanations: shown when it is time, settled, put off. */
export function hunches({ database, table, notes, runs, reveal, practiceOf, now, newId }: HunchesParts) {
  function requireHunch(id: HunchId): Hunch {
    const hunch = table.get(id)
    if (hunch === undefined) throw new Fault('not-found')
    return hunch
  }

  /** Whoever comes back is asked first, and sees the first guess only after that. */
  function isHidden(hunch: Hunch): boolean {
    if (hunch.outcome !== undefined || hunch.letGoAt !== undefined || hunch.run === undefined) return false
    const run = runs.get(hunch.run)
    if (run === undefined) return false
    const step = practiceOf(run.practice, run.practiceVersion)?.steps.find(one => one.id === run.at)
    return !(run.state === 'returning' && step?.stage === 'return-revealed')
  }

  function requireOpen(id: HunchId): Hunch {
    const hunch = requireHunch(id)
    if (hunch.outcome !== undefined || hunch.letGoAt !== undefined) throw new Fault('sealed')
    return hunch
  }

  /** The run that waited for a hunch, once nothing of it is open any more. */
  function doneRun({ run: id }: Hunch): Run | undefined {
    const run = id === undefined ? undefined : runs.get(id)
    if (run === undefined || (run.state !== 'waiting' && run.state !== 'returning')) return undefined
    const all = [...(run.hunch === undefined ? [] : [run.hunch]), ...(run.forecasts ?? [])].map(requireHunch)
    return all.every(one => one.outcome !== undefined || one.letGoAt !== undefined) ? run : undefined
  }

  function finish(run: Run, locales: Locales | undefined): void {
    runs.update(withoutLostAnswers({ ...run, state: 'finished' }))
    const practice = practiceOf(run.practice, run.practiceVersion)
    if (practice !== undefined) reveal(practice, run, locales)
  }

  return {
    /** The hunch, once it is settled, let go, or its return has come to the revealing. Fails with not-found, and sealed before. */
    get(id: HunchId): Hunch {
      const hunch = requireHunch(id)
      if (isHidden(hunch)) throw new Fault('sealed')
      return hunch
    },

    /** Writes down how it turned out, once. A run that waited for it is finished. Fails with not-found, sealed. */
    settle: ({ id, outcome, basis, locales }: HunchSettlement): Hunch =>
      database.transaction(() => {
        const hunch = requireOpen(id)
        const at = now()
        table.settle({ id, outcome, basis, at })
        const run = doneRun(hunch)
        if (run !== undefined) finish({ ...run, savedAt: at }, locales)
        return requireHunch(id)
      }),

    /** Asks again on another day. Fails with not-found, and sealed when it is settled. */
    postpone(id: HunchId, due: Day): void {
      database.transaction(() => {
        requireOpen(id)
        table.postpone(id, due)
      })
    },

    /**
     * Puts an open hunch down without an outcome: it waits no longer and counts towards nothing; why is kept as a note beside it. A run
     * that waited for it is finished, and its entry stays without the first guess. Fails with not-found, and sealed when it is settled.
     */
    letGo({ id, reason }: { id: HunchId; reason?: string | undefined }): void {
      database.transaction(() => {
        const hunch = requireOpen(id)
        const at = now()
        table.letGo(id, at)
        if (reason !== undefined) {
          notes.insert({ id: HunchNoteId.parse(newId()), hunch: id, text: reason, at })
        }
        const run = doneRun(hunch)
        if (run !== undefined) runs.update({ ...run, state: 'finished', savedAt: at })
      })
    },

    /** Takes a hunch up again that was let go; a run that waited for it waits again. Fails with not-found, and bad-request when it was not let go. */
    takeUp(id: HunchId): void {
      database.transaction(() => {
        const hunch = requireHunch(id)
        if (hunch.letGoAt === undefined) throw new Fault('bad-request')
        table.letGo(id, undefined)
        const run = hunch.run === undefined ? undefined : runs.get(hunch.run)
        if (run?.state === 'finished') runs.update({ ...run, state: 'waiting', savedAt: now() })
      })
    },
  }
}
