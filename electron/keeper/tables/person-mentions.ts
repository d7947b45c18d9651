import * as z from 'zod'
import type { EntryId, PersonId } from '../../../shared/domain/ids.ts'
import type { Database } from '../vault/database.ts'
import { Answers } from '../../../shared/domain/run.ts'
import { joinedAnswers } from '../../../shared/domain/joined-answers.ts'
import { json, read } from './row.ts'
import { exchangeInEntries, exchangeInVersions, type Holding, versionsHolding } from './versions-holding.ts'

/**
 * A quotation mark inside a text is written `\"`, so that what begins with one can only be what the document itself is made of,
 * never somebody's words.
 */
const node = (person: PersonId): string => `"kind":"person","person":"${person}"`

/** Runs looked through at once: some 10 ms of work. */
const WINDOW = 200

/** Two people who are to be one. */
export type Pair = { gone: PersonId; keep: PersonId }

const Run = z.object({ row: z.int(), answers: z.string() })

/** Mentions of people in texts, in their history and in answers, where they are changed without being read. */
export function personMentionsTable(database: Database) {
  function renameInAnswers({ row, answers }: z.infer<typeof Run>, { gone, keep }: Pair): void {
    const named = answers.replaceAll(node(gone), node(keep))
    const told = named.includes(gone)
      ? JSON.stringify(joinedAnswers(read(Answers, json(named)), { gone, keep }))
      : named
    database.run('UPDATE v.runs SET answers = $told WHERE rowid = $row', { row, told })
  }

  return {
    /** The versions that name this person; goes on after what was found before. */
    versionsNaming: (person: PersonId, pause: () => Promise<void>, before?: Holding): Promise<Holding> =>
      versionsHolding({ database, piece: node(person), pause, before }),

    /** In the texts of these entries and in their history, every mention of one person is one of another. */
    renameIn: (entries: readonly EntryId[], { gone, keep }: Pair): void =>
      exchangeInEntries(database, { from: node(gone), to: node(keep), entries }),

    /** The same in the versions that were found to name the person, in short steps. */
    renameInHistory: (
      { gone, keep }: Pair,
      { versions, pause }: { versions: readonly number[]; pause: () => Promise<void> },
    ): Promise<void> =>
      exchangeInVersions({ database, pause }, { from: node(gone), to: node(keep), versions }),

    /** The same in all answers, in short steps. */
    async renameInRuns({ gone, keep }: Pair, pause: () => Promise<void>): Promise<void> {
      for (let last = 0; ;) {
        const rows = database.all(
          `SELECT rowid AS row, CASE WHEN instr(answers, $gone) > 0 THEN answers END AS answers FROM v.runs
           WHERE rowid > $last ORDER BY rowid LIMIT ${WINDOW}`,
          { gone, last },
        )
        const naming = rows.filter(({ answers }) => answers !== null).map(row => read(Run, row))
        if (naming.length > 0) {
          database.transaction(() => naming.forEach(row => renameInAnswers(row, { gone, keep })))
        }
        if (rows.length < WINDOW) return
        last = read(z.int(), rows.at(-1)?.['row'])
        await pause()
      }
    },
  }
}
export type PersonMentionsTable = ReturnType<typeof personMentionsTable>
