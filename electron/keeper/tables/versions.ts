import * as z from 'zod'
import type { EntryId } from '../../../shared/domain/ids.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { Version, VersionLine } from '../../../shared/domain/version.ts'
import type { Database } from '../vault/database.ts'
import { json, read } from './row.ts'

/** A text as it stood, its body still in JSON. */
export type StoodText = {
  entry: EntryId
  revision: number
  title: string
  body: string
  words: number
  savedAt: Instant
}

/** What entries said at the ends of earlier spells of writing. */
export function versionsTable(database: Database) {
  return {
    /** Keeps a text as it stood. The same revision is kept once. */
    keep({ entry, revision, title, body, words, savedAt }: StoodText): void {
      database.run(
        `INSERT INTO v.versions (entry, revision, title, body, words, saved_at)
         VALUES ($entry, $revision, $title, $body, $words, $savedAt) ON CONFLICT (entry, revision) DO NOTHING`,
        { entry, revision, title, body, words, savedAt },
      )
    },

    /** The versions of an entry without their words, newest first. */
    of(entry: EntryId): VersionLine[] {
      const rows = database.all(
        `SELECT entry, revision, saved_at AS savedAt, words FROM v.versions WHERE entry = $entry
         ORDER BY revision DESC`,
        { entry },
      )
      return read(z.array(VersionLine), rows)
    },

    /** One version whole. */
    get({ entry, revision }: { entry: EntryId; revision: number }): Version | undefined {
      const row = database.get(
        `SELECT entry, revision, saved_at AS savedAt, words, title, body FROM v.versions
         WHERE entry = $entry AND revision = $revision`,
        { entry, revision },
      )
      return row === undefined ? undefined : read(Version, { ...row, body: json(row['body']) })
    },
  }
}
export type VersionsTable = ReturnType<typeof versionsTable>
