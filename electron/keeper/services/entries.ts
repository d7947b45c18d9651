import type {
  Cursor,
  Entry,
  EntryDraft,
  EntryPage,
  EntrySummary,
  MonthCount,
} from '../../../shared/domain/entry.ts'
import { EntryId } from '../../../shared/domain/ids.ts'
import { Fault } from '../../../shared/faults.ts'
import type { EntriesTable } from '../tables/entries.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'
import { summarise } from './words.ts'

export type EntriesParts = Making & { database: Database; table: EntriesTable }

/** Writing, reading and paging entries. */
export function entries({ database, table, now, newId }: EntriesParts) {
  function requireEntry(id: EntryId): Entry {
    const entry = table.get(id)
    if (entry === undefined) throw new Fault('not-found')
    return entry
  }

  function create(draft: EntryDraft): Entry {
    const { words, preview } = summarise(draft.body, 'free')
    const at = now()
    const fresh = { kind: 'free' as const, createdAt: at, savedAt: at, revision: 1, words }
    const entry: Entry = { ...draft, id: EntryId.parse(newId()), ...fresh }
    table.insert({ entry, preview })
    return entry
  }

  function change(id: EntryId, draft: EntryDraft): Entry {
    const { kind, run, createdAt, revision, trashedAt } = requireEntry(id)
    const { words, preview } = summarise(draft.body, kind)
    const entry: Entry = {
      ...draft,
      id,
      kind,
      createdAt,
      savedAt: now(),
      revision: revision + 1,
      words,
      ...(run === undefined ? {} : { run }),
      ...(trashedAt === undefined ? {} : { trashedAt }),
    }
    table.update({ entry, preview })
    return entry
  }

  return {
    /** Saves a new entry, or the next revision of the one it names; when it returns, the words are on the disk. Fails with not-found. */
    save: (draft: EntryDraft): Entry =>
      database.transaction(() => (draft.id === undefined ? create(draft) : change(draft.id, draft))),

    /** The whole entry, in the trash or not. Fails with not-found. */
    get: requireEntry,

    /** A page of the timeline, newest first, and where the next one starts, if there is more. */
    page({ after, limit, trashed }: { after?: Cursor; limit: number; trashed: boolean }): EntryPage {
      const found = table.page({ ...(after === undefined ? {} : { after }), limit: limit + 1, trashed })
      const shown = found.slice(0, limit)
      const last = shown.at(-1)
      if (found.length <= limit || last === undefined) return { entries: shown }
      return { entries: shown, next: { day: last.occurred.day, time: last.occurred.time, id: last.id } }
    },

    /** How many entries each month holds, newest first. */
    months: (): MonthCount[] => table.months(),

    /** Puts an entry in the trash, where it stays readable. Fails with not-found. */
    trash(id: EntryId): void {
      database.transaction(() => {
        if (requireEntry(id).trashedAt === undefined) table.setTrashed(id, now())
      })
    },

    /** Takes an entry out of the trash. Fails with not-found. */
    restore(id: EntryId): void {
      database.transaction(() => {
        if (!table.setTrashed(id, undefined)) throw new Fault('not-found')
      })
    },

    /** The lines of the entries behind a figure, in the order asked for; what is trashed or gone is left out. */
    behind: (ids: readonly EntryId[]): EntrySummary[] => table.behind(ids),
  }
}
export type Entries = ReturnType<typeof entries>
