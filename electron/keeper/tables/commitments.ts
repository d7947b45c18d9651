import type { CommitmentId, PersonId } from '../../../shared/domain/ids.ts'
import { Commitment, type Miss } from '../../../shared/domain/loop.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

const COMMITMENT = `id, person, standard, agreed_on AS agreedOn, agreed_by_both AS agreedByBoth, state,
  created_at AS createdAt,
  (SELECT json_group_array(json(miss)) FROM (SELECT CASE WHEN note IS NULL THEN json_object('day', day)
    ELSE json_object('day', day, 'note', note) END AS miss
    FROM v.commitment_misses WHERE commitment = id ORDER BY number)) AS misses`

const commitmentOf = ({ misses, agreedByBoth, ...row }: Row): Commitment =>
  read(Commitment, { ...present(row), agreedByBoth: agreedByBoth === 1, misses: json(misses) })

const columnsOf = ({ id, person, standard, agreedOn, agreedByBoth, state }: Commitment) => ({
  id,
  person: person ?? null,
  standard,
  agreed: agreedOn,
  both: agreedByBoth ? 1 : 0,
  state,
})

/** Agreed standards, and the misses counted against them. */
export function commitmentsTable(database: Database) {
  return {
    /** Adds a commitment; it has no misses yet. */
    insert(commitment: Commitment): void {
      database.run(
        `INSERT INTO v.commitments (id, person, standard, agreed_on, agreed_by_both, state, created_at)
         VALUES ($id, $person, $standard, $agreed, $both, $state, $created)`,
        { ...columnsOf(commitment), created: commitment.createdAt },
      )
    },

    /** Writes a commitment over; its misses stay. */
    update(commitment: Commitment): void {
      database.run(
        `UPDATE v.commitments SET person = $person, standard = $standard, agreed_on = $agreed,
           agreed_by_both = $both, state = $state WHERE id = $id`,
        columnsOf(commitment),
      )
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

    /** The commitment with this id. */
    get(id: CommitmentId): Commitment | undefined {
      const row = database.get(`SELECT ${COMMITMENT} FROM v.commitments WHERE id = $id`, { id })
      return row === undefined ? undefined : commitmentOf(row)
    },

    /** Those that are open, the newest first. */
    open(): Commitment[] {
      return database
        .all(`SELECT ${COMMITMENT} FROM v.commitments WHERE state = 'open' ORDER BY created_at DESC, id DESC`)
        .map(commitmentOf)
    },

    /** Those with this person, the newest first. */
    of(person: PersonId): Commitment[] {
      return database
        .all(
          `SELECT ${COMMITMENT} FROM v.commitments WHERE person = $person ORDER BY created_at DESC, id DESC`,
          { person },
        )
        .map(commitmentOf)
    },
  }
}
export type CommitmentsTable = ReturnType<typeof commitmentsTable>
