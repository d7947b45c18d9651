import * as z from 'zod'
import { EntryId, type PersonId } from '../../../shared/domain/ids.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database } from '../vault/database.ts'
import { count, read } from './row.ts'

/** The tables that tie a person to something by a row of its own. */
const TIES = [
  { table: 'contact_people', of: 'contact', columns: 'contact' },
  { table: 'group_people', of: 'grp', columns: 'grp' },
  { table: 'move_people', of: 'move', columns: 'move, number' },
  { table: 'goal_people', of: 'goal', columns: 'goal, number' },
  { table: 'commitment_people', of: 'commitment', columns: 'commitment, number' },
] as const

/** The tables with a column that names a person. */
const NAMING = [
  'hunches',
  'plans',
  'lessons',
  'feedback',
  'commitments',
  'held',
  'nudges',
  'bias_notes',
  'acts',
  'choices',
  'sessions',
] as const

export type LinkedTable = 'entry_people' | (typeof TIES)[number]['table'] | (typeof NAMING)[number]

const inHand = (whose: string): string =>
  `(SELECT id FROM v.person_goals WHERE person = ${whose} AND closed_at IS NULL)`

type Retitling = { person: PersonId; from: string; to: string; entries?: readonly EntryId[] }

/** Whom entries are about, and what their titles call them. */
const ofEntries = (database: Database) => ({
  /** Ties these entries of one person to another; what is tied to both is tied once. */
  moveEntries(entries: readonly EntryId[], { gone, keep }: { gone: PersonId; keep: PersonId }): void {
    const these = 'person = $gone AND entry IN (SELECT value FROM json_each($entries))'
    const params = { gone, entries: JSON.stringify(entries) }
    database.run(
      `INSERT INTO v.entry_people (entry, person, head, body, place)
       SELECT entry, $keep, head, body, place FROM v.entry_people WHERE ${these}
       ON CONFLICT (entry, person) DO UPDATE SET head = max(head, excluded.head), body = max(body, excluded.body)`,
      { ...params, keep },
    )
    database.run(`DELETE FROM v.entry_people WHERE ${these}`, params)
  },

  /**
   * The titles of practices end with whom they are about (services/run-entry.ts): they are called by their new name, in the
   * history too; only those of these entries when some are given.
   */
  retitle({ person, from, to, entries }: Retitling): void {
    const ending = ` · ${from}`
    const params = {
      person,
      ending,
      to: ` · ${to}`,
      entries: entries === undefined ? null : JSON.stringify(entries),
    }
    for (const [table, id] of [
      ['entries', 'id'],
      ['versions', 'entry'],
    ]) {
      database.run(
        `UPDATE v.${table} SET title = substr(title, 1, length(title) - length($ending)) || $to
         WHERE ${id} IN (SELECT entry FROM v.entry_people JOIN v.entries AS e ON e.id = entry
           WHERE person = $person AND e.kind = 'practice'
             AND ($entries IS NULL OR entry IN (SELECT value FROM json_each($entries))))
           AND substr(title, -length($ending)) = $ending`,
        params,
      )
    }
  },
})

/** Everything that is tied to a person, moved to another one or let go. */
export function personLinksTable(database: Database) {
  /** The words of two goals in hand become one person's; so do why they matter, the next steps, and how far each came. */
  function moveGoals(params: { gone: PersonId; keep: PersonId }): void {
    const both = `EXISTS ${inHand('$gone')} AND EXISTS ${inHand('$keep')}`
    const joined = (column: string) =>
      `${column} = trim(${column} || char(10) || (SELECT o.${column} FROM v.person_goals AS o
         WHERE o.id = ${inHand('$gone')}), char(10))`
    database.run(
      `UPDATE v.person_goals SET ${joined('why')}, ${joined('next')} WHERE id = ${inHand('$keep')} AND ${both}`,
      params,
    )
    database.run(
      `UPDATE v.person_goal_steps SET goal = ${inHand('$keep')}, number = number + 1 +
         (SELECT coalesce(max(k.number), 0) FROM v.person_goal_steps AS k WHERE k.goal = ${inHand('$keep')})
       WHERE goal = ${inHand('$gone')} AND ${both}`,
      params,
    )
    database.run(`DELETE FROM v.person_goals WHERE id = ${inHand('$gone')} AND ${both}`, params)
    database.run('UPDATE v.person_goals SET person = $keep WHERE person = $gone', params)
  }

  return {
    /** The entries about this person, in the trash or not; only so many of them when that is given. */
    entries(person: PersonId, most?: number): EntryId[] {
      const rows = database.all('SELECT entry FROM v.entry_people WHERE person = $person LIMIT $most', {
        person,
        most: most ?? -1,
      })
      return read(
        z.array(EntryId),
        rows.map(({ entry }) => entry),
      )
    },

    /** How many rows of a table are tied to this person. */
    tally: (table: LinkedTable, person: PersonId): number =>
      count(
        database.get(`SELECT count(*) AS tally FROM v.${table} WHERE person = $person`, { person }),
        'tally',
      ),

    /** Ties everything of one person but the entries to another; what is tied to both is tied once. */
    moveOthers({ gone, keep }: { gone: PersonId; keep: PersonId }): void {
      const params = { gone, keep }
      for (const { table, of, columns } of TIES) {
        database.run(
          `INSERT INTO v.${table} (${columns}, person) SELECT ${columns}, $keep FROM v.${table}
           WHERE person = $gone AND ${of} NOT IN (SELECT ${of} FROM v.${table} WHERE person = $keep)`,
          params,
        )
        database.run(`DELETE FROM v.${table} WHERE person = $gone`, { gone })
      }
      for (const table of NAMING) {
        database.run(`UPDATE v.${table} SET person = $keep WHERE person = $gone`, params)
      }
      database.run('UPDATE v.pain_points SET person = $keep WHERE person = $gone', params)
      moveGoals(params)
    },

    /**
     * Takes a person out of everything; talks and moves that nobody is left of go, and what wears on them: without a person it
     * would be the writer's own.
     */
    letGo(person: PersonId): void {
      for (const table of NAMING) {
        database.run(`UPDATE v.${table} SET person = NULL WHERE person = $person`, { person })
      }
      for (const table of ['entry_people', ...TIES.map(tie => tie.table)]) {
        database.run(`DELETE FROM v.${table} WHERE person = $person`, { person })
      }
      database.run('DELETE FROM v.pain_points WHERE person = $person', { person })
      database.run('DELETE FROM v.person_goals WHERE person = $person', { person })
      database.run('DELETE FROM v.contacts WHERE id NOT IN (SELECT contact FROM v.contact_people)')
      database.run('DELETE FROM v.moves WHERE id NOT IN (SELECT move FROM v.move_people)')
    },

    /** Leaves of a person the alias alone. */
    anonymise({ person, alias, at }: { person: PersonId; alias: string; at: Instant }): void {
      database.run(
        `UPDATE v.people SET alias = $alias, relation = NULL, place = NULL, zone = NULL, goal = NULL, note = NULL,
           rhythm = NULL, rhythm_since = NULL, saved_at = $at WHERE id = $person`,
        { person, alias, at },
      )
      for (const table of ['circumstances', 'pain_points', 'person_goals']) {
        database.run(`DELETE FROM v.${table} WHERE person = $person`, { person })
      }
    },

    ...ofEntries(database),
  }
}
export type PersonLinksTable = ReturnType<typeof personLinksTable>
