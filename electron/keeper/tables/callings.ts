import * as z from 'zod'
import type { Database } from '../vault/database.ts'
import { count, read } from './row.ts'

/** Whoever or whatever has a name, by id. */
export type Called = { id: string; name: string }

const Rows = z.array(z.object({ id: z.string(), name: z.string() }))

/** The names of everyone and everything that has one, for finding them by it. */
export function callingsTable(database: Database) {
  const all = (sql: string): Called[] => read(Rows, database.all(sql))
  return {
    people: (): Called[] => all('SELECT id, alias AS name FROM v.people ORDER BY alias COLLATE NOCASE, id'),
    tags: (): Called[] => all('SELECT id, name FROM v.tags ORDER BY folded'),
    groups: (): Called[] => all('SELECT id, name FROM v.groups ORDER BY name COLLATE NOCASE, id'),

    /** How many rows of the vault were changed since it was opened, undone changes included: while it stays, so do the names. */
    changes: (): number => count(database.get('SELECT total_changes() AS changes'), 'changes'),
  }
}
export type CallingsTable = ReturnType<typeof callingsTable>
