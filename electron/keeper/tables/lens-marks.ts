import * as z from 'zod'
import type { EntryId, LensMarkId } from '../../../shared/domain/ids.ts'
import { LensAllowed, LensDecision } from '../../../shared/domain/lens.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database } from '../vault/database.ts'
import { present, read } from './row.ts'

/** What was decided about marks of the language lens. */
export function lensMarksTable(database: Database) {
  return {
    insert(made: LensDecision, at: Instant): void {
      database.run(
        `INSERT INTO v.lens_marks (id, entry, rule, decision, before, after, day, at)
         VALUES ($id, $entry, $rule, $decision, $before, $after, $day, $at)`,
        {
          id: made.id,
          entry: made.decision === 'dismissed' ? null : (made.entry ?? null),
          rule: made.rule,
          decision: made.decision,
          before: made.before,
          after: made.decision === 'reworded' ? made.after : null,
          day: made.day,
          at,
        },
      )
    },

    /** What was decided about an entry, the newest first. */
    of: (entry: EntryId): LensDecision[] =>
      database
        .all(
          `SELECT id, entry, rule, decision, before, after, day FROM v.lens_marks
           WHERE entry = $entry ORDER BY at DESC, id`,
          { entry },
        )
        .map(row => read(LensDecision, present(row))),

    /** Words that are not to be asked about, in the order they were said. */
    allowed: (): LensAllowed[] =>
      read(
        z.array(LensAllowed),
        database.all(
          `SELECT id, rule, before AS words FROM v.lens_marks WHERE decision = 'dismissed' ORDER BY at, id`,
        ),
      ),

    /** Forgets a decision; says whether there was one. */
    remove: (id: LensMarkId): boolean =>
      database.run('DELETE FROM v.lens_marks WHERE id = $id', { id }).changes === 1,
  }
}
export type LensMarksTable = ReturnType<typeof lensMarksTable>
