import * as z from 'zod'
import { EntryId, PersonId, RunId } from '../../../shared/domain/ids.ts'
import type { DayRange } from '../../../shared/domain/insight.ts'
import { ChoiceName, MeasureName } from '../../../shared/domain/practice.ts'
import { Day } from '../../../shared/domain/time.ts'
import type { Database } from '../vault/database.ts'
import { present, read } from './row.ts'

const KeptChoice = z.object({
  run: RunId,
  person: PersonId.optional(),
  entry: EntryId.optional(),
  name: ChoiceName,
  option: z.string(),
  day: Day,
})
/** An option as it was kept by its name. */
export type KeptChoice = z.infer<typeof KeptChoice>

const KeptMeasure = z.object({
  run: RunId,
  entry: EntryId.optional(),
  name: MeasureName,
  value: z.int(),
  day: Day,
})
/** A number as it was kept by its name. */
export type KeptMeasure = z.infer<typeof KeptMeasure>

/** Those of a range of days, whatever is in the trash left out. */
const KEPT = `($from IS NULL OR day >= $from) AND ($to IS NULL OR day <= $to)
  AND (entry IS NULL OR entry NOT IN (SELECT id FROM v.entries WHERE trashed_at IS NOT NULL))`

const spanOf = ({ from, to }: Pick<DayRange, 'from' | 'to'>) => ({ from: from ?? null, to: to ?? null })

/** What runs left behind, to be looked at over time. */
export function tracedTable(database: Database) {
  return {
    /** Every option kept in a range of days, the earliest first. */
    choices: (range: DayRange): KeptChoice[] =>
      database
        .all(
          `SELECT run, person, entry, name, option, day FROM v.choices WHERE ${KEPT} ORDER BY day, number`,
          spanOf(range),
        )
        .map(row => read(KeptChoice, present(row))),

    /** Every number kept in a range of days, the earliest first. */
    measures: (range: DayRange): KeptMeasure[] =>
      database
        .all(
          `SELECT run, entry, name, value, day FROM v.measures WHERE ${KEPT} ORDER BY day, run, step`,
          spanOf(range),
        )
        .map(row => read(KeptMeasure, present(row))),

    /** What was chosen about a person in the last run that kept an option of that name. */
    lastAbout(person: PersonId, name: ChoiceName): KeptChoice[] {
      const last = database.get(
        `SELECT run FROM v.choices
         WHERE person = $person AND name = $name
           AND (entry IS NULL OR entry NOT IN (SELECT id FROM v.entries WHERE trashed_at IS NOT NULL))
         ORDER BY day DESC, number DESC LIMIT 1`,
        { person, name },
      )
      return last === undefined
        ? []
        : database
            .all(
              `SELECT run, person, entry, name, option, day FROM v.choices
               WHERE run = $run AND person = $person ORDER BY number`,
              { run: last['run'] ?? null, person },
            )
            .map(row => read(KeptChoice, present(row)))
    },
  }
}
export type TracedTable = ReturnType<typeof tracedTable>
