import { evidenceIn, referredIn } from '../../../shared/domain/document-text.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import type { EntryId } from '../../../shared/domain/ids.ts'
import { Fault } from '../../../shared/faults.ts'
import type { EntriesTable, Telling } from '../tables/entries.ts'
import type { EntryIndexTable } from '../tables/entry-index.ts'
import type { EntryLinksTable } from '../tables/entry-links.ts'
import type { NamesTable } from '../tables/names.ts'
import type { Database } from '../vault/database.ts'
import { LONG, longTexts } from './long-text.ts'
import { isPlaceIn, minuteOf } from './place-in-time.ts'
import { summarise } from './words.ts'

export type EntryWordsParts = {
  database: Database
  tables: {
    entries: EntriesTable
    links: EntryLinksTable
    names: NamesTable
    index: EntryIndexTable
  }
  /** told when there is more to catch up with than was done at once */
  onBehind: () => void
  /** told when all of that is done: lists may still show what was before */
  onCaughtUp: () => void
}

/** Characters of an entry's text: far more than anyone writes, and as much as is indexed and shown without a stall. */
const MOST_TEXT = 16_000_000
/** What one step of catching up takes at most: some 20 ms of work, of which the index merges its parts every now and then. */
const STEP = { entries: 8, characters: 30_000 }

type Told = { telling: Telling; labels: string; characters: number }

/** What is kept beside an entry to find and show it by, and how long its own text is. */
function tellingOf(entry: Entry, names: NamesTable): Told {
  const { people, tags, images } = referredIn(entry.body)
  const known = names.of({ people: [...people, ...entry.people], tags: [...tags, ...entry.tags] })
  const { text, words, preview } = summarise(entry.body, { kind: entry.kind, names: known })
  const head = [...entry.tags.map(known.tag), ...entry.people.map(known.person)]
  return {
    telling: {
      text: [text, ...entry.addenda.map(added => added.text)].join('\n'),
      words,
      preview,
      evidence: evidenceIn(entry.body),
      images: images.length,
    },
    labels: head.filter(name => name !== undefined).join('\n'),
    characters: text.length,
  }
}

/** The same of words that somebody hands over; what is kept already may grow with the names in it. Fails with too-large. */
function measured(told: Told): Told {
  if (told.characters > MOST_TEXT) throw new Fault('too-large')
  return told
}

/**
 * Writing an entry down with everything that follows from its words: first words and counts, whom it names, its place in time,
 * and the index. Nothing here opens a transaction but `catchUp`.
 */
export function entryWords({ database, tables, onBehind, onCaughtUp }: EntryWordsParts) {
  const { entries, links, names, index } = tables
  const long = longTexts(tables)

  function follow(entry: Entry, { text, labels, place }: { text: string; labels: string; place: number }) {
    const { people, tags, images } = referredIn(entry.body)
    links.setTags(entry.id, { head: entry.tags, body: tags })
    links.setPeople(entry.id, { head: entry.people, body: people })
    links.addImages(entry.id, images)
    links.refresh([entry.id])
    const { id, title, revision } = entry
    long.drop([id])
    if (text.length <= LONG && index.put({ place, title, body: text, labels })) return
    entries.putBehind([id])
    if (text.length > LONG) long.begin({ id, revision, place, title, text, labels })
    onBehind()
  }

  function putBehind(ids: readonly EntryId[]): void {
    long.drop(ids)
    entries.putBehind(ids)
    links.refresh(ids)
  }

  /** The place it has, or another one when it has moved in time. */
  function placeFor(entry: Entry, place: number): number {
    if (isPlaceIn(place, entry.occurred)) return place
    const fresh = entries.freePlace(minuteOf(entry.occurred))
    if (!isPlaceIn(fresh, entry.occurred)) throw new Fault('too-large')
    if (place !== 0) index.remove(place)
    return fresh
  }

  function retellOne(id: EntryId): number {
    const [entry, stored] = [entries.get(id), entries.stored(id)]
    if (entry === undefined || stored === undefined) return 0
    const { telling, labels } = tellingOf(entry, names)
    const place = placeFor(entry, stored.place)
    entries.retell({ id, telling, place })
    follow(entry, { text: telling.text, labels, place })
    return telling.text.length
  }

  /** Takes the next few that are behind, a long one only where nobody waits for it. */
  function step(isAwaited: boolean): void {
    let characters = 0
    for (const { id, bytes } of entries.behindIndex(STEP.entries)) {
      if (characters > STEP.characters) break
      // One long text after the other: none takes the place of one that is being read.
      if (bytes <= LONG || !(isAwaited || long.isUnderWay())) characters += retellOne(id)
    }
  }

  function anyStep(): void {
    if (index.isEmptying()) database.transaction(() => index.emptySome())
    else if (!long.isUnderWay()) database.transaction(() => step(false))
    else if (!long.readOn()) database.transaction(() => long.put())
  }

  const isBehind = (): boolean => index.isEmptying() || entries.behindIndex(1).length > 0

  return {
    /** Adds a new entry; gives it with its words counted. Fails with too-large. */
    insert(entry: Entry): Entry {
      const { telling, labels } = measured(tellingOf(entry, names))
      const place = placeFor(entry, 0)
      entries.insert({ entry, telling, place })
      follow(entry, { text: telling.text, labels, place })
      return { ...entry, words: telling.words }
    },

    /** Writes an entry over that stood at `place`; gives it with its words counted. Fails with too-large. */
    update(entry: Entry, at: number): Entry {
      const { telling, labels } = measured(tellingOf(entry, names))
      const place = placeFor(entry, at)
      entries.update({ entry, telling, place })
      follow(entry, { text: telling.text, labels, place })
      return { ...entry, words: telling.words }
    },

    /**
     * What these entries name is called differently now, or they name something else: their text, first words and the index
     * follow, a few at once and more of them in steps soon after. Their revision and history stay.
     */
    retell(ids: readonly EntryId[]): void {
      if (ids.length === 0) return
      putBehind(ids)
      step(true)
      if (isBehind()) onBehind()
    },

    /** As `retell`, but only notes it: of many that change in steps, the last few are told with `retell`, which goes on with all. */
    leaveBehind: putBehind,

    /** Whether an entry is not in the index as it is now. */
    isBehind,

    /** One short step towards an index and texts that know every entry; says whether there may be more to do. */
    catchUp: catchingUp({ isBehind, step: anyStep, onCaughtUp }),
  }
}

/** A step while something is behind; tells once when nothing is any more. */
function catchingUp(parts: { isBehind: () => boolean; step: () => void; onCaughtUp: () => void }) {
  let isUnderWay = false
  return (): boolean => {
    const wasUnderWay = isUnderWay
    isUnderWay = parts.isBehind()
    if (isUnderWay) parts.step()
    else if (wasUnderWay) parts.onCaughtUp()
    return isUnderWay
  }
}
export type EntryWords = ReturnType<typeof entryWords>
