import * as z from 'zod'
import type { Names } from '../../../shared/domain/document-text.ts'
import type { PersonId, TagId } from '../../../shared/domain/ids.ts'
import type { Database } from '../vault/database.ts'
import { read } from './row.ts'

const Rows = z.array(z.object({ id: z.string(), name: z.string() }))

/** What people and tags are called. */
export function namesTable(database: Database) {
  function among(sql: string, ids: readonly string[]): Map<string, string> {
    if (ids.length === 0) return new Map()
    const rows = read(Rows, database.all(sql, { ids: JSON.stringify(ids) }))
    return new Map(rows.map(({ id, name }) => [id, name]))
  }

  return {
    /** The names of these people and tags, looked up at once; who is gone has none. */
    of({ people, tags }: { people: readonly PersonId[]; tags: readonly TagId[] }): Names {
      const persons = among(
        'SELECT id, alias AS name FROM v.people WHERE id IN (SELECT value FROM json_each($ids))',
        people,
      )
      const labels = among(
        'SELECT id, name FROM v.tags WHERE id IN (SELECT value FROM json_each($ids))',
        tags,
      )
      return { person: id => persons.get(id), tag: id => labels.get(id) }
    },
  }
}
export type NamesTable = ReturnType<typeof namesTable>
