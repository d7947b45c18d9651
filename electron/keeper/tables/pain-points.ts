import type { PainPointId, PersonId } from '../../../shared/domain/ids.ts'
import { PainPoint } from '../../../shared/domain/pain-point.ts'
import type { Database, Row } from '../vault/database.ts'
import { present, read } from './row.ts'

const PAIN = 'id, person, area, told, text, fix, day, due, eased_on AS easedOn, created_at AS createdAt'
const painOf = ({ told, ...row }: Row): PainPoint => read(PainPoint, { ...present(row), told: told === 1 })

const columnsOf = ({ id, person, area, told, text, fix, day, due, easedOn }: PainPoint) => ({
  id,
  person: person ?? null,
  area,
  told: told ? 1 : 0,
  text,
  fix: fix ?? null,
  day,
  due: due ?? null,
  eased: easedOn ?? null,
})

/** What wears on people and on the writer. */
export function painPointsTable(database: Database) {
  return {
    /** Adds a pain point. */
    insert(pain: PainPoint): void {
      database.run(
        `INSERT INTO v.pain_points (id, person, area, told, text, fix, day, due, eased_on, created_at)
         VALUES ($id, $person, $area, $told, $text, $fix, $day, $due, $eased, $created)`,
        { ...columnsOf(pain), created: pain.createdAt },
      )
    },

    /** Writes a pain point over. */
    update(pain: PainPoint): void {
      database.run(
        `UPDATE v.pain_points SET person = $person, area = $area, told = $told, text = $text, fix = $fix,
           day = $day, due = $due, eased_on = $eased WHERE id = $id`,
        columnsOf(pain),
      )
    },

    /** Takes a pain point away; says whether there was one. */
    remove: (id: PainPointId): boolean =>
      database.run('DELETE FROM v.pain_points WHERE id = $id', { id }).changes === 1,

    /** The pain point with this id. */
    get(id: PainPointId): PainPoint | undefined {
      const row = database.get(`SELECT ${PAIN} FROM v.pain_points WHERE id = $id`, { id })
      return row === undefined ? undefined : painOf(row)
    },

    /** This person's, or the writer's own when nobody is named; the open ones first, then the newest first. */
    of(person: PersonId | undefined): PainPoint[] {
      return database
        .all(
          `SELECT ${PAIN} FROM v.pain_points WHERE person IS $person
           ORDER BY eased_on IS NOT NULL, created_at DESC, id DESC`,
          { person: person ?? null },
        )
        .map(painOf)
    },

    /** Those that are open and ask again on a day. */
    waiting: (): PainPoint[] =>
      database
        .all(`SELECT ${PAIN} FROM v.pain_points WHERE due IS NOT NULL AND eased_on IS NULL ORDER BY due, id`)
        .map(painOf),
  }
}
export type PainPointsTable = ReturnType<typeof painPointsTable>
