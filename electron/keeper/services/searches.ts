import { SearchId } from '../../../shared/domain/ids.ts'
import type { SavedSearch, SavedSearchDraft } from '../../../shared/domain/search.ts'
import { Fault } from '../../../shared/faults.ts'
import { fold } from '../../../shared/text/fold.ts'
import type { SearchesTable } from '../tables/searches.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type SearchesParts = Making & { database: Database; table: SearchesTable }

/** Searches that are worth a name. */
export function searches({ database, table, now, newId }: SearchesParts) {
  return {
    /** All of them by name. */
    list: (): SavedSearch[] => table.all().toSorted((a, b) => fold(a.name).localeCompare(fold(b.name))),

    /**
     * Keeps a search under a name, or changes the one it names. Fails with name-taken when another is called so, whatever
     * its case and accents, and with not-found.
     */
    save: (draft: SavedSearchDraft): SavedSearch =>
      database.transaction(() => {
        const all = table.all()
        const known = all.find(({ id }) => id === draft.id)
        if (draft.id !== undefined && known === undefined) throw new Fault('not-found')
        const folded = fold(draft.name)
        if (all.some(other => other.id !== draft.id && fold(other.name) === folded))
          throw new Fault('name-taken')
        const { name, query } = draft
        const id = draft.id ?? SearchId.parse(newId())
        const saved: SavedSearch = { id, name, query, createdAt: known?.createdAt ?? now() }
        table.put(saved)
        return saved
      }),

    /** Forgets a search; what it finds stays. Fails with not-found. */
    remove(id: SearchId): void {
      database.transaction(() => {
        if (!table.remove(id)) throw new Fault('not-found')
      })
    },
  }
}
