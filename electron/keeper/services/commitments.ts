import { CommitmentId, type PersonId } from '../../../shared/domain/ids.ts'
import type { Commitment, CommitmentDraft, Miss } from '../../../shared/domain/loop.ts'
import { Fault } from '../../../shared/faults.ts'
import type { CommitmentsTable } from '../tables/commitments.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type CommitmentsParts = Making & {
  database: Database
  commitments: CommitmentsTable
  people: PeopleTable
}

/** Agreed standards, and the misses counted against them. */
export function commitments({ database, commitments: table, people, now, newId }: CommitmentsParts) {
  function require(id: CommitmentId): Commitment {
    const commitment = table.get(id)
    if (commitment === undefined) throw new Fault('not-found')
    return commitment
  }

  /** Does something to an open or settled commitment, and gives it as it is then. */
  const change = (id: CommitmentId, work: (known: Commitment) => void): Commitment =>
    database.transaction(() => {
      work(require(id))
      return require(id)
    })

  function create(draft: CommitmentDraft): Commitment {
    const commitment: Commitment = {
      ...draft,
      id: CommitmentId.parse(newId()),
      misses: [],
      state: 'open',
      createdAt: now(),
    }
    table.insert(commitment)
    return commitment
  }

  return {
    /** Those with this person, or all that are open when none is named; the newest first. */
    list: (person?: PersonId): Commitment[] => (person === undefined ? table.open() : table.of(person)),

    /**
     * Saves a new commitment, or writes over what was agreed in the one it names; its misses stay counted. Fails with not-found,
     * for the person as well.
     */
    save: (draft: CommitmentDraft): Commitment =>
      database.transaction(() => {
        if (draft.person !== undefined && people.get(draft.person) === undefined) throw new Fault('not-found')
        if (draft.id === undefined) return create(draft)
        const known = require(draft.id)
        const { misses, state, createdAt } = known
        table.update({ ...draft, id: known.id, misses, state, createdAt })
        return require(known.id)
      }),

    /** Counts a miss against an open commitment. Fails with not-found, and sealed when it is settled. */
    miss: (id: CommitmentId, miss: Miss): Commitment =>
      change(id, ({ state }) => {
        if (state !== 'open') throw new Fault('sealed')
        table.addMiss(id, miss)
      }),

    /** Takes the last miss back. Fails with not-found. */
    takeBackMiss: (id: CommitmentId): Commitment => change(id, () => table.takeBackMiss(id)),

    /** Kept, let go, or open again. Fails with not-found. */
    settle: (id: CommitmentId, state: Commitment['state']): Commitment =>
      change(id, known => table.update({ ...known, state })),

    /** Takes a commitment away with its misses. Fails with not-found. */
    remove(id: CommitmentId): void {
      database.transaction(() => {
        if (!table.remove(id)) throw new Fault('not-found')
      })
    },
  }
}
