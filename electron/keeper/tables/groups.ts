import type { GroupId, PersonId } from '../../../shared/domain/ids.ts'
import { Group } from '../../../shared/domain/person.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

const GROUP = `id, name, kind, need, met, (SELECT json_group_array(person) FROM
  (SELECT person FROM v.group_people JOIN v.people p ON p.id = person
     WHERE grp = g.id ORDER BY p.alias COLLATE NOCASE, p.id)) AS members`
const groupOf = ({ members, ...row }: Row): Group => read(Group, { ...present(row), members: json(members) })

const columnsOf = ({ id, name, kind, need, met }: Group) => ({
  id,
  name,
  kind: kind ?? null,
  need: need ?? null,
  met: met ?? null,
})

/** Circles of people. */
export function groupsTable(database: Database) {
  function gather({ id, members }: Group): void {
    database.run('DELETE FROM v.group_people WHERE grp = $id', { id })
    for (const person of members) {
      database.run('INSERT OR IGNORE INTO v.group_people (grp, person) VALUES ($id, $person)', { id, person })
    }
  }

  return {
    /** Adds a group with its members. */
    insert(group: Group, at: Instant): void {
      database.run(
        `INSERT INTO v.groups (id, name, kind, need, met, created_at)
         VALUES ($id, $name, $kind, $need, $met, $at)`,
        { ...columnsOf(group), at },
      )
      gather(group)
    },

    /** Writes a group over, with its members. */
    update(group: Group): void {
      database.run(
        'UPDATE v.groups SET name = $name, kind = $kind, need = $need, met = $met WHERE id = $id',
        columnsOf(group),
      )
      gather(group)
    },

    /** Takes a group away, its members stay; says whether there was one. */
    remove: (id: GroupId): boolean =>
      database.run('DELETE FROM v.groups WHERE id = $id', { id }).changes === 1,

    /** The group with this id. */
    get(id: GroupId): Group | undefined {
      const row = database.get(`SELECT ${GROUP} FROM v.groups g WHERE id = $id`, { id })
      return row === undefined ? undefined : groupOf(row)
    },

    /** Every group, by name. */
    all: (): Group[] =>
      database.all(`SELECT ${GROUP} FROM v.groups g ORDER BY name COLLATE NOCASE, id`).map(groupOf),

    /** The groups this person is in, by name. */
    of: (person: PersonId): Group[] =>
      database
        .all(
          `SELECT ${GROUP} FROM v.groups g WHERE id IN (SELECT grp FROM v.group_people WHERE person = $person)
           ORDER BY name COLLATE NOCASE, id`,
          { person },
        )
        .map(groupOf),
  }
}
export type GroupsTable = ReturnType<typeof groupsTable>
