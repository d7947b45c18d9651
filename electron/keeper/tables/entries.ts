import * as z from 'zod'
import { Addendum, Entry } from '../../../shared/domain/entry.ts'
import type { Evidence } from '../../../shared/domain/document.ts'
import { EntryId, type NotebookId } from '../../../shared/domain/ids.ts'
import type { Database, Row, Value } from '../vault/database.ts'
import { json, present, read } from './row.ts'

/** What is kept beside a body: its words with names spelled out, the first of them, and where its sentences come from. */
export type Telling = {
  text: string
  preview: string
  words: number
  evidence: Record<Evidence, number>
  images: number
}

/** An entry as it is stored. `place` is where it stands in time (migration 002). */
export type EntryRecord = { entry: Entry; telling: Telling; place: number }

/** What a save compares with: the stored columns as they are, the body as its text in JSON. */
export type StoredEntry = Omit<Entry, 'body' | 'addenda'> & { body: string; place: number }

const Behind = z.object({ id: EntryId, bytes: z.int() })
type Behind = z.infer<typeof Behind>
const Standing = z.object({ place: z.int(), revision: z.int() })
/** Which text of an entry it is, and where. */
export type Standing = z.infer<typeof Standing>

const COLUMNS = `id, kind, run, title, day, time, zone, prompt, words, revision, notebook, mood, energy, starred, pinned,
  created_at AS createdAt, saved_at AS savedAt, trashed_at AS trashedAt, body,
  (SELECT json_group_array(tag) FROM v.entry_tags WHERE entry = id AND head = 1) AS tags,
  (SELECT json_group_array(person) FROM v.entry_people WHERE entry = id AND head = 1) AS people`

function together(row: Row) {
  const { day, time, zone, starred, pinned, tags, people, ...rest } = present(row)
  return {
    ...rest,
    starred: starred === 1,
    pinned: pinned === 1,
    tags: json(tags),
    people: json(people),
    occurred: { day, time, zone },
  }
}

const Stored = Entry.omit({ body: true, addenda: true }).extend({ body: z.string(), place: z.int() })

const entryOf = ({ body, ...row }: Row, addenda: readonly Addendum[]): Entry =>
  read(Entry, { ...together(row), body: json(body), addenda })

function columnsOf({ entry, telling, place }: EntryRecord): Record<string, Value> {
  return {
    id: entry.id,
    title: entry.title,
    preview: telling.preview,
    day: entry.occurred.day,
    time: entry.occurred.time,
    zone: entry.occurred.zone,
    prompt: entry.prompt ?? null,
    words: telling.words,
    revision: entry.revision,
    saved: entry.savedAt,
    notebook: entry.notebook,
    mood: entry.mood ?? null,
    energy: entry.energy ?? null,
    images: telling.images,
    saw: telling.evidence.saw,
    told: telling.evidence.told,
    assumed: telling.evidence.assumed,
    place,
  }
}

const writing = (database: Database) => ({
  /** Adds a new entry with its body; the index takes it in at the same step. Whom it names is another table's business. */
  insert(record: EntryRecord): void {
    const { kind, run, createdAt, id, body, starred, pinned, trashedAt } = record.entry
    database.run(
      `INSERT INTO v.entries
         (id, kind, run, title, preview, day, time, zone, prompt, words, revision, created_at, saved_at, trashed_at,
          notebook, mood, energy, starred, pinned, images, saw, told, assumed, place, indexed)
       VALUES ($id, $kind, $run, $title, $preview, $day, $time, $zone, $prompt, $words, $revision, $created, $saved,
         $trashed, $notebook, $mood, $energy, $starred, $pinned, $images, $saw, $told, $assumed, $place, $revision)`,
      {
        ...columnsOf(record),
        kind,
        run: run ?? null,
        created: createdAt,
        trashed: trashedAt ?? null,
        starred: starred ? 1 : 0,
        pinned: pinned ? 1 : 0,
      },
    )
    database.run('INSERT INTO v.bodies (entry, body, text) VALUES ($id, $body, $text)', {
      id,
      body: JSON.stringify(body),
      text: record.telling.text,
    })
  },

  /** Writes an entry over: everything the writer may change while writing, and its revision. */
  update(record: EntryRecord): void {
    const { id, body } = record.entry
    database.run(
      `UPDATE v.entries SET title = $title, preview = $preview, day = $day, time = $time, zone = $zone,
         prompt = $prompt, words = $words, revision = $revision, saved_at = $saved, notebook = $notebook, mood = $mood,
         energy = $energy, images = $images, saw = $saw, told = $told, assumed = $assumed, place = $place,
         indexed = $revision
       WHERE id = $id`,
      columnsOf(record),
    )
    database.run('UPDATE v.bodies SET body = $body, text = $text WHERE entry = $id', {
      id,
      body: JSON.stringify(body),
      text: record.telling.text,
    })
  },

  /** Writes down anew what follows from the words of an entry, its revision and moment as they were; the index has it now. */
  retell({ id, telling, place }: { id: EntryId; telling: Telling; place: number }): void {
    database.run(
      `UPDATE v.entries SET preview = $preview, words = $words, images = $images, saw = $saw, told = $told,
         assumed = $assumed, place = $place, indexed = revision WHERE id = $id`,
      {
        id,
        preview: telling.preview,
        words: telling.words,
        images: telling.images,
        ...telling.evidence,
        place,
      },
    )
    database.run('UPDATE v.bodies SET text = $text WHERE entry = $id', { id, text: telling.text })
  },

  /** The index does not have these any more as they are. */
  putBehind(ids: readonly EntryId[]): void {
    database.run('UPDATE v.entries SET indexed = 0 WHERE id IN (SELECT value FROM json_each($ids))', {
      ids: JSON.stringify(ids),
    })
  },

  /** The index has this one as it is. */
  markIndexed(id: EntryId): void {
    database.run('UPDATE v.entries SET indexed = revision WHERE id = $id', { id })
  },

  /** Adds words to an entry that stay apart from its body. */
  addAddendum({ id, entry, text, at }: Addendum): void {
    database.run('INSERT INTO v.addenda (id, entry, text, at) VALUES ($id, $entry, $text, $at)', {
      id,
      entry,
      text,
      at,
    })
  },

  /** Moves every entry of one notebook into another, those in the trash as well. */
  moveAll({ from, into }: { from: NotebookId; into: NotebookId }): void {
    database.run('UPDATE v.entries SET notebook = $into WHERE notebook = $from', { from, into })
  },
})

function addendaOf(database: Database, entry: EntryId): Addendum[] {
  const sql = 'SELECT id, entry, text, at FROM v.addenda WHERE entry = $entry ORDER BY at, id'
  return read(z.array(Addendum), database.all(sql, { entry }))
}

const reading = (database: Database) => ({
  /** The entry with this id, in the trash or not; `tags` and `people` are those given at its head. */
  get(id: EntryId): Entry | undefined {
    const row = database.get(`SELECT ${COLUMNS} FROM v.entries JOIN v.bodies ON entry = id WHERE id = $id`, {
      id,
    })
    return row === undefined ? undefined : entryOf(row, addendaOf(database, id))
  },

  /** The entry as a save needs it, its body not taken apart. */
  stored(id: EntryId): StoredEntry | undefined {
    const row = database.get(
      `SELECT ${COLUMNS}, place FROM v.entries JOIN v.bodies ON entry = id WHERE id = $id`,
      { id },
    )
    return row === undefined ? undefined : read(Stored, together(row))
  },

  /** The words that were added to an entry, in the order they came. */
  addenda: (entry: EntryId): Addendum[] => addendaOf(database, entry),

  /** Whether there is such an entry, in the trash or not. */
  has: (id: EntryId): boolean => database.get('SELECT 1 FROM v.entries WHERE id = $id', { id }) !== undefined,

  /** A few of the entries that the index does not have as they are, each with the bytes of its text as far as that is known. */
  behindIndex: (limit: number): Behind[] =>
    read(
      z.array(Behind),
      database.all(
        `SELECT id, octet_length(text) AS bytes FROM v.entries JOIN v.bodies ON entry = id
         WHERE indexed <> revision LIMIT $limit`,
        { limit },
      ),
    ),

  /** Where an entry stands in time, and which revision of it that is; nothing when there is none. */
  standing(id: EntryId): Standing | undefined {
    const row = database.get('SELECT place, revision FROM v.entries WHERE id = $id', { id })
    return row === undefined ? undefined : read(Standing, row)
  },

  /** A place of its own within the minute that begins at `from`; places of one minute follow each other. */
  freePlace({ from, before }: { from: number; before: number }): number {
    const row = database.get(
      'SELECT max(place) AS last FROM v.entries WHERE place > $from AND place < $before',
      { from, before },
    )
    const last = row?.['last']
    return typeof last === 'number' ? last + 1 : from + 1
  },
})

/** Entries and their bodies. */
export function entriesTable(database: Database) {
  return { ...writing(database), ...reading(database) }
}
export type EntriesTable = ReturnType<typeof entriesTable>
