import type { PersonId, RunId } from '../../../shared/domain/ids.ts'
import { Run } from '../../../shared/domain/run.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

const RUN = `id, practice, practice_version AS practiceVersion, form, state, at, answers, started_at AS startedAt,
  saved_at AS savedAt, entry, hunch, forecasts, due, asked`
const runOf = ({ answers, forecasts, asked, ...row }: Row): Run =>
  read(Run, {
    ...present(row),
    answers: json(answers),
    ...(forecasts === '[]' ? {} : { forecasts: json(forecasts) }),
    ...(asked === '[]' ? {} : { asked: json(asked) }),
  })

const recordsOf = ({ entry, hunch, forecasts = [], due, asked = [] }: Run) => ({
  entry: entry ?? null,
  hunch: hunch ?? null,
  forecasts: JSON.stringify(forecasts),
  due: due ?? null,
  asked: JSON.stringify(asked),
})

/** Which runs: all that meet every condition given. */
export type RunFilter = {
  state: 'unfinished' | 'waiting' | 'all'
  practice?: string | undefined
  person?: PersonId | undefined
}

const STATES: Readonly<Record<RunFilter['state'], string>> = {
  unfinished: `AND state IN ('answering', 'returning')`,
  waiting: `AND state = 'waiting'`,
  all: '',
}

/** Goes at a practice. */
export function runsTable(database: Database) {
  return {
    /** Adds a new run. */
    insert(run: Run): void {
      database.run(
        `INSERT INTO v.runs
           (id, practice, practice_version, form, state, at, answers, started_at, saved_at, entry, hunch, forecasts,
            due, asked)
         VALUES ($id, $practice, $version, $form, $state, $at, $answers, $started, $saved, $entry, $hunch, $forecasts,
           $due, $asked)`,
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
          ...recordsOf(run),
        },
      )
    },

    /** Writes down how far a run has come: its state, step, answers, and the records it made. */
    update(run: Run): void {
      database.run(
        `UPDATE v.runs SET state = $state, at = $at, answers = $answers, saved_at = $saved, entry = $entry,
           hunch = $hunch, forecasts = $forecasts, due = $due, asked = $asked WHERE id = $id`,
        {
          id: run.id,
          state: run.state,
          at: run.at,
          answers: JSON.stringify(run.answers),
          saved: run.savedAt,
          ...recordsOf(run),
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

    /** Those that a filter asks for: the ones in hand by when they were touched, others by when they were begun, the newest first. */
    list({ state, practice, person }: RunFilter): Run[] {
      const order = state === 'unfinished' ? 'saved_at' : 'started_at'
      return database
        .all(
          `SELECT ${RUN} FROM v.runs WHERE ($practice IS NULL OR practice = $practice)
             AND ($person IS NULL OR entry IN (SELECT entry FROM v.entry_people WHERE person = $person))
             ${STATES[state]} ORDER BY ${order} DESC, id DESC`,
          { practice: practice ?? null, person: person ?? null },
        )
        .map(runOf)
    },

    /** Those that wait to be come back to, or were left while they were being, the newest first. */
    toComeBackTo(): Run[] {
      return database
        .all(
          `SELECT ${RUN} FROM v.runs WHERE state IN ('waiting', 'returning') ORDER BY started_at DESC, id DESC`,
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
