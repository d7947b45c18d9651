import * as z from 'zod'
import { fold } from '../../../shared/text/fold.ts'
import { EntryId, type TagId } from '../../../shared/domain/ids.ts'
import { Tag } from '../../../shared/domain/tag.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { read } from './row.ts'

/** Those in the trash are few: they are counted and taken off, for to look at every entry of a tag takes long. */
const TAG = `SELECT id, name, (SELECT count(*) FROM v.entry_tags WHERE tag = t.id)
  - (SELECT count(*) FROM v.entries AS e CROSS JOIN v.entry_tags ON entry = e.id
      WHERE e.trashed_at IS NOT NULL AND tag = t.id) AS entries FROM v.tags AS t`
const ALL = `SELECT id, name, coalesce(whole.entries, 0) - coalesce(trashed.entries, 0) AS entries FROM v.tags AS t
  LEFT JOIN (SELECT tag, count(*) AS entries FROM v.entry_tags GROUP BY tag) AS whole ON whole.tag = t.id
  LEFT JOIN (SELECT tag, count(*) AS entries FROM v.entries AS e CROSS JOIN v.entry_tags ON entry = e.id
    WHERE e.trashed_at IS NOT NULL GROUP BY tag) AS trashed ON trashed.tag = t.id
  ORDER BY t.folded`
const tagOf = (row: Row | undefined): Tag | undefined => (row === undefined ? undefined : read(Tag, row))

/** Tags. Names are compared folded: case and accents make no other tag. */
export function tagsTable(database: Database) {
  return {
    insert({ id, name, at }: { id: TagId; name: string; at: Instant }): void {
      database.run('INSERT INTO v.tags (id, name, folded, created_at) VALUES ($id, $name, $folded, $at)', {
        id,
        name,
        folded: fold(name),
        at,
      })
    },

    rename(id: TagId, name: string): void {
      database.run('UPDATE v.tags SET name = $name, folded = $folded WHERE id = $id', {
        id,
        name,
        folded: fold(name),
      })
    },

    /** Takes a tag out, and off every entry's head. */
    remove(id: TagId): void {
      database.run('DELETE FROM v.tags WHERE id = $id', { id })
    },

    get: (id: TagId): Tag | undefined => tagOf(database.get(`${TAG} WHERE t.id = $id`, { id })),

    /** The tag of that name, however it is written. */
    named: (name: string): Tag | undefined =>
      tagOf(database.get(`${TAG} WHERE t.folded = $folded`, { folded: fold(name) })),

    /** All of them by name. */
    all: (): Tag[] => read(z.array(Tag), database.all(ALL)),

    /** The entries that carry it, at the head or in the text, in the trash or not; only so many when that is given. */
    entriesWith(id: TagId, most?: number): EntryId[] {
      const rows = database.all('SELECT entry FROM v.entry_tags WHERE tag = $id LIMIT $most', {
        id,
        most: most ?? -1,
      })
      return rows.map(row => read(EntryId, row['entry']))
    },

    /** Takes a tag off these entries, and puts another in its place when one is given. */
    take(entries: readonly EntryId[], { gone, keep }: { gone: TagId; keep?: TagId }): void {
      const these = 'tag = $gone AND entry IN (SELECT value FROM json_each($entries))'
      const params = { gone, entries: JSON.stringify(entries) }
      if (keep !== undefined) {
        database.run(
          `INSERT INTO v.entry_tags (entry, tag, head, body, place)
           SELECT entry, $keep, head, body, place FROM v.entry_tags WHERE ${these}
           ON CONFLICT (entry, tag) DO UPDATE SET head = max(head, excluded.head), body = max(body, excluded.body)`,
          { ...params, keep },
        )
      }
      database.run(`DELETE FROM v.entry_tags WHERE ${these}`, params)
    },
  }
}
export type TagsTable = ReturnType<typeof tagsTable>
