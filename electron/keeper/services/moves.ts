import { type MoveId, MoveId as MoveIds } from '../../../shared/domain/ids.ts'
import type { Move, MoveDraft } from '../../../shared/domain/move.ts'
import { Fault } from '../../../shared/faults.ts'
import type { MovesTable } from '../tables/moves.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

/** Moves to connect people. */
export function moves({ database, table, now, newId }: Making & { database: Database; table: MovesTable }) {
  function create(draft: MoveDraft): Move {
    const at = now()
    const move: Move = { ...draft, id: MoveIds.parse(newId()), createdAt: at, savedAt: at }
    table.insert(move)
    return move
  }

  function change(id: MoveId, draft: MoveDraft): Move {
    const known = table.get(id)
    if (known === undefined) throw new Fault('not-found')
    const move: Move = { ...draft, id, createdAt: known.createdAt, savedAt: now() }
    table.update(move)
    return move
  }

  return {
    /** Saves a new move, or writes over the one it names. Fails with not-found, also when somebody it names is nobody. */
    save: (draft: MoveDraft): Move =>
      database.transaction(() => (draft.id === undefined ? create(draft) : change(draft.id, draft))),

    /** Moves that put learning on an agenda, the newest first. */
    agendas: (): Move[] => table.agendas(),

    /** Takes a move away. Fails with not-found. */
    remove(id: MoveId): void {
      database.transaction(() => {
        if (!table.remove(id)) throw new Fault('not-found')
      })
    },
  }
}
