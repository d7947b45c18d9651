import * as z from 'zod'
import { type PersonId, RunId } from '../../../shared/domain/ids.ts'
import type { DayRange } from '../../../shared/domain/insight.ts'
import { TracedChoice, TracedMeasure } from '../../../shared/domain/practice-figure.ts'
import { Day } from '../../../shared/domain/time.ts'
import type { Database } from '../vault/database.ts'
import { present, read } from './row.ts'

/** Those of a range of days, whatever is in the trash left out. */
const KEPT = `($from IS NULL OR day >= $from) AND ($to IS NULL OR day <= $to)
  AND (entry IS NULL OR entry NOT IN (SELECT id FROM v.entries WHERE trashed_at IS NOT NULL))`

const spanOf = ({ from, to }: Pick<DayRange, 'from' | 'to'>) => ({ from: from ?? null, to: to ?? null })

/** What runs left behind, to be looked at over time. */
export function tracedTable(database: Database) {
  return {
    /** Every option kept in a range of days, the earliest first. */
    choices: (range: DayRange): TracedChoice[] =>
      database
        .all(
          `SELECT run, person, entry, name, option, day FROM v.choices WHERE ${KEPT} ORDER BY day, number`,
          spanOf(range),
        )
        .map(row => read(TracedChoice, present(row))),

    /** Every number kept in a range of days, the earliest first. */
    measures: (range: DayRange): TracedMeasure[] =>
      database
        .all(
          `SELECT run, entry, name, value, day FROM v.measures WHERE ${KEPT} ORDER BY day, run, step`,
          spanOf(range),
        )
        .map(row => read(TracedMeasure, present(row))),

    /** Runs of a practice in the full form, from a version on, whose opening was finished in a range of days. */
    fullRuns: ({ practice, since }: { practice: string; since: number }, range: DayRange): RunId[] =>
      read(
        z.array(RunId),
        database
          .all(
            `SELECT r.id FROM v.runs AS r JOIN v.entries AS e ON e.id = r.entry
             WHERE r.practice = $practice AND r.practice_version >= $since AND r.form = 'full'
               AND r.state NOT IN ('answering', 'stopped') AND e.trashed_at IS NULL
               AND ($from IS NULL OR e.day >= $from) AND ($to IS NULL OR e.day <= $to) ORDER BY e.day, r.id`,
            { practice, since, ...spanOf(range) },
          )
          .map(({ id }) => id),
      ),

    /** The day, in UTC, on which a practice was begun for the first time. */
    firstRun(): Day | undefined {
      const row = database.get('SELECT substr(min(started_at), 1, 10) AS day FROM v.runs')
      return typeof row?.['day'] === 'string' ? read(Day, row['day']) : undefined
    },

    /** What was chosen about a person in the last run that kept an option whose name begins so. */
    lastAbout(person: PersonId, begins: string): TracedChoice[] {
      const last = database.get(
        `SELECT run FROM v.choices
         WHERE person = $person AND substr(name, 1, length($begins)) = $begins
           AND (entry IS NULL OR entry NOT IN (SELECT id FROM v.entries WHERE trashed_at IS NOT NULL))
         ORDER BY day DESC, number DESC LIMIT 1`,
        { person, begins },
      )
      return last === undefined
        ? []
        : database
            .all(
              `SELECT run, person, entry, name, option, day FROM v.choices
               WHERE run = $run AND person = $person ORDER BY number`,
              { run: last['run'] ?? null, person },
            )
            .map(row => read(TracedChoice, present(row)))
    },
  }
}
export type TracedTable = ReturnType<typeof tracedTable>
