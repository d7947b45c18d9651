import { addDays } from '../../../shared/domain/days.ts'
import { MoveId } from '../../../shared/domain/ids.ts'
import { isUnderWay, MoveKind, MoveState } from '../../../shared/domain/move.ts'
import type { MovesTable } from '../tables/moves.ts'
import type { RunLinksTable } from '../tables/run-links.ts'
import { stepsOf } from './check-answers.ts'
import type { Making } from './making.ts'
import type { Told } from './read-answers.ts'
import { A_WEEK, type Finishing } from './run-entry.ts'
import { addBelow, cut, orNone } from './run-words.ts'

export type RunMovesParts = Making & { moves: MovesTable; runLinks: RunLinksTable }

/** Characters of what somebody wants to learn, and of what came of it. */
const [LINE, TEXT] = [1000, 2000]

/** What an option says of a move; nothing when it says nothing new. */
const stateIn = (told: Told): MoveState | undefined =>
  MoveState.safeParse(told.option('move.state') ?? told.option('move.result')).data

/** The moves to connect people that a run makes and asks about. */
export function runMoves({ moves, runLinks, now, newId }: RunMovesParts) {
  return {
    make({ practice, run, today }: Finishing, told: Told): void {
      const kind = MoveKind.safeParse(told.option('move.kind')).data
      const people = [...new Set([...told.people('person'), ...told.people('move.people')])]
      if (kind === undefined || people.length === 0) return
      const [id, at] = [MoveId.parse(newId()), now()]
      const need = orNone(cut(told.words('move.need'), LINE))
      const state = stateIn(told) ?? 'planned'
      // A run that is come back to asks how it went; only where it is not, the move asks itself.
      const due = stepsOf(practice, 'return').length > 0 ? {} : { due: addDays(today, A_WEEK) }
      moves.insert({
        id,
        kind,
        state,
        people,
        createdAt: at,
        savedAt: at,
        ...(need === undefined ? {} : { need }),
        ...due,
      })
      runLinks.tie({ table: 'moves', id, run: run.id })
    },

    /** How far it came. When its run does not ask again, a move that is still on its way asks itself, on the day that was given or in a week. */
    comeBack({ run, today }: Finishing, { found, isLast }: { found: Told; isLast: boolean }): void {
      const result = found.words('move.result')
      for (const id of runLinks.of({ table: 'moves', run: run.id })) {
        const move = moves.get(MoveId.parse(id))
        if (move === undefined) continue
        const state = stateIn(found) ?? move.state
        const asks = isLast && isUnderWay({ state })
        moves.update({
          ...move,
          state,
          savedAt: now(),
          ...(result === undefined ? {} : { result: addBelow(move.result, result, TEXT) }),
          ...(asks ? { due: found.day('move.due') ?? addDays(today, A_WEEK) } : {}),
        })
      }
    },
  }
}
