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
  'sessions',
] as const

export type LinkedTable = 'entry_people' | (typeof TIES)[number]['table'] | (typeof NAMING)[number]

/** Everything that is tied to a person, moved to another one or let go. */
export function personLinksTable(database: Database) {
  return {
    /** The entries about this person, in the trash or not. */
    entries(person: PersonId): EntryId[] {
      const rows = database.all('SELECT entry FROM v.entry_people WHERE person = $person', { person })
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

    /** Ties everything of one person to another; what is tied to both is tied once. */
    moveAll({ gone, keep }: { gone: PersonId; keep: PersonId }): void {
      const params = { gone, keep }
      database.run(
        `INSERT INTO v.entry_people (entry, person, head, body, place)
         SELECT entry, $keep, head, body, place FROM v.entry_people WHERE person = $gone
         ON CONFLICT (entry, person) DO UPDATE SET head = max(head, excluded.head), body = max(body, excluded.body)`,
        params,
      )
      database.run('DELETE FROM v.entry_people WHERE person = $gone', { gone })
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
    },

    /** Takes a person out of everything; talks and moves that nobody is left of go. */
    letGo(person: PersonId): void {
      for (const table of NAMING) {
        database.run(`UPDATE v.${table} SET person = NULL WHERE person = $person`, { person })
      }
      for (const table of ['entry_people', ...TIES.map(tie => tie.table)]) {
        database.run(`DELETE FROM v.${table} WHERE person = $person`, { person })
      }
      database.run('DELETE FROM v.contacts WHERE id NOT IN (SELECT contact FROM v.contact_people)')
      database.run('DELETE FROM v.moves WHERE id NOT IN (SELECT move FROM v.move_people)')
    },

    /** Leaves of a person the alias alone. */
    anonymise({ person, alias, at }: { person: PersonId; alias: string; at: Instant }): void {
      database.run(
        `UPDATE v.people SET alias = $alias, relation = NULL, place = NULL, zone = NULL, goal = NULL, note = NULL,
           saved_at = $at WHERE id = $person`,
        { person, alias, at },
      )
      database.run('DELETE FROM v.circumstances WHERE person = $person', { person })
    },

    /**
     * The titles of practices end with whom they are about (services/run-entry.ts): they are called by their new name, in the
     * history too.
     */
    retitle({ person, from, to }: { person: PersonId; from: string; to: string }): void {
      const ending = ` · ${from}`
      const params = { person, ending, to: ` · ${to}` }
      for (const [table, id] of [
        ['entries', 'id'],
        ['versions', 'entry'],
      ]) {
        database.run(
          `UPDATE v.${table} SET title = substr(title, 1, length(title) - length($ending)) || $to
           WHERE ${id} IN (SELECT entry FROM v.entry_people JOIN v.entries AS e ON e.id = entry
             WHERE person = $person AND e.kind = 'practice')
             AND substr(title, -length($ending)) = $ending`,
          params,
        )
      }
    },
  }
}
export type PersonLinksTable = ReturnType<typeof personLinksTable>
