import type { EntryId } from '../../../shared/domain/ids.ts'
import type { Saved } from '../../../shared/domain/entry.ts'
import type { Version, VersionLine } from '../../../shared/domain/version.ts'
import { Fault } from '../../../shared/faults.ts'
import type { EntriesTable } from '../tables/entries.ts'
import type { VersionsTable } from '../tables/versions.ts'
import type { Database } from '../vault/database.ts'
import { savedOf, stoodIn } from './entries.ts'
import type { EntryWords } from './entry-words.ts'
import type { Making } from './making.ts'
import type { Spells } from './spells.ts'

export type VersionsParts = Pick<Making, 'now'> & {
  database: Database
  tables: { entries: EntriesTable; versions: VersionsTable }
  words: EntryWords
  spells: Spells
}

type Which = { entry: EntryId; revision: number }

/** What an entry said at the ends of earlier spells of writing. */
export function versions({ database, tables, words, spells, now }: VersionsParts) {
  function requireVersion(which: Which): Version {
    const version = tables.versions.get(which)
    if (version === undefined) throw new Fault('not-found')
    return version
  }

  return {
    /** The earlier spells of an entry, newest first. Fails with not-found. */
    list(entry: EntryId): VersionLine[] {
      if (!tables.entries.has(entry)) throw new Fault('not-found')
      return tables.versions.of(entry)
    },

    /** One earlier text. Fails with not-found. */
    get: requireVersion,

    /**
     * Puts an earlier title and text back as the newest revision; what stood there goes into the history first, so that this
     * can be undone the same way. Fails with not-found, and with sealed when the entry tells of a practice.
     */
    restore: (which: Which): Saved =>
      database.transaction(() => {
        const { title, body } = requireVersion(which)
        const [entry, before] = [tables.entries.get(which.entry), tables.entries.stored(which.entry)]
        if (entry === undefined || before === undefined) throw new Fault('not-found')
        if (entry.kind === 'practice') throw new Fault('sealed')
        spells.end(entry.id)
        if (title === before.title && JSON.stringify(body) === before.body) {
          return savedOf(before, { aside: false })
        }
        tables.versions.keep(stoodIn(before))
        const next = { ...entry, title, body, revision: entry.revision + 1, savedAt: now() }
        return savedOf(words.update(next, before.place), { aside: false })
      }),
  }
}
