import * as z from 'zod'
import { type Cursor, Entry, EntrySummary, MonthCount } from '../../../shared/domain/entry.ts'
import type { EntryId, PersonId } from '../../../shared/domain/ids.ts'
import type { Day, Instant } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { count, json, present, read } from './row.ts'

const LINE = 'id, kind, run, title, preview, day, time, zone, words'
const NEWEST_FIRST = 'ORDER BY day DESC, time DESC, id DESC'

/** An entry as it is stored: with the first words of its body, for the timeline. */
export type EntryRecord = { entry: Entry; preview: string }

function together({ day, time, zone, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { ...rest, occurred: { day, time, zone } }
}
const summaryOf = (row: Row): EntrySummary => read(EntrySummary, together(present(row)))

function entryOf({ body, ...row }: Row): Entry {
  return read(Entry, { ...together(present(row)), body: json(body) })
}

function columnsOf({ entry, preview }: EntryRecord) {
  return {
    id: entry.id,
    title: entry.title,
    preview,
    day: entry.occurred.day,
    time: entry.occurred.time,
    zone: entry.occurred.zone,
    prompt: entry.prompt ?? null,
    words: entry.words,
    revision: entry.revision,
    saved: entry.savedAt,
  }
}

const writing = (database: Database) => ({
  /** Adds a new entry with its body. */
  insert(record: EntryRecord): void {
    const { kind, run, createdAt, id, body } = record.entry
    database.run(
      `INSERT INTO v.entries
           (id, kind, run, title, preview, day, time, zone, prompt, words, revision, created_at, saved_at)
         VALUES ($id, $kind, $run, $title, $preview, $day, $time, $zone, $prompt, $words, $revision, $created, $saved)`,
      { ...columnsOf(record), kind, run: run ?? null, created: createdAt },
    )
    database.run('INSERT INTO v.bodies (entry, body) VALUES ($id, $body)', {
      id,
      body: JSON.stringify(body),
    })
  },

  /** Writes an entry over: everything the writer may change, and its revision. */
  update(record: EntryRecord): void {
    const { id, body } = record.entry
    database.run(
      `UPDATE v.entries SET title = $title, preview = $preview, day = $day, time = $time, zone = $zone,
           prompt = $prompt, words = $words, revision = $revision, saved_at = $saved WHERE id = $id`,
      columnsOf(record),
    )
    database.run('UPDATE v.bodies SET body = $body WHERE entry = $id', { id, body: JSON.stringify(body) })
  },

  /** Marks an entry as trashed at that moment, or takes it out of the trash; says whether there is such an entry. */
  setTrashed(id: EntryId, at: Instant | undefined): boolean {
    const { changes } = database.run('UPDATE v.entries SET trashed_at = $at WHERE id = $id', {
      id,
      at: at ?? null,
    })
    return changes === 1
  },

  /** Ties a person to an entry, once. */
  link(entry: EntryId, person: PersonId): void {
    database.run('INSERT OR IGNORE INTO v.entry_people (entry, person) VALUES ($entry, $person)', {
      entry,
      person,
    })
  },
})

const reading = (database: Database) => ({
  /** The entry with this id, in the trash or not. */
  get(id: EntryId): Entry | undefined {
    const row = database.get(
      `SELECT id, kind, run, title, day, time, zone, prompt, words, revision, created_at AS createdAt,
           saved_at AS savedAt, trashed_at AS trashedAt, body
         FROM v.entries JOIN v.bodies ON entry = id WHERE id = $id`,
      { id },
    )
    return row === undefined ? undefined : entryOf(row)
  },

  /** At most `limit` entries older than the cursor, newest first; of the trash, or of everything else. */
  page({ after, limit, trashed }: { after?: Cursor; limit: number; trashed: boolean }): EntrySummary[] {
    const where = trashed ? 'trashed_at IS NOT NULL' : 'trashed_at IS NULL'
    const rows =
      after === undefined
        ? database.all(`SELECT ${LINE} FROM v.entries WHERE ${where} ${NEWEST_FIRST} LIMIT $limit`, {
            limit,
          })
        : database.all(
            `SELECT ${LINE} FROM v.entries WHERE ${where} AND (day, time, id) < ($day, $time, $id)
               ${NEWEST_FIRST} LIMIT $limit`,
            { limit, ...after },
          )
    return rows.map(summaryOf)
  },

  /** The lines of those entries that are there and not in the trash, in the order of the ids. */
  behind(ids: readonly EntryId[]): EntrySummary[] {
    return ids.flatMap(id => {
      const row = database.get(`SELECT ${LINE} FROM v.entries WHERE id = $id AND trashed_at IS NULL`, {
        id,
      })
      return row === undefined ? [] : [summaryOf(row)]
    })
  },

  /** The entries of these days, newest first. */
  onDays(days: readonly Day[]): EntrySummary[] {
    return database
      .all(
        `SELECT ${LINE} FROM v.entries WHERE trashed_at IS NULL
             AND day IN (SELECT value FROM json_each($days)) ${NEWEST_FIRST}`,
        { days: JSON.stringify(days) },
      )
      .map(summaryOf)
  },
})

const counting = (database: Database) => ({
  /** How many entries each month holds, newest month first. */
  months(): MonthCount[] {
    return database
      .all(
        `SELECT substr(day, 1, 7) AS month, count(*) AS entries FROM v.entries WHERE trashed_at IS NULL
           GROUP BY month ORDER BY month DESC`,
      )
      .map(row => read(MonthCount, row))
  },

  /** How many entries each day holds from one day to another, both included; days without any are left out. */
  perDay({ from, to }: { from: Day; to: Day }): Map<Day, number> {
    const shape = z.object({ day: z.string(), entries: z.int() })
    const rows = database.all(
      `SELECT day, count(*) AS entries FROM v.entries
         WHERE trashed_at IS NULL AND day BETWEEN $from AND $to GROUP BY day`,
      { from, to },
    )
    return new Map(rows.map(row => read(shape, row)).map(({ day, entries }) => [day, entries]))
  },

  /** How many entries there are outside the trash. */
  total(): number {
    const row = database.get('SELECT count(*) AS entries FROM v.entries WHERE trashed_at IS NULL')
    return count(row, 'entries')
  },
})

/** Entries and their bodies. */
export function entriesTable(database: Database) {
  return { ...writing(database), ...reading(database), ...counting(database) }
}
export type EntriesTable = ReturnType<typeof entriesTable>
