import { CommitmentId, type PersonId } from '../../../shared/domain/ids.ts'
import type {
  AgreementLook,
  AgreementReview,
  Commitment,
  CommitmentDraft,
  Miss,
} from '../../../shared/domain/loop.ts'
import { Fault } from '../../../shared/faults.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { CommitmentsTable } from '../tables/commitments.ts'
import type { GroupsTable } from '../tables/groups.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type CommitmentsParts = Making & {
  database: Database
  commitments: CommitmentsTable
  people: PeopleTable
  groups: Pick<GroupsTable, 'get'>
}

/** What a commitment says once it was looked at, and how the look is kept. */
function lookedAt(known: Commitment, look: AgreementLook, day: Day): [Commitment, AgreementReview] {
  const { review: _over, ...rest } = known
  const { result } = look
  if (look.result === 'let-go')
    return [
      { ...rest, state: 'let-go' },
      { day, result },
    ]
  const next = look.next === undefined ? rest : { ...rest, review: look.next }
  if (look.result === 'still-right') return [next, { day, result }]
  return [
    { ...next, standard: look.standard },
    { day, result, was: known.standard },
  ]
}

/** Agreements, the misses counted against them, and how they were looked at again. */
export function commitments({ database, commitments: table, people, groups, now, newId }: CommitmentsParts) {
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
      people: [...new Set(draft.people)],
      misses: [],
      reviews: [],
      state: 'open',
      createdAt: now(),
    }
    table.insert(commitment)
    return commitment
  }

  return {
    /** Those with this person, also by a group they are in, or all that are open when none is named; the newest first. */
    list: (person?: PersonId): Commitment[] => (person === undefined ? table.open() : table.of(person)),

    /**
     * Saves a new commitment, or writes over what was agreed in the one it names; its misses and looks stay. Fails with
     * not-found, for people and the group as well.
     */
    save: (draft: CommitmentDraft): Commitment =>
      database.transaction(() => {
        if (draft.people.some(id => people.get(id) === undefined)) throw new Fault('not-found')
        if (draft.group !== undefined && groups.get(draft.group) === undefined) throw new Fault('not-found')
        if (draft.id === undefined) return create(draft)
        const known = require(draft.id)
        const { misses, reviews, state, createdAt } = known
        table.update({ ...draft, id: known.id, misses, reviews, state, createdAt })
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

    /**
     * Keeps what a look at an open commitment came to, on the writer's day: as it is, with other words, or let go. Fails with
     * not-found, and sealed when it is settled.
     */
    look: (look: AgreementLook, today: Day): Commitment =>
      change(look.id, known => {
        if (known.state !== 'open') throw new Fault('sealed')
        const [next, review] = lookedAt(known, look, today)
        table.update(next)
        table.addReview(known.id, review)
      }),

    /** Asks about it on another day. Fails with not-found. */
    postpone: (id: CommitmentId, review: Day): Commitment =>
      change(id, known => table.update({ ...known, review })),

    /** Takes a commitment away with its misses. Fails with not-found. */
    remove(id: CommitmentId): void {
      database.transaction(() => {
        if (!table.remove(id)) throw new Fault('not-found')
      })
    },
  }
}
