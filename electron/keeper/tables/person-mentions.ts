import * as z from 'zod'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Database } from '../vault/database.ts'
import { Answers } from '../../../shared/domain/run.ts'
import { joinedAnswers } from '../../../shared/domain/joined-answers.ts'
import { json, read } from './row.ts'

/** Versions looked through at once: some 10 ms of work. */
const WINDOW = 500

const Row = z.object({ row: z.int(), names: z.int() })

/** Versions that name a person, of those up to `last`; `isAll` when there are no more. */
export type Found = { rows: number[]; last: number; isAll: boolean }

/**
 * A quotation mark inside a text is written `\"`, so that what begins with one can only be what the document itself is made of,
 * never somebody's words.
 */
const node = (person: PersonId): string => `"kind":"person","person":"${person}"`

/** Mentions of people in texts, in their history and in answers, where they are changed without being read. */
export function personMentionsTable(database: Database) {
  return {
    /** The versions that name this person, among the next few after that row. */
    inVersions(person: PersonId, after: number): Found {
      const rows = database
        .all(
          `SELECT rowid AS row, instr(body, $node) > 0 AS names FROM v.versions WHERE rowid > $after
           ORDER BY rowid LIMIT ${WINDOW}`,
          { node: node(person), after },
        )
        .map(row => read(Row, row))
      return {
        rows: rows.filter(({ names }) => names === 1).map(({ row }) => row),
        last: rows.at(-1)?.row ?? after,
        isAll: rows.length < WINDOW,
      }
    },

    /**
     * Every mention of one person is one of another: in the texts that stand, in answers, and in the versions that were found,
     * are newer than `last`, or belong to an entry about that person.
     */
    rename({
      gone,
      keep,
      versions,
    }: {
      gone: PersonId
      keep: PersonId
      versions: Omit<Found, 'isAll'>
    }): void {
      const names = { from: node(gone), to: node(keep) }
      const about = '(SELECT entry FROM v.entry_people WHERE person = $gone)'
      database.run(`UPDATE v.bodies SET body = replace(body, $from, $to) WHERE entry IN ${about}`, {
        ...names,
        gone,
      })
      // One after the other, for each finds its rows without looking through the whole history.
      const naming = 'UPDATE v.versions SET body = replace(body, $from, $to) WHERE instr(body, $from) > 0 AND'
      const rows = JSON.stringify(versions.rows)
      database.run(`${naming} rowid IN (SELECT value FROM json_each($rows))`, { ...names, rows })
      database.run(`${naming} rowid > $last`, { ...names, last: versions.last })
      database.run(`${naming} entry IN ${about}`, { ...names, gone })
      database.run(
        'UPDATE v.runs SET answers = replace(answers, $from, $to) WHERE instr(answers, $from) > 0',
        names,
      )
      for (const row of database.all('SELECT id, answers FROM v.runs WHERE instr(answers, $gone) > 0', {
        gone,
      })) {
        const answers = read(Answers, json(row['answers']))
        database.run('UPDATE v.runs SET answers = $answers WHERE id = $id', {
          id: read(z.string(), row['id']),
          answers: JSON.stringify(joinedAnswers(answers, { gone, keep })),
        })
      }
    },
  }
}
export type PersonMentionsTable = ReturnType<typeof personMentionsTable>
