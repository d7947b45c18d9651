import type { RunId } from '../../../shared/domain/ids.ts'
import { Run } from '../../../shared/domain/run.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

const RUN = `id, practice, practice_version AS practiceVersion, form, state, at, answers, started_at AS startedAt,
  saved_at AS savedAt, entry, hunch`
const runOf = ({ answers, ...row }: Row): Run => read(Run, { ...present(row), answers: json(answers) })

/** Goes at a practice. */
export function runsTable(database: Database) {
  return {
    /** Adds a new run. */
    insert(run: Run): void {
      database.run(
        `INSERT INTO v.runs
           (id, practice, practice_version, form, state, at, answers, started_at, saved_at, entry, hunch)
         VALUES ($id, $practice, $version, $form, $state, $at, $answers, $started, $saved, $entry, $hunch)`,
        {
          id: run.id,
          practice: run.practice,
          version: run.practiceVersion,
          form: run.form,
          state: run.state,
          at: run.at,
          answers: JSON.stringify(run.answers),
          started: run.startedAt,
          saved: run.savedAt,
          entry: run.entry ?? null,
          hunch: run.hunch ?? null,
        },
      )
    },

    /** Writes down how far a run has come: its state, step, answers, and the records it made. */
    update(run: Run): void {
      database.run(
        `UPDATE v.runs SET state = $state, at = $at, answers = $answers, saved_at = $saved, entry = $entry,
           hunch = $hunch WHERE id = $id`,
        {
          id: run.id,
          state: run.state,
          at: run.at,
          answers: JSON.stringify(run.answers),
          saved: run.savedAt,
          entry: run.entry ?? null,
          hunch: run.hunch ?? null,
        },
      )
    },

    /** Takes a run out for good. */
    remove(id: RunId): void {
      database.run('DELETE FROM v.runs WHERE id = $id', { id })
    },

    /** The run with this id. */
    get(id: RunId): Run | undefined {
      const row = database.get(`SELECT ${RUN} FROM v.runs WHERE id = $id`, { id })
      return row === undefined ? undefined : runOf(row)
    },

    /** Runs that were left in the middle, the one touched last first. */
    unfinished(): Run[] {
      return database
        .all(
          `SELECT ${RUN} FROM v.runs WHERE state IN ('answering', 'returning') ORDER BY saved_at DESC, id DESC`,
        )
        .map(runOf)
    },

    /** Every run, the newest first. */
    all(): Run[] {
      return database.all(`SELECT ${RUN} FROM v.runs ORDER BY started_at DESC, id DESC`).map(runOf)
    },
  }
}
export type RunsTable = ReturnType<typeof runsTable>
