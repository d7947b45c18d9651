import { AddendumId, EntryId } from '../../../shared/domain/ids.ts'
import type { Addendum, Entry, EntryDraft, Saved } from '../../../shared/domain/entry.ts'
import { firstNotebook } from '../../../shared/domain/notebook.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { TrackerValues } from '../../../shared/domain/library.ts'
import { Fault } from '../../../shared/faults.ts'
import type { EntriesTable, StoredEntry } from '../tables/entries.ts'
import type { NamesTable } from '../tables/names.ts'
import type { NotebooksTable } from '../tables/notebooks.ts'
import type { TrackersTable } from '../tables/trackers.ts'
import type { VersionsTable } from '../tables/versions.ts'
import type { Database } from '../vault/database.ts'
import { asMarkdown } from './copy-out.ts'
import type { EntryWords } from './entry-words.ts'
import type { Making } from './making.ts'
import type { Spells } from './spells.ts'

export type EntriesParts = Making & {
  database: Database
  tables: {
    entries: EntriesTable
    names: NamesTable
    notebooks: NotebooksTable
    versions: VersionsTable
    trackers: TrackersTable
  }
  words: EntryWords
  spells: Spells
}

/** What a save tells of an entry. */
export const savedOf = (
  { id, revision, savedAt, words }: Pick<Entry, 'id' | 'revision' | 'savedAt' | 'words'>,
  { aside }: { aside: boolean },
): Saved => ({ id, revision, savedAt, words, aside })

/** The text that stands, as the history keeps it. */
export const stoodIn = ({ id, revision, title, body, words, savedAt }: StoredEntry) => ({
  entry: id,
  revision,
  title,
  body,
  words,
  savedAt,
})

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join(' ') === other.toSorted().join(' ')

/** Whether a draft says at its head what stands there: all but title and text. */
function isSameHead(
  next: Omit<Entry, 'body' | 'addenda'>,
  before: StoredEntry,
  counted: TrackerValues,
): boolean {
  const { trackers = counted } = next
  const { occurred, notebook, mood, energy, prompt } = before
  return (
    next.occurred.day === occurred.day &&
    next.occurred.time === occurred.time &&
    next.occurred.zone === occurred.zone &&
    next.notebook === notebook &&
    next.mood === mood &&
    next.energy === energy &&
    next.prompt === prompt &&
    sameSet(next.tags, before.tags) &&
    sameSet(next.people, before.people) &&
    sameSet(Object.entries(trackers).map(String), Object.entries(counted).map(String))
  )
}

/** What the parts below look things up by. */
function holdOf({ tables }: Pick<EntriesParts, 'tables'>) {
  return {
    requireEntry: (id: EntryId): Entry => {
      const entry = tables.entries.get(id)
      if (entry === undefined) throw new Fault('not-found')
      const trackers = tables.trackers.valuesOf(id)
      return Object.keys(trackers).length === 0 ? entry : { ...entry, trackers }
    },

    /** Keeps the values of the writer's trackers; those the draft does not speak of stay. */
    count: ({ id, trackers }: Pick<EntryDraft, 'id' | 'trackers'>): void => {
      if (trackers !== undefined) tables.trackers.setValues(id, trackers)
    },

    /** A notebook may be gone by the time that words arrive: they are kept all the same. */
    notebookOr: (otherwise: Entry['notebook'], wanted: Entry['notebook'] | undefined) =>
      wanted !== undefined && tables.notebooks.has(wanted) ? wanted : otherwise,
  }
}

/** What is so of an entry that nobody has saved again, starred or added to. */
const fresh = (at: Instant) => ({
  kind: 'free' as const,
  starred: false,
  pinned: false,
  addenda: [],
  createdAt: at,
  savedAt: at,
  revision: 1,
  words: 0,
})

/** Saving a draft over what stands there, or as a new entry. */
function saving(parts: EntriesParts) {
  const { tables, words, spells } = parts
  const { notebookOr, count } = holdOf(parts)

  function create({ base, notebook, tags = [], people = [], ...draft }: EntryDraft, at: Instant): Saved {
    if (base !== 0) throw new Fault('not-found')
    const where = notebookOr(firstNotebook, notebook)
    const saved = words.insert({ ...draft, ...fresh(at), notebook: where, tags, people })
    count(draft)
    spells.saved({ id: saved.id, revision: saved.revision, at })
    return savedOf(saved, { aside: false })
  }

  /** The entry as the draft wants it; what the draft does not speak of stays. */
  function over(draft: EntryDraft, before: StoredEntry, at: Instant): Omit<Entry, 'addenda'> {
    const { base: _base, notebook, tags = before.tags, people = before.people, ...said } = draft
    const { kind, starred, pinned, createdAt, trashedAt, revision } = before
    return {
      ...said,
      notebook: notebookOr(before.notebook, notebook),
      tags,
      people,
      kind,
      starred,
      pinned,
      createdAt,
      savedAt: at,
      revision: revision + 1,
      words: 0,
      ...(trashedAt === undefined ? {} : { trashedAt }),
    }
  }

  /** Keeps the text that stood there when a new spell, or somebody who did not know it, puts another in its place. */
  function setAside(draft: EntryDraft, before: StoredEntry, isGoingOn: boolean): boolean {
    const isOther = draft.base !== before.revision
    if (isOther || !isGoingOn) tables.versions.keep(stoodIn(before))
    return isOther
  }

  function change(draft: EntryDraft, before: StoredEntry, at: Instant): Saved {
    if (before.kind === 'practice') throw new Fault('sealed')
    const next = over(draft, before, at)
    const isSameText = draft.title === before.title && JSON.stringify(draft.body) === before.body
    // The same words sent twice, because the first answer was lost: they are there already.
    if (isSameText && isSameHead(next, before, tables.trackers.valuesOf(draft.id)))
      return savedOf(before, { aside: false })
    const isGoingOn = spells.isGoingOn({ id: draft.id, revision: before.revision, at })
    const aside = !isSameText && setAside(draft, before, isGoingOn)
    const saved = words.update({ ...next, addenda: tables.entries.addenda(draft.id) }, before.place)
    count(draft)
    // A change of the head alone begins no spell: the text before it is still to be kept.
    if (!isSameText || isGoingOn) spells.saved({ id: saved.id, revision: saved.revision, at })
    return savedOf(saved, { aside })
  }

  return { create, change }
}

/** Writing entries and reading one. */
export function entries(parts: EntriesParts) {
  const { database, tables, words, spells, now, newId } = parts
  const { requireEntry, count } = holdOf(parts)
  const { create, change } = saving(parts)

  return {
    /**
     * Saves a new entry, or the next revision of the one with its id; when it returns, the words are on the disk. Tags, people
     * and notebook that the draft does not speak of stay. Words that stand on another revision than the stored one set nothing
     * lost: the stored text goes into the history. Fails with not-found when words for a known revision find no entry, with
     * sealed when the entry tells of a practice, with too-large.
     */
    save: (draft: EntryDraft): Saved =>
      database.transaction(() => {
        const before = tables.entries.stored(draft.id)
        return before === undefined ? create(draft, now()) : change(draft, before, now())
      }),

    /** The writer has left the entry: what is saved from now on is another spell. Fails with not-found. */
    leave(id: EntryId): void {
      if (!tables.entries.has(id)) throw new Fault('not-found')
      spells.end(id)
    },

    /** The whole entry, in the trash or not. Fails with not-found. */
    get: requireEntry,

    /** The entry as Markdown, to be copied out. Fails with not-found. */
    markdown: (id: EntryId): string => asMarkdown(requireEntry(id), tables.names),

    /** A second entry of the same words, at the same time, written freely whatever the first one was. Fails with not-found. */
    duplicate: (id: EntryId): Saved =>
      database.transaction(() => {
        const { run: _run, trashedAt: _trashed, ...entry } = requireEntry(id)
        const copy = words.insert({ ...entry, ...fresh(now()), id: EntryId.parse(newId()) })
        count({ id: copy.id, trackers: entry.trackers })
        return savedOf(copy, { aside: false })
      }),

    /** Adds words to an entry without touching what it says. Fails with not-found. */
    addAddendum: ({ entry, text }: Pick<Addendum, 'entry' | 'text'>): Addendum =>
      database.transaction(() => {
        if (!tables.entries.has(entry)) throw new Fault('not-found')
        const addendum = { id: AddendumId.parse(newId()), entry, text, at: now() }
        tables.entries.addAddendum(addendum)
        words.retell([entry])
        return addendum
      }),
  }
}
export type Entries = ReturnType<typeof entries>
