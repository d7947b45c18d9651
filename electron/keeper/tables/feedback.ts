import type { FeedbackId, PersonId } from '../../../shared/domain/ids.ts'
import { Feedback } from '../../../shared/domain/learning.ts'
import type { Database, Row } from '../vault/database.ts'
import { present, read } from './row.ts'

const FEEDBACK = 'id, direction, kind, person, gist, did, answers, day, run, entry, created_at AS createdAt'
const feedbackOf = (row: Row): Feedback => read(Feedback, present(row))

const columnsOf = ({ id, direction, kind, person, gist, did, answers, day }: Feedback) => ({
  id,
  direction,
  kind: kind ?? null,
  person: person ?? null,
  gist,
  did: did ?? null,
  answers: answers ?? null,
  day,
})

/** Feedback that was given and received. */
export function feedbackTable(database: Database) {
  return {
    /** Adds a piece of feedback. */
    insert(feedback: Feedback): void {
      database.run(
        `INSERT INTO v.feedback (id, direction, kind, person, gist, did, answers, day, run, entry, created_at)
         VALUES ($id, $direction, $kind, $person, $gist, $did, $answers, $day, $run, $entry, $created)`,
        {
          ...columnsOf(feedback),
          run: feedback.run ?? null,
          entry: feedback.entry ?? null,
          created: feedback.createdAt,
        },
      )
    },

    /** Writes a piece of feedback over; where it came from stays. */
    update(feedback: Feedback): void {
      database.run(
        `UPDATE v.feedback SET direction = $direction, kind = $kind, person = $person, gist = $gist, did = $did,
           answers = $answers, day = $day WHERE id = $id`,
        columnsOf(feedback),
      )
    },

    /** Takes a piece of feedback away; what answered it stays. Says whether there was one. */
    remove: (id: FeedbackId): boolean =>
      database.run('DELETE FROM v.feedback WHERE id = $id', { id }).changes === 1,

    /** The piece of feedback with this id. */
    get(id: FeedbackId): Feedback | undefined {
      const row = database.get(`SELECT ${FEEDBACK} FROM v.feedback WHERE id = $id`, { id })
      return row === undefined ? undefined : feedbackOf(row)
    },

    /** What was given to this person and received from them, the newest first. */
    of(person: PersonId): Feedback[] {
      return database
        .all(`SELECT ${FEEDBACK} FROM v.feedback WHERE person = $person ORDER BY day DESC, id DESC`, {
          person,
        })
        .map(feedbackOf)
    },

    /** Every piece, the newest first. */
    all(): Feedback[] {
      return database.all(`SELECT ${FEEDBACK} FROM v.feedback ORDER BY day DESC, id DESC`).map(feedbackOf)
    },
  }
}
export type FeedbackTable = ReturnType<typeof feedbackTable>
