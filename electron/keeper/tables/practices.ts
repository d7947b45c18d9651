import * as z from 'zod'
import { Practice } from '../../../shared/domain/practice.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, read } from './row.ts'

/** Whether a practice is hidden, and where the writer put it; nothing for one that never was put anywhere. */
const Shelved = z.object({ practice: z.string(), hidden: z.int(), place: z.int().nullable() })
export type Shelved = { hidden: boolean; place: number | undefined }

const Use = z.object({ practice: z.string(), used: z.int(), last: z.string() })

const practiceIn = (row: Row | undefined): Practice | undefined =>
  row === undefined ? undefined : read(Practice, json(row['data']))

/** The writer's own practices, every practice as it was worded when it was begun, and the shelf they all stand on. */
export function practicesTable(database: Database) {
  return {
    /** The writer's own, the earliest made first. */
    own: (): Practice[] =>
      database
        .all('SELECT data FROM v.own_practices ORDER BY created_at, id')
        .map(row => read(Practice, json(row['data']))),

    /** One of the writer's own. */
    ownOf: (id: string): Practice | undefined =>
      practiceIn(database.get('SELECT data FROM v.own_practices WHERE id = $id', { id })),

    /** Puts one of the writer's own down, or over the one with its id. */
    put(practice: Practice, at: Instant): void {
      database.run(
        `INSERT INTO v.own_practices (id, version, data, created_at) VALUES ($id, $version, $data, $at)
         ON CONFLICT (id) DO UPDATE SET version = excluded.version, data = excluded.data`,
        { id: practice.id, version: practice.version, data: JSON.stringify(practice), at },
      )
    },

    /** Takes one of the writer's own out of the library; says whether there was one. */
    remove(id: string): boolean {
      database.run('DELETE FROM v.shelf WHERE practice = $id', { id })
      return database.run('DELETE FROM v.own_practices WHERE id = $id', { id }).changes === 1
    },

    /** Keeps a practice as it is worded now. What was kept of this version stays. */
    keepText(practice: Practice): void {
      database.run(
        'INSERT OR IGNORE INTO v.practice_texts (id, version, data) VALUES ($id, $version, $data)',
        {
          id: practice.id,
          version: practice.version,
          data: JSON.stringify(practice),
        },
      )
    },

    /** A practice as it was worded in a version that was begun. */
    text: (id: string, version: number): Practice | undefined =>
      practiceIn(
        database.get('SELECT data FROM v.practice_texts WHERE id = $id AND version = $version', {
          id,
          version,
        }),
      ),

    /** The last version of a practice that was begun; 0 when none was. */
    lastText(id: string): number {
      const row = database.get(
        'SELECT coalesce(max(version), 0) AS last FROM v.practice_texts WHERE id = $id',
        { id },
      )
      return read(z.object({ last: z.int() }), row).last
    },

    /** Where each practice stands. */
    shelf: (): Map<string, Shelved> =>
      new Map(
        database.all('SELECT practice, hidden, place FROM v.shelf').map(row => {
          const { practice, hidden, place } = read(Shelved, row)
          return [practice, { hidden: hidden === 1, place: place ?? undefined }]
        }),
      ),

    /** Hides a practice or shows it again. */
    hide(id: string, hidden: boolean): void {
      database.run(
        `INSERT INTO v.shelf (practice, hidden) VALUES ($id, $hidden)
         ON CONFLICT (practice) DO UPDATE SET hidden = excluded.hidden`,
        { id, hidden: hidden ? 1 : 0 },
      )
    },

    /** Puts practices in this order, in front of all others. */
    order(ids: readonly string[]): void {
      database.run('UPDATE v.shelf SET place = NULL')
      ids.forEach((id, place) => {
        database.run(
          `INSERT INTO v.shelf (practice, place) VALUES ($id, $place)
           ON CONFLICT (practice) DO UPDATE SET place = excluded.place`,
          { id, place },
        )
      })
    },

    /** How often each practice was begun, and the moment of the last time. */
    uses: (): Map<string, { used: number; last: string }> =>
      new Map(
        database
          .all('SELECT practice, count(*) AS used, max(started_at) AS last FROM v.runs GROUP BY practice')
          .map(row => {
            const { practice, ...use } = read(Use, row)
            return [practice, use]
          }),
      ),
  }
}
export type PracticesTable = ReturnType<typeof practicesTable>
