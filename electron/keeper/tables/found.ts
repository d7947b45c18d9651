import type { EntryFilter, EntrySummary } from '../../../shared/domain/entry.ts'
import { Fault } from '../../../shared/faults.ts'
import type { Database, Row } from '../vault/database.ts'
import { conditionsOf } from './entry-filter.ts'
import { isIndexEmptying } from './entry-index.ts'
import { LINE, summaryOf } from './entry-lines.ts'
import { count } from './row.ts'

/** An entry that was found: its line, and its text up to a length that a snippet is cut from. */
export type FoundEntry = { entry: EntrySummary; text: string }

/** So many, older than that. */
type Reach = { before: number; most: number }
type Counted = { places: number[]; counted: number }
type Slice = { skip: number; most: number }

/** What a search reads of a very long text: enough to show where it begins. */
const TEXT = 200_000
/** To cut a text SQLite counts its letters from the start, which most texts are too short to need. */
const CUT_TEXT = `iif(octet_length(b.text) <= ${TEXT}, b.text, substr(b.text, 1, ${TEXT}))`
/** A word of the title weighs more than one of the text, a name at the head stands between. */
const WEIGHTS = '8.0, 1.0, 4.0'

/** All places of a statement's rows as one value: a row for each would take longer than finding them. */
const PLACES = 'group_concat(place) AS places'

/** The first `most` of such places; all of them when none is given. */
function placesIn(row: Row | undefined, most?: number): number[] {
  const places = row?.['places']
  if (places === null) return []
  if (typeof places !== 'string') throw new Fault('vault-damaged')
  return places.split(',', most).map(Number)
}

function foundOf(row: Row): FoundEntry {
  const { text } = row
  if (typeof text !== 'string') throw new Fault('vault-damaged')
  return { entry: summaryOf(row), text }
}

const TRASHED = 'FROM v.entries WHERE trashed_at IS NOT NULL'
/** Left out by looking the trash up, which is small: a join of every hit is not. No hit is looked up when there is no trash. */
const OUTSIDE_TRASH = `(NOT EXISTS (SELECT 1 ${TRASHED}) OR +rowid NOT IN (SELECT place ${TRASHED}))`

const finding = (database: Database) => ({
  /** At most `most` places, newest first, of entries older than `before` that hold what is looked for, in the trash or not. */
  places({ match, before, most }: Reach & { match: string }): number[] {
    const row = database.get(
      `SELECT ${PLACES} FROM (SELECT rowid AS place FROM v.entry_index
         WHERE entry_index MATCH $match AND rowid < $before ORDER BY rowid DESC LIMIT $most)`,
      { match, before, most },
    )
    return placesIn(row)
  },

  /** The same of entries outside the trash alone. */
  kept({ match, before, most }: Reach & { match: string }): number[] {
    const row = database.get(
      `SELECT ${PLACES} FROM (SELECT rowid AS place FROM v.entry_index
         WHERE entry_index MATCH $match AND rowid < $before AND ${OUTSIDE_TRASH} ORDER BY rowid DESC LIMIT $most)`,
      { match, before, most },
    )
    return placesIn(row)
  },

  /** The newest `most` of them and how many there are, counted to `counted`: in one go, for finding them is most of the work. */
  newestKept({ match, most, counted }: { match: string; most: number; counted: number }): Counted {
    const row = database.get(
      `SELECT count(*) AS entries, ${PLACES} FROM (SELECT rowid AS place FROM v.entry_index
         WHERE entry_index MATCH $match AND ${OUTSIDE_TRASH} ORDER BY rowid DESC LIMIT $counted)`,
      { match, counted },
    )
    return { places: placesIn(row, most), counted: count(row, 'entries') }
  },

  /** How many entries outside the trash hold what is looked for, counted to `most`. */
  countKept({ match, most }: { match: string; most: number }): number {
    const row = database.get(
      `SELECT count(*) AS entries FROM (SELECT 1 FROM v.entry_index WHERE entry_index MATCH $match
         AND ${OUTSIDE_TRASH} LIMIT $most)`,
      { match, most },
    )
    return count(row, 'entries')
  },
})

const narrowing = (database: Database) => ({
  /** At most `most` places of any entries older than `before`, newest first; 0 is the place of those that have none yet. */
  allPlaces({ before, most }: Reach): number[] {
    const row = database.get(
      `SELECT ${PLACES} FROM (SELECT place FROM v.entries
         WHERE place < $before AND place <> 0 ORDER BY place DESC LIMIT $most)`,
      { before, most },
    )
    return placesIn(row)
  },

  /** The same of the index: entries that are not in it yet have no place here. */
  indexedPlaces({ before, most }: Reach): number[] {
    const row = database.get(
      `SELECT ${PLACES} FROM (SELECT id AS place FROM v.entry_index_docsize
         WHERE id < $before ORDER BY id DESC LIMIT $most)`,
      { before, most },
    )
    return placesIn(row)
  },

  /** Those of the places, newest first, that do not hold what is looked for. */
  without({ places, match }: { places: readonly number[]; match: string }): number[] {
    const row = database.get(
      `SELECT ${PLACES} FROM (SELECT rowid AS place FROM v.entry_index
         WHERE entry_index MATCH $match AND rowid BETWEEN $oldest AND $newest)`,
      { match, oldest: places.at(-1) ?? 0, newest: places[0] ?? 0 },
    )
    const holding = new Set(placesIn(row))
    return places.filter(place => !holding.has(place))
  },

  /** Those of the places whose entries meet the filter, in the same order. */
  meeting(places: readonly number[], filter: EntryFilter): number[] {
    const { where, params } = conditionsOf(filter)
    const row = database.get(
      `SELECT ${PLACES} FROM (SELECT e.place FROM json_each($places) AS asked
         CROSS JOIN v.entries AS e ON e.place = asked.value WHERE ${where} ORDER BY asked.key)`,
      { ...params, places: JSON.stringify(places) },
    )
    return placesIn(row)
  },
})

const ranking = (database: Database) => ({
  /** A page of these places, which must hold what is looked for and be newest first: the best answers first. */
  ranked({ match, places, skip, most }: { match: string; places: readonly number[] } & Slice): number[] {
    const row = database.get(
      `SELECT ${PLACES} FROM (SELECT rowid AS place FROM v.entry_index
         WHERE entry_index MATCH $match AND rowid >= $oldest AND +rowid IN (SELECT value FROM json_each($places))
         ORDER BY bm25(entry_index, ${WEIGHTS}), rowid DESC LIMIT $most OFFSET $skip)`,
      { match, oldest: places.at(-1) ?? 0, places: JSON.stringify(places), skip, most },
    )
    return placesIn(row)
  },

  /** The same of the newest `compared` outside the trash, in one go. */
  rankedKept({ match, compared, skip, most }: Slice & { match: string; compared: number }): number[] {
    const row = database.get(
      `SELECT ${PLACES} FROM (SELECT place FROM
         (SELECT rowid AS place, bm25(entry_index, ${WEIGHTS}) AS score FROM v.entry_index
          WHERE entry_index MATCH $match AND ${OUTSIDE_TRASH} ORDER BY rowid DESC LIMIT $compared)
         ORDER BY score, place DESC LIMIT $most OFFSET $skip)`,
      { match, compared, skip, most },
    )
    return placesIn(row)
  },

  /** The entries at these places, in the same order. */
  at(places: readonly number[]): FoundEntry[] {
    const rows = database.all(
      `SELECT ${LINE}, e.place, ${CUT_TEXT} AS text FROM json_each($places) AS asked
       CROSS JOIN v.entries AS e ON e.place = asked.value JOIN v.bodies AS b ON b.entry = e.id`,
      { places: JSON.stringify(places) },
    )
    // Put in order here, for SQLite would copy every text to sort them.
    const found = new Map(rows.map(row => [count(row, 'place'), foundOf(row)]))
    return places.flatMap(place => found.get(place) ?? [])
  },
})

/** Entries by what they say. */
export function foundTable(database: Database) {
  return {
    /** Whether anything can be found by its words just now. */
    isReadable: (): boolean => !isIndexEmptying(database),

    ...finding(database),
    ...narrowing(database),
    ...ranking(database),
  }
}
export type FoundTable = ReturnType<typeof foundTable>
