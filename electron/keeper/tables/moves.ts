import type { MoveId, PersonId } from '../../../shared/domain/ids.ts'
import { Move } from '../../../shared/domain/move.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

const MOVE = `id, kind, state, need, agenda, result, due, created_at AS createdAt, saved_at AS savedAt,
  (SELECT json_group_array(person) FROM
    (SELECT person FROM v.move_people WHERE move = id ORDER BY number)) AS people`

const moveOf = ({ people, ...row }: Row): Move => read(Move, { ...present(row), people: json(people) })

const columnsOf = ({ id, kind, state, need, agenda, result, due, savedAt }: Move) => ({
  id,
  kind,
  state,
  need: need ?? null,
  agenda: agenda ?? null,
  result: result ?? null,
  due: due ?? null,
  saved: savedAt,
})

/** What the writer does so that people meet and learn from each other. */
export function movesTable(database: Database) {
  function link({ id, people }: Move): void {
    people.forEach((person, number) => {
      database.run(
        'INSERT OR IGNORE INTO v.move_people (move, number, person) VALUES ($id, $number, $person)',
        { id, number, person },
      )
    })
  }
  return {
    /** Adds a move with its people. */
    insert(move: Move): void {
      database.run(
        `INSERT INTO v.moves (id, kind, state, need, agenda, result, due, created_at, saved_at)
         VALUES ($id, $kind, $state, $need, $agenda, $result, $due, $created, $saved)`,
        { ...columnsOf(move), created: move.createdAt },
      )
      link(move)
    },

    /** Writes a move over. */
    update(move: Move): void {
      database.run(
        `UPDATE v.moves SET kind = $kind, state = $state, need = $need, agenda = $agenda, result = $result,
           due = $due, saved_at = $saved WHERE id = $id`,
        columnsOf(move),
      )
      database.run('DELETE FROM v.move_people WHERE move = $id', { id: move.id })
      link(move)
    },

    /** Takes a move away; says whether there was one. */
    remove: (id: MoveId): boolean => database.run('DELETE FROM v.moves WHERE id = $id', { id }).changes === 1,

    /** The move with this id. A move whose last person was erased is none any more. */
    get(id: MoveId): Move | undefined {
      const row = database.get(`SELECT ${MOVE} FROM v.moves WHERE id = $id`, { id })
      return row === undefined ? undefined : moveOf(row)
    },

    /** Moves on their way that are to be asked about on a day, the earliest first. */
    waiting(): Move[] {
      return database
        .all(
          `SELECT ${MOVE} FROM v.moves WHERE state IN ('planned', 'asked') AND due IS NOT NULL ORDER BY due, id`,
        )
        .map(moveOf)
    },

    /** Every move, the newest first. */
    all(): Move[] {
      return database.all(`SELECT ${MOVE} FROM v.moves ORDER BY created_at DESC, id DESC`).map(moveOf)
    },

    /** Moves that put learning on an agenda, the newest first. */
    agendas(): Move[] {
      return database
        .all(`SELECT ${MOVE} FROM v.moves WHERE kind = 'agenda' ORDER BY created_at DESC, id DESC`)
        .map(moveOf)
    },

    /** The moves this person is part of, the newest first. */
    of(person: PersonId): Move[] {
      return database
        .all(
          `SELECT ${MOVE} FROM v.moves
             WHERE id IN (SELECT move FROM v.move_people WHERE person = $person) ORDER BY created_at DESC, id DESC`,
          { person },
        )
        .map(moveOf)
    },
  }
}
export type MovesTable = ReturnType<typeof movesTable>
