import * as z from 'zod'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { type Circumstance, Person } from '../../../shared/domain/person.ts'
import { PersonLine } from '../../../shared/domain/person-page.ts'
import type { Database, Row } from '../vault/database.ts'
import { count, json, present, read } from './row.ts'

const PERSON = `id, alias, relation, place, zone, goal, note, created_at AS createdAt, saved_at AS savedAt,
  (SELECT json_group_array(json_object('told', told, 'day', day))
     FROM (SELECT told, day FROM v.circumstances WHERE person = id ORDER BY number)) AS circumstances`

const shapeOf = ({ circumstances, ...row }: Row) => ({
  ...present(row),
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
    saved: person.savedAt,
  }
}

const Tally = z.object({ person: z.string(), entries: z.int(), lastEntry: z.string() })
const Talked = z.object({ person: z.string(), lastTalk: z.string() })
const Belongs = z.object({ person: z.string(), grp: z.string() })

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
        `INSERT INTO v.people (id, alias, relation, place, zone, goal, note, created_at, saved_at)
         VALUES ($id, $alias, $relation, $place, $zone, $goal, $note, $created, $saved)`,
        { ...columnsOf(person), created: person.createdAt },
      )
      tell(person.id, person.circumstances)
    },

    /** Writes a person over. */
    update(person: Person): void {
      database.run(
        `UPDATE v.people SET alias = $alias, relation = $relation, place = $place, zone = $zone, goal = $goal,
           note = $note, saved_at = $saved WHERE id = $id`,
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

const counting = (database: Database) => {
  /** How many entries outside the trash are about each, and the last one's day. */
  function tallies(): Map<string, z.infer<typeof Tally>> {
    const rows = database.all(
      `SELECT person, count(*) AS entries, max(day) AS lastEntry FROM v.entry_people JOIN v.entries ON id = entry
       WHERE trashed_at IS NULL GROUP BY person`,
    )
    return new Map(rows.map(row => read(Tally, row)).map(tally => [tally.person, tally]))
  }

  function lastTalks(): Map<string, string> {
    const rows = database.all(
      `SELECT person, max(day) AS lastTalk FROM v.contact_people JOIN v.contacts ON id = contact
       WHERE mode <> 'chat' GROUP BY person`,
    )
    return new Map(rows.map(row => read(Talked, row)).map(({ person, lastTalk }) => [person, lastTalk]))
  }

  function memberships(): Map<string, string[]> {
    const groups = new Map<string, string[]>()
    for (const row of database.all('SELECT person, grp FROM v.group_people ORDER BY person, grp')) {
      const { person, grp } = read(Belongs, row)
      const known = groups.get(person)
      if (known === undefined) groups.set(person, [grp])
      else known.push(grp)
    }
    return groups
  }

  return {
    /** Everyone by alias, with their groups, how many entries are about them, and the days of the last one and the last talk. */
    lines(): PersonLine[] {
      const tally = tallies()
      const talks = lastTalks()
      const groups = memberships()
      return database
        .all(`SELECT ${PERSON} FROM v.people ORDER BY alias COLLATE NOCASE, id`)
        .map(row => ({ ...shapeOf(row), id: String(row['id']) }))
        .map(person => {
          const { entries = 0, lastEntry } = tally.get(person.id) ?? {}
          const lastTalk = talks.get(person.id)
          return read(PersonLine, {
            ...person,
            groups: groups.get(person.id) ?? [],
            entries,
            ...(lastEntry === undefined ? {} : { lastEntry }),
            ...(lastTalk === undefined ? {} : { lastTalk }),
          })
        })
    },

    /** How many entries outside the trash are about this person. */
    entriesAbout(person: PersonId): number {
      const row = database.get(
        `SELECT count(*) AS entries FROM v.entry_people JOIN v.entries ON id = entry
         WHERE person = $person AND trashed_at IS NULL`,
        { person },
      )
      return count(row, 'entries')
    },
  }
}

/** The people the writer leads or works with. */
export function peopleTable(database: Database) {
  return {
    ...writing(database),
    ...counting(database),

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
