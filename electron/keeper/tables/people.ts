import type { PersonId } from '../../../shared/domain/ids.ts'
import { type Circumstance, Person } from '../../../shared/domain/person.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

const PERSON = `id, alias, relation, place, zone, goal, note, rhythm, rhythm_since AS since, created_at AS createdAt, saved_at AS savedAt,
  (SELECT json_group_array(json_object('told', told, 'day', day))
     FROM (SELECT told, day FROM v.circumstances WHERE person = id ORDER BY number)) AS circumstances`

const shapeOf = ({ circumstances, rhythm, since, ...row }: Row) => ({
  ...present(row),
  ...(rhythm === null ? {} : { rhythm: { weeks: rhythm, since } }),
  ...(circumstances === '[]' ? {} : { circumstances: json(circumstances) }),
})
const personOf = (row: Row): Person => read(Person, shapeOf(row))

function columnsOf(person: Person) {
  return {
    id: person.id,
    alias: person.alias,
    relation: person.relation ?? null,
    place: person.place ?? null,
    zone: person.zone ?? null,
    goal: person.goal ?? null,
    note: person.note ?? null,
    rhythm: person.rhythm?.weeks ?? null,
    since: person.rhythm?.since ?? null,
    saved: person.savedAt,
  }
}

const writing = (database: Database) => {
  function tell(person: PersonId, circumstances: readonly Circumstance[] = []): void {
    database.run('DELETE FROM v.circumstances WHERE person = $person', { person })
    circumstances.forEach(({ told, day }, number) => {
      database.run(
        'INSERT INTO v.circumstances (person, number, told, day) VALUES ($person, $number, $told, $day)',
        { person, number, told, day },
      )
    })
  }

  return {
    /** Adds a new person. */
    insert(person: Person): void {
      database.run(
        `INSERT INTO v.people (id, alias, relation, place, zone, goal, note, rhythm, rhythm_since, created_at, saved_at)
         VALUES ($id, $alias, $relation, $place, $zone, $goal, $note, $rhythm, $since, $created, $saved)`,
        { ...columnsOf(person), created: person.createdAt },
      )
      tell(person.id, person.circumstances)
    },

    /** Writes a person over. */
    update(person: Person): void {
      database.run(
        `UPDATE v.people SET alias = $alias, relation = $relation, place = $place, zone = $zone, goal = $goal,
           note = $note, rhythm = $rhythm, rhythm_since = $since, saved_at = $saved WHERE id = $id`,
        columnsOf(person),
      )
      tell(person.id, person.circumstances)
    },

    /** Takes a person out, with what they told and every link to them; hunches and plans must be free of them first. */
    remove(id: PersonId): void {
      database.run('DELETE FROM v.people WHERE id = $id', { id })
    },
  }
}

/** The people the writer leads or works with. */
export function peopleTable(database: Database) {
  return {
    ...writing(database),

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
