import { type MoveId, MoveId as MoveIds } from '../../../shared/domain/ids.ts'
import { isUnderWay, type Move, type MoveDraft } from '../../../shared/domain/move.ts'
import { Fault } from '../../../shared/faults.ts'
import type { MovesTable } from '../tables/moves.ts'
import type { RunLinksTable } from '../tables/run-links.ts'
import type { RunsTable } from '../tables/runs.ts'
import type { Database } from '../vault/database.ts'
import { letGoOf, takenUp } from './letting-runs-go.ts'
import type { Making } from './making.ts'

export type MovesParts = Making & {
  database: Database
  table: MovesTable
  runs: RunsTable
  runLinks: RunLinksTable
}

/** Moves to connect people. */
export function moves({ database, table, runs, runLinks, now, newId }: MovesParts) {
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
    if (isUnderWay(known) !== isUnderWay(move)) tellRun(move)
    return move
  }

  /** What was planned in a practice is asked about in one place: once it has ended, its run does not ask any more. */
  function tellRun(move: Move): void {
    const id = runLinks.runOf({ table: 'moves', id: move.id })
    const run = id === undefined ? undefined : runs.get(id)
    const told = run && (isUnderWay(move) ? takenUp(run) : letGoOf(run))
    if (told !== undefined) runs.update({ ...told, savedAt: now() })
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
