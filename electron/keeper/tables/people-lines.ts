import * as z from 'zod'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Database, Row } from '../vault/database.ts'
import { count, read } from './row.ts'

/** Who was written about in a window of the timeline, and where the next, older one begins. */
export type Window = { last: Map<string, string>; next: WindowEnd | undefined }
export type WindowEnd = { day: string; time: string; id: string }

/** Entries per window: some 5 ms of work in a journal of 100,000. */
const WINDOW = 5000

const Tally = z.object({ person: z.string(), tally: z.int() })
const Seen = z.object({ person: z.string(), day: z.string() })
const End = z.object({ day: z.string(), time: z.string(), id: z.string() })
const Belongs = z.object({ person: z.string(), grp: z.string() })

const talliesOf = (rows: Row[]): Map<string, number> =>
  new Map(rows.map(row => read(Tally, row)).map(({ person, tally }) => [person, tally]))
const daysOf = (rows: Row[]): Map<string, string> =>
  new Map(rows.map(row => read(Seen, row)).map(({ person, day }) => [person, day]))

/**
 * What the list of people tells of each. A plain join over a hundred thousand entries takes a second, for each link leads to
 * another page: so links are counted by themselves, the trash is taken off, and last days are found from the newest entry on.
 */
export function peopleLinesTable(database: Database) {
  return {
    /** How many entries outside the trash are about each. */
    tallies(): Map<string, number> {
      const all = talliesOf(
        database.all('SELECT person, count(*) AS tally FROM v.entry_people GROUP BY person'),
      )
      const trashed = talliesOf(
        database.all(
          `SELECT person, count(*) AS tally FROM v.entries CROSS JOIN v.entry_people ON entry = id
           WHERE trashed_at IS NOT NULL GROUP BY person`,
        ),
      )
      return new Map([...all].map(([person, tally]) => [person, tally - (trashed.get(person) ?? 0)]))
    },

    /** How many entries outside the trash are about this person. */
    tally(person: PersonId): number {
      const all = database.get('SELECT count(*) AS tally FROM v.entry_people WHERE person = $person', {
        person,
      })
      const trashed = database.get(
        `SELECT count(*) AS tally FROM v.entries CROSS JOIN v.entry_people ON entry = id
         WHERE trashed_at IS NOT NULL AND person = $person`,
        { person },
      )
      return count(all, 'tally') - count(trashed, 'tally')
    },

    /** The last day that each was written about, within so many entries older than `after`, or the newest ones. */
    lastEntries(after?: WindowEnd): Window {
      const { day, time, id } = after ?? { day: '9999-99-99', time: '', id: '' }
      const at = { day, time, id, window: WINDOW }
      const kept = `FROM v.entries WHERE trashed_at IS NULL AND (day, time, id) < ($day, $time, $id)
        ORDER BY day DESC, time DESC, id DESC LIMIT`
      const rows = database.all(
        `SELECT person, max(day) AS day FROM (SELECT id, day ${kept} $window)
         CROSS JOIN v.entry_people ON entry = id GROUP BY person`,
        at,
      )
      const end = database.get(`SELECT day, time, id ${kept} 1 OFFSET $window - 1`, at)
      return { last: daysOf(rows), next: end === undefined ? undefined : read(End, end) }
    },

    /** The last day on which each was talked with in a room, by video or by phone. */
    lastTalks: (): Map<string, string> =>
      daysOf(
        database.all(
          `SELECT person, max(day) AS day FROM v.contact_people JOIN v.contacts ON id = contact
           WHERE mode <> 'chat' GROUP BY person`,
        ),
      ),

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
