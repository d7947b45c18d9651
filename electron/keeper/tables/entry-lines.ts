import * as z from 'zod'
import { DayCount, type EntryFilter, EntrySummary } from '../../../shared/domain/entry.ts'
import type { EntryId } from '../../../shared/domain/ids.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { conditionsOf, dayIn, isLinked, wayOf } from './entry-filter.ts'
import { count, json, read } from './row.ts'

/** The columns of a line, over `v.entries AS e`. */
export const LINE = `e.id, e.kind, e.run, e.title, e.preview, e.day, e.time, e.zone, e.words, e.notebook, e.starred, e.pinned,
  e.images, e.trashed_at AS trashedAt, e.tags, e.people`
const NEWEST_FIRST = 'ORDER BY e.place DESC'
/** No day is later: a year has four digits. */
const LAST_DAY = '9999-12-31'

/** A row of LINE as the domain's line. Named one by one, for what is spread is checked six times slower. */
export function summaryOf(row: Row): EntrySummary {
  const { id, kind, title, preview, day, time, zone, words, notebook, images, run, trashedAt } = row
  const line = {
    id,
    kind,
    title,
    preview,
    occurred: { day, time, zone },
    words,
    notebook,
    starred: row['starred'] === 1,
    pinned: row['pinned'] === 1,
    images,
    tags: json(row['tags']),
    people: json(row['people']),
  }
  if (run === null && trashedAt === null) return read(EntrySummary, line)
  return read(EntrySummary, {
    ...line,
    ...(run === null ? {} : { run }),
    ...(trashedAt === null ? {} : { trashedAt }),
  })
}

const TrashPlace = z.object({ at: z.string(), place: z.int() })
/** Where an entry stands in the trash. */
export type TrashPlace = z.infer<typeof TrashPlace>

const listing = (database: Database) => ({
  /** At most `limit` entries that meet the filter, newest first; those before a place in time, when one is given. */
  page({ filter, before, limit }: { filter: EntryFilter; before?: number; limit: number }): EntrySummary[] {
    const { where, params } = conditionsOf(filter, wayOf(database, filter))
    const rows =
      before === undefined
        ? database.all(`SELECT ${LINE} FROM v.entries AS e WHERE ${where} ${NEWEST_FIRST} LIMIT $limit`, {
            ...params,
            limit,
          })
        : database.all(
            `SELECT ${LINE} FROM v.entries AS e WHERE ${where} AND e.place < $before ${NEWEST_FIRST} LIMIT $limit`,
            { ...params, limit, before },
          )
    return rows.map(summaryOf)
  },

  /** The same of the trash: what was put there last stands first; those after a moment and a place, when they are given. */
  trashed({
    filter,
    after,
    limit,
  }: {
    filter: EntryFilter
    after?: TrashPlace
    limit: number
  }): EntrySummary[] {
    const { where, params } = conditionsOf(filter, wayOf(database, filter))
    return database
      .all(
        `SELECT ${LINE} FROM v.entries AS e
         WHERE ${where} AND ($at IS NULL OR (e.trashed_at, e.place) < ($at, $place))
         ORDER BY e.trashed_at DESC, e.place DESC LIMIT $limit`,
        { ...params, at: after?.at ?? null, place: after?.place ?? null, limit },
      )
      .map(summaryOf)
  },

  /** Where the entry with this id stands in the trash; nothing when it is not there. */
  trashPlaceOf(id: string): TrashPlace | undefined {
    const row = database.get(
      'SELECT trashed_at AS at, place FROM v.entries WHERE id = $id AND trashed_at IS NOT NULL',
      { id },
    )
    return row === undefined ? undefined : read(TrashPlace, row)
  },

  /** Where the entry with this id stands in time. */
  placeOf(id: string): number | undefined {
    const row = database.get('SELECT place FROM v.entries WHERE id = $id', { id })
    return row === undefined ? undefined : count(row, 'place')
  },

  /** Those that are pinned and not in the trash, newest first. */
  pinned(): EntrySummary[] {
    return database
      .all(`SELECT ${LINE} FROM v.entries AS e WHERE e.pinned = 1 AND e.trashed_at IS NULL ${NEWEST_FIRST}`)
      .map(summaryOf)
  },

  /** The lines of those entries that are there and not in the trash, in the order of the ids. */
  behind(ids: readonly EntryId[]): EntrySummary[] {
    return database
      .all(
        `SELECT ${LINE} FROM json_each($ids) AS asked JOIN v.entries AS e ON e.id = asked.value
         WHERE e.trashed_at IS NULL ORDER BY asked.key`,
        { ids: JSON.stringify(ids) },
      )
      .map(summaryOf)
  },

  /** The entries of these days, newest first. */
  onDays(days: readonly Day[]): EntrySummary[] {
    return database
      .all(
        `SELECT ${LINE} FROM v.entries AS e WHERE e.trashed_at IS NULL
           AND e.day IN (SELECT value FROM json_each($days)) ${NEWEST_FIRST}`,
        { days: JSON.stringify(days) },
      )
      .map(summaryOf)
  },

  /** The line so many places down from the newest, of those up to a day when one is given; nothing when there are not so many. */
  nth({ to, skip }: { to?: Day; skip: number }): EntrySummary | undefined {
    const row = database.get(
      `SELECT ${LINE} FROM v.entries AS e WHERE e.id =
         (SELECT id FROM v.entries WHERE trashed_at IS NULL AND day <= $to
          ORDER BY day DESC, time DESC, id DESC LIMIT 1 OFFSET $skip)`,
      { to: to ?? LAST_DAY, skip },
    )
    return row === undefined ? undefined : summaryOf(row)
  },
})

const counting = (database: Database) => ({
  /** How many entries that meet the filter each day holds, the oldest first; days without any are left out. */
  days(filter: EntryFilter): DayCount[] {
    const { where, params } = conditionsOf(filter, 'list')
    // Found by a link, an entry's day is read from the index of places; left to itself, SQLite opens each entry for it.
    const index = isLinked(filter) && filter.trashed === undefined ? 'INDEXED BY entries_in_time' : ''
    return read(
      z.array(DayCount),
      database.all(
        `SELECT ${dayIn(filter)} AS day, count(*) AS entries FROM v.entries AS e ${index} WHERE ${where}
         GROUP BY 1 ORDER BY 1`,
        params,
      ),
    )
  },

  /** How many entries there are outside the trash, up to a day when one is given. */
  total(to?: Day): number {
    const row = database.get(
      'SELECT count(*) AS entries FROM v.entries WHERE trashed_at IS NULL AND day <= $to',
      { to: to ?? LAST_DAY },
    )
    return count(row, 'entries')
  },
})

/** Entries as lines: what lists, the calendar and search show, without a body. */
export function entryLinesTable(database: Database) {
  return { ...listing(database), ...counting(database) }
}
export type EntryLinesTable = ReturnType<typeof entryLinesTable>
