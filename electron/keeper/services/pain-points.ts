import { type PainPointId, PainPointId as PainPointIds, type PersonId } from '../../../shared/domain/ids.ts'
import type { PainPoint, PainPointDraft } from '../../../shared/domain/pain-point.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { PainPointsTable } from '../tables/pain-points.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type PainPointsParts = Making & {
  database: Database
  painPoints: PainPointsTable
  people: PeopleTable
}

/** What wears on people and on the writer, until it eases. */
export function painPoints({ database, painPoints: table, people, now, newId }: PainPointsParts) {
  function require(id: PainPointId): PainPoint {
    const pain = table.get(id)
    if (pain === undefined) throw new Fault('not-found')
    return pain
  }

  function put(draft: PainPointDraft): PainPoint {
    if (draft.person !== undefined && people.get(draft.person) === undefined) throw new Fault('not-found')
    if (draft.id === undefined) {
      const pain: PainPoint = { ...draft, id: PainPointIds.parse(newId()), createdAt: now() }
      table.insert(pain)
      return pain
    }
    const { id, createdAt, easedOn } = require(draft.id)
    const pain: PainPoint = { ...draft, id, createdAt, easedOn }
    table.update(pain)
    return require(id)
  }

  const change = (id: PainPointId, part: Partial<PainPoint>): PainPoint =>
    database.transaction(() => {
      table.update({ ...require(id), ...part })
      return require(id)
    })

  return {
    /** This person's, or the writer's own when nobody is named; the open ones first, then the newest first. */
    list: (person?: PersonId): PainPoint[] => table.of(person),

    /** Saves a new pain point, or writes over the one it names. Fails with not-found, for the person as well. */
    save: (draft: PainPointDraft): PainPoint => database.transaction(() => put(draft)),

    /** Eased on a day, or open again. Fails with not-found. */
    ease: (id: PainPointId, easedOn: Day | null): PainPoint => change(id, { easedOn: easedOn ?? undefined }),

    /** Asks whether it has eased on another day. Fails with not-found. */
    postpone: (id: PainPointId, due: Day): PainPoint => change(id, { due }),

    /** Takes a pain point away. Fails with not-found. */
    remove(id: PainPointId): void {
      database.transaction(() => {
        if (!table.remove(id)) throw new Fault('not-found')
      })
    },
  }
}
