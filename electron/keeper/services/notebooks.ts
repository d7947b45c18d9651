import { NotebookId } from '../../../shared/domain/ids.ts'
import { firstNotebook, type Notebook, type NotebookDraft } from '../../../shared/domain/notebook.ts'
import { fold } from '../../../shared/text/fold.ts'
import { Fault } from '../../../shared/faults.ts'
import type { EntriesTable } from '../tables/entries.ts'
import type { NotebooksTable } from '../tables/notebooks.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type NotebooksParts = Making & {
  database: Database
  table: NotebooksTable
  entries: EntriesTable
}

/** The parts of the vault. */
export function notebooks({ database, table, entries, now, newId }: NotebooksParts) {
  function requireNotebook(id: NotebookId): Notebook {
    const notebook = table.get(id)
    if (notebook === undefined) throw new Fault('not-found')
    return notebook
  }

  function requireFreeName({ id, name }: NotebookDraft): void {
    const folded = fold(name)
    if (table.all().some(other => other.id !== id && fold(other.name) === folded)) {
      throw new Fault('name-taken')
    }
  }

  return {
    /** All of them, the one every vault begins with first. */
    list: (): Notebook[] => table.all(),

    /** Makes a notebook, or gives the one it names another name. Fails with not-found, name-taken. */
    save: (draft: NotebookDraft): Notebook =>
      database.transaction(() => {
        if (draft.id !== undefined) requireNotebook(draft.id)
        requireFreeName(draft)
        const id = draft.id ?? NotebookId.parse(newId())
        if (draft.id === undefined) table.insert({ id, name: draft.name, at: now() })
        else table.rename(id, draft.name)
        return requireNotebook(id)
      }),

    /**
     * Takes a notebook out; its entries, those in the trash as well, are in the other one then. Fails with not-found, and
     * with bad-request for the first notebook, or when both are the same.
     */
    remove({ id, into }: { id: NotebookId; into: NotebookId }): void {
      database.transaction(() => {
        requireNotebook(id)
        requireNotebook(into)
        if (id === firstNotebook || id === into) throw new Fault('bad-request')
        entries.moveAll({ from: id, into })
        table.remove(id)
      })
    },
  }
}
