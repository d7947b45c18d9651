import { type EntryId, LensMarkId } from '../../../shared/domain/ids.ts'
import type { LensAllowed, LensDecision, LensDecisionDraft } from '../../../shared/domain/lens.ts'
import { Fault } from '../../../shared/faults.ts'
import type { EntriesTable } from '../tables/entries.ts'
import type { LensMarksTable } from '../tables/lens-marks.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type LensDecisionsParts = Making & {
  database: Database
  table: LensMarksTable
  entries: Pick<EntriesTable, 'has'>
}

/** What the writer decides about marks of the language lens; nothing here is ever counted against anybody. */
export function lensDecisions({ database, table, entries, now, newId }: LensDecisionsParts) {
  return {
    /** Keeps a decision. Fails with not-found when its entry is not there. */
    decide: (draft: LensDecisionDraft): LensDecision =>
      database.transaction(() => {
        if (draft.decision !== 'dismissed' && draft.entry !== undefined && !entries.has(draft.entry))
          throw new Fault('not-found')
        const made: LensDecision = { ...draft, id: LensMarkId.parse(newId()) }
        table.insert(made, now())
        return made
      }),

    /** What was kept and reworded in an entry, the newest first. */
    of: (entry: EntryId): LensDecision[] => table.of(entry),

    /** What is not to be asked about in this vault. */
    allowed: (): LensAllowed[] => table.allowed(),

    /** Takes a decision back. Fails with not-found. */
    forget(id: LensMarkId): void {
      database.transaction(() => {
        if (!table.remove(id)) throw new Fault('not-found')
      })
    },
  }
}
