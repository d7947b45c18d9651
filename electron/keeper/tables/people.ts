import type { PersonId } from '../../../shared/domain/ids.ts'
import { Person } from '../../../shared/domain/person.ts'
import type { Database, Row } from '../vault/database.ts'
import { present, read } from './row.ts'

const PERSON = 'id, alias, place, zone, note, created_at AS createdAt, saved_at AS savedAt'
const personOf = (row: Row): Person => read(Person, present(row))

function columnsOf(person: Person) {
  return {
    id: person.id,
    alias: person.alias,
    place: person.place ?? null,
    zone: person.zone ?? null,
    note: person.note ?? null,
    saved: person.savedAt,
  }
}

/** The people the writer leads or works with. */
export function peopleTable(database: Database) {
  return {
    /** Adds a new person. */
    insert(person: Person): void {
      database.run(
        `INSERT INTO v.people (id, alias, place, zone, note, created_at, saved_at)
         VALUES ($id, $alias, $place, $zone, $note, $created, $saved)`,
        { ...columnsOf(person), created: person.createdAt },
      )
    },

    /** Writes a person over. */
    update(person: Person): void {
      database.run(
        `UPDATE v.people SET alias = $alias, place = $place, zone = $zone, note = $note, saved_at = $saved
         WHERE id = $id`,
        columnsOf(person),
      )
    },

    /** The person with this id. */
    get(id: PersonId): Person | undefined {
      const row = database.get(`SELECT ${PERSON} FROM v.people WHERE id = $id`, { id })
      return row === undefined ? undefined : personOf(row)
    },

    /** Everyone, by alias. */
    all(): Person[] {
      return database.all(`SELECT ${PERSON} FROM v.people ORDER BY alias COLLATE NOCASE, id`).map(personOf)
    },
  }
}
export type PeopleTable = ReturnType<typeof peopleTable>
