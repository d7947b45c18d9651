import type { CommitmentId, PersonId } from '../../../shared/domain/ids.ts'
import { type AgreementReview, Commitment, type Miss } from '../../../shared/domain/loop.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

const COMMITMENT = `id, grp AS "group", standard, agreed_on AS agreedOn, agreed_by_both AS agreedByBoth, review, state,
  created_at AS createdAt,
  (SELECT json_group_array(person) FROM (SELECT person FROM v.commitment_people
    WHERE commitment = id ORDER BY number)) AS people,
  (SELECT json_group_array(json(miss)) FROM (SELECT CASE WHEN note IS NULL THEN json_object('day', day)
    ELSE json_object('day', day, 'note', note) END AS miss
    FROM v.commitment_misses WHERE commitment = id ORDER BY number)) AS misses,
  (SELECT json_group_array(json(look)) FROM (SELECT CASE WHEN was IS NULL
    THEN json_object('day', day, 'result', result)
    ELSE json_object('day', day, 'result', result, 'was', was) END AS look
    FROM v.commitment_reviews WHERE commitment = id ORDER BY number)) AS reviews`

const commitmentOf = ({ people, misses, reviews, agreedByBoth, ...row }: Row): Commitment =>
  read(Commitment, {
    ...present(row),
    agreedByBoth: agreedByBoth === 1,
    people: json(people),
    misses: json(misses),
    reviews: json(reviews),
  })

const columnsOf = ({ id, group, standard, agreedOn, agreedByBoth, review, state }: Commitment) => ({
  id,
  grp: group ?? null,
  standard,
  agreed: agreedOn,
  both: agreedByBoth ? 1 : 0,
  review: review ?? null,
  state,
})

function writing(database: Database) {
  function gather({ id, people }: Commitment): void {
    database.run('DELETE FROM v.commitment_people WHERE commitment = $id', { id })
    people.forEach((person, number) => {
      database.run(
        'INSERT OR IGNORE INTO v.commitment_people (commitment, number, person) VALUES ($id, $number, $person)',
        { id, number, person },
      )
    })
  }

  return {
    /** Adds a commitment; it has no misses and was not looked at yet. */
    insert(commitment: Commitment): void {
      database.run(
        `INSERT INTO v.commitments (id, grp, standard, agreed_on, agreed_by_both, review, state, created_at)
         VALUES ($id, $grp, $standard, $agreed, $both, $review, $state, $created)`,
        { ...columnsOf(commitment), created: commitment.createdAt },
      )
      gather(commitment)
    },

    /** Writes a commitment over; its misses stay, and how it was looked at. */
    update(commitment: Commitment): void {
      database.run(
        `UPDATE v.commitments SET grp = $grp, standard = $standard, agreed_on = $agreed,
           agreed_by_both = $both, review = $review, state = $state WHERE id = $id`,
        columnsOf(commitment),
      )
      gather(commitment)
    },

    /** Takes a commitment away with its misses; says whether there was one. */
    remove: (id: CommitmentId): boolean =>
      database.run('DELETE FROM v.commitments WHERE id = $id', { id }).changes === 1,

    /** Counts a miss, after those before it. */
    addMiss(id: CommitmentId, { day, note }: Miss): void {
      database.run(
        `INSERT INTO v.commitment_misses (commitment, number, day, note)
         SELECT $id, coalesce(max(number), 0) + 1, $day, $note FROM v.commitment_misses WHERE commitment = $id`,
        { id, day, note: note ?? null },
      )
    },

    /** Takes the last miss back, if there is any. */
    takeBackMiss(id: CommitmentId): void {
      database.run(
        `DELETE FROM v.commitment_misses WHERE commitment = $id
           AND number = (SELECT max(number) FROM v.commitment_misses WHERE commitment = $id)`,
        { id },
      )
    },

    /** Keeps what a look came to, after those before it. */
    addReview(id: CommitmentId, { day, result, was }: AgreementReview): void {
      database.run(
        `INSERT INTO v.commitment_reviews (commitment, number, day, result, was)
         SELECT $id, coalesce(max(number), 0) + 1, $day, $result, $was
         FROM v.commitment_reviews WHERE commitment = $id`,
        { id, day, result, was: was ?? null },
      )
    },
  }
}

const NEWEST = 'ORDER BY created_at DESC, id DESC'

/** Agreements, the misses counted against them, and how they were looked at again. */
export function commitmentsTable(database: Database) {
  return {
    ...writing(database),

    /** The commitment with this id. */
    get(id: CommitmentId): Commitment | undefined {
      const row = database.get(`SELECT ${COMMITMENT} FROM v.commitments WHERE id = $id`, { id })
      return row === undefined ? undefined : commitmentOf(row)
    },

    /** Those that are open, the newest first. */
    open(): Commitment[] {
      return database
        .all(`SELECT ${COMMITMENT} FROM v.commitments WHERE state = 'open' ${NEWEST}`)
        .map(commitmentOf)
    },

    /** Those with this person, also by a group they are in, the newest first. */
    of(person: PersonId): Commitment[] {
      return database
        .all(
          `SELECT ${COMMITMENT} FROM v.commitments
           WHERE id IN (SELECT commitment FROM v.commitment_people WHERE person = $person)
             OR grp IN (SELECT grp FROM v.group_people WHERE person = $person) ${NEWEST}`,
          { person },
        )
        .map(commitmentOf)
    },
  }
}
export type CommitmentsTable = ReturnType<typeof commitmentsTable>
