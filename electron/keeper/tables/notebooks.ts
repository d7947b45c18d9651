import * as z from 'zod'
import type { NotebookId } from '../../../shared/domain/ids.ts'
import { firstNotebook, Notebook } from '../../../shared/domain/notebook.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database } from '../vault/database.ts'
import { read } from './row.ts'

const NOTEBOOK = `SELECT id, name,
  (SELECT count(*) FROM v.entries WHERE notebook = n.id AND trashed_at IS NULL) AS entries FROM v.notebooks AS n`

/** The parts of the vault. */
export function notebooksTable(database: Database) {
  return {
    insert({ id, name, at }: { id: NotebookId; name: string; at: Instant }): void {
      database.run('INSERT INTO v.notebooks (id, name, created_at) VALUES ($id, $name, $at)', {
        id,
        name,
        at,
      })
    },

    rename(id: NotebookId, name: string): void {
      database.run('UPDATE v.notebooks SET name = $name WHERE id = $id', { id, name })
    },

    /** Takes an empty notebook out for good. */
    remove(id: NotebookId): void {
      database.run('DELETE FROM v.notebooks WHERE id = $id', { id })
    },

    get(id: NotebookId): Notebook | undefined {
      const row = database.get(`${NOTEBOOK} WHERE id = $id`, { id })
      return row === undefined ? undefined : read(Notebook, row)
    },

    has: (id: NotebookId): boolean =>
      database.get('SELECT 1 FROM v.notebooks WHERE id = $id', { id }) !== undefined,

    /** All of them in the order they were made; the one every vault begins with is the first. */
    all: (): Notebook[] =>
      read(
        z.array(Notebook),
        database.all(`${NOTEBOOK} ORDER BY n.id <> $first, n.created_at, n.id`, { first: firstNotebook }),
      ),
  }
}
export type NotebooksTable = ReturnType<typeof notebooksTable>
