import type { SearchId } from '../../../shared/domain/ids.ts'
import { SavedSearch } from '../../../shared/domain/search.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, read } from './row.ts'

const SEARCH = 'SELECT id, name, query, created_at AS createdAt FROM v.searches'
const searchOf = ({ query, ...row }: Row): SavedSearch => read(SavedSearch, { ...row, query: json(query) })

/** Searches that were given a name. */
export function searchesTable(database: Database) {
  return {
    /** Adds a search, or writes the one with its id over. */
    put({ id, name, query, createdAt }: SavedSearch): void {
      database.run(
        `INSERT INTO v.searches (id, name, query, created_at) VALUES ($id, $name, $query, $at)
         ON CONFLICT (id) DO UPDATE SET name = $name, query = $query`,
        { id, name, query: JSON.stringify(query), at: createdAt },
      )
    },

    /** Takes a search out; says whether there was one. */
    remove(id: SearchId): boolean {
      return database.run('DELETE FROM v.searches WHERE id = $id', { id }).changes === 1
    },

    /** All of them, in the order they were made. */
    all: (): SavedSearch[] => database.all(`${SEARCH} ORDER BY created_at, id`).map(searchOf),
  }
}
export type SearchesTable = ReturnType<typeof searchesTable>
