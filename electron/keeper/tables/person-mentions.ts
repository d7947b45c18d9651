import * as z from 'zod'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Database } from '../vault/database.ts'
import { Answers } from '../../../shared/domain/run.ts'
import { joinedAnswers } from '../../../shared/domain/joined-answers.ts'
import { json, read } from './row.ts'
import { exchangeInVersions, versionsHolding } from './versions-holding.ts'

/**
 * A quotation mark inside a text is written `\"`, so that what begins with one can only be what the document itself is made of,
 * never somebody's words.
 */
const node = (person: PersonId): string => `"kind":"person","person":"${person}"`

/** Mentions of people in texts, in their history and in answers, where they are changed without being read. */
export function personMentionsTable(database: Database) {
  return {
    /** The versions that name this person. */
    versionsNaming: (person: PersonId, pause: () => Promise<void>): Promise<number[]> =>
      versionsHolding({ database, piece: node(person), pause }),

    /**
     * Every mention of one person is one of another: in the texts that stand, in answers, and in the versions that were found
     * or belong to an entry about that person.
     */
    rename({ gone, keep, versions }: { gone: PersonId; keep: PersonId; versions: readonly number[] }): void {
      const names = { from: node(gone), to: node(keep) }
      const about = '(SELECT entry FROM v.entry_people WHERE person = $gone)'
      database.run(`UPDATE v.bodies SET body = replace(body, $from, $to) WHERE entry IN ${about}`, {
        ...names,
        gone,
      })
      exchangeInVersions(database, { ...names, versions })
      database.run(
        `UPDATE v.versions SET body = replace(body, $from, $to) WHERE instr(body, $from) > 0 AND entry IN ${about}`,
        { ...names, gone },
      )
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
