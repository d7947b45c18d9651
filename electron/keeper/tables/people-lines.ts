import * as z from 'zod'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { ToldLoad } from '../../../shared/domain/person-page.ts'
import type { Database } from '../vault/database.ts'
import { count, read } from './row.ts'

/** What is said of one person in the list: entries outside the trash, and the place in time of the last one. */
export type Tally = { entries: number; place: number }

const Talked = z.object({ person: z.string(), day: z.string() })
const Belongs = z.object({ person: z.string(), grp: z.string() })
const Told = z.object({ person: z.string(), entries: z.int(), place: z.int() })

/** Links know the place of their entry, so that a hundred thousand entries need not be looked up. */
const KEPT = 'place NOT IN (SELECT place FROM v.entries WHERE trashed_at IS NOT NULL)'

/** What the list of people tells of each. */
export function peopleLinesTable(database: Database) {
  return {
    /** How many entries outside the trash are about each, and where the last one stands in time. */
    tallies(): Map<string, Tally> {
      const rows = database.all(
        `SELECT person, count(*) AS entries, max(place) AS place FROM v.entry_people WHERE ${KEPT} GROUP BY person`,
      )
      return new Map(rows.map(row => read(Told, row)).map(({ person, ...tally }) => [person, tally]))
    },

    /** How many entries outside the trash are about this person. */
    tally: (person: PersonId): number =>
      count(
        database.get(`SELECT count(*) AS entries FROM v.entry_people WHERE person = $person AND ${KEPT}`, {
          person,
        }),
        'entries',
      ),

    /** The last day on which each was talked with in a room, by video or by phone. */
    lastTalks(): Map<string, string> {
      const rows = database.all(
        `SELECT person, max(day) AS day FROM v.contact_people JOIN v.contacts ON id = contact
         WHERE mode <> 'chat' GROUP BY person`,
      )
      return new Map(rows.map(row => read(Talked, row)).map(({ person, day }) => [person, day]))
    },

    /** The last load they told of, in a talk whose entry is about them and not in the trash. */
    toldLoad(person: PersonId): ToldLoad | undefined {
      const row = database.get(
        `SELECT value, m.day FROM v.measures AS m JOIN v.entry_people AS p ON p.entry = m.entry
         WHERE name = 'their-load' AND p.person = $person AND head = 1 AND ${KEPT}
         ORDER BY m.day DESC, run DESC LIMIT 1`,
        { person },
      )
      return row === undefined ? undefined : read(ToldLoad, row)
    },

    /** The groups that each is in. */
    memberships(): Map<string, string[]> {
      const groups = new Map<string, string[]>()
      for (const row of database.all('SELECT person, grp FROM v.group_people ORDER BY person, grp')) {
        const { person, grp } = read(Belongs, row)
        const known = groups.get(person)
        if (known === undefined) groups.set(person, [grp])
        else known.push(grp)
      }
      return groups
    },
  }
}
export type PeopleLinesTable = ReturnType<typeof peopleLinesTable>
