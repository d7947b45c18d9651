import { type FeedbackId, FeedbackId as FeedbackIds } from '../../../shared/domain/ids.ts'
import type { Feedback, FeedbackDraft } from '../../../shared/domain/learning.ts'
import { Fault } from '../../../shared/faults.ts'
import type { FeedbackTable } from '../tables/feedback.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

/** Feedback that was given and received, and which answers which. */
export function feedback({
  database,
  table,
  now,
  newId,
}: Making & { database: Database; table: FeedbackTable }) {
  function create(draft: FeedbackDraft): Feedback {
    const made: Feedback = { ...draft, id: FeedbackIds.parse(newId()), createdAt: now() }
    table.insert(made)
    return made
  }

  function change(id: FeedbackId, draft: FeedbackDraft): Feedback {
    const known = table.get(id)
    if (known === undefined) throw new Fault('not-found')
    const { run, entry, createdAt } = known
    const changed: Feedback = { ...draft, id, createdAt, ...(run && { run }), ...(entry && { entry }) }
    table.update(changed)
    return changed
  }

  /** What answers itself, or something that is not there, answers nothing. */
  function requireAnswerable({ id, answers }: FeedbackDraft): void {
    if (answers === undefined) return
    if (table.get(answers) === undefined) throw new Fault('not-found')
    if (answers === id) throw new Fault('bad-request')
  }

  return {
    /** Every piece, the newest first. */
    list: (): Feedback[] => table.all(),

    /** Saves a new piece, or writes over the one it names. Fails with not-found, and with bad-request when it answers itself. */
    save: (draft: FeedbackDraft): Feedback =>
      database.transaction(() => {
        requireAnswerable(draft)
        return draft.id === undefined ? create(draft) : change(draft.id, draft)
      }),

    /** Takes a piece away; what answered it stays. Fails with not-found. */
    remove(id: FeedbackId): void {
      database.transaction(() => {
        if (!table.remove(id)) throw new Fault('not-found')
      })
    },
  }
}
