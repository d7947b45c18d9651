import type { EntryChange, EntryFilter, EntrySummary } from '../../../shared/domain/entry.ts'
import { EntryId, NotebookId, TagId } from '../../../shared/domain/ids.ts'
import { firstNotebook } from '../../../shared/domain/notebook.ts'
import { fakeBridge } from '../features/write/in-a-window.tsx'

let made = 0
const uuid = (kind: number) =>
  `0b6c7d0e-6f51-4a59-8d3${String(kind)}-${String((made += 1)).padStart(12, '0')}`

/** An entry's line, as plain as can be but for what is given. */
export const lineOf = (title: string, day: string, parts: Partial<EntrySummary> = {}): EntrySummary => ({
  id: EntryId.parse(uuid(1)),
  kind: 'free',
  title,
  preview: `${title} began so.`,
  occurred: { day, time: '12:00', zone: 'UTC' },
  words: 3,
  notebook: firstNotebook,
  starred: false,
  pinned: false,
  images: 0,
  tags: [],
  people: [],
  ...parts,
})

export const tagNamed = (name: string) => ({ id: TagId.parse(uuid(2)), name, entries: 0 })
export const notebookNamed = (name: string) => ({ id: NotebookId.parse(uuid(3)), name, entries: 0 })

type Place = { day: string; time: string; id: string }
type PageInput = { filter?: EntryFilter; after?: Place; limit: number }

const isNewer = (one: Place, other: Place): boolean =>
  one.day !== other.day
    ? one.day > other.day
    : one.time !== other.time
      ? one.time > other.time
      : one.id > other.id
const placeOf = ({ id, occurred: { day, time } }: EntrySummary): Place => ({ day, time, id })

const meets = (entry: EntrySummary, filter: EntryFilter = {}): boolean =>
  (entry.trashedAt !== undefined) === (filter.trashed === true) &&
  (filter.from === undefined || entry.occurred.day >= filter.from) &&
  (filter.to === undefined || entry.occurred.day <= filter.to) &&
  (filter.starred === undefined || entry.starred) &&
  (filter.dayOfYear === undefined || entry.occurred.day.endsWith(filter.dayOfYear)) &&
  (filter.notebooks === undefined || filter.notebooks.includes(entry.notebook)) &&
  (filter.tags === undefined || filter.tags.some(tag => entry.tags.includes(tag)))

function changed(entry: EntrySummary, set: EntryChange['set']): EntrySummary {
  const { trashedAt, ...rest } = entry
  const isTrashed = set.trashed ?? trashedAt !== undefined
  return {
    ...rest,
    starred: set.starred ?? entry.starred,
    pinned: set.pinned ?? entry.pinned,
    notebook: set.notebook ?? entry.notebook,
    tags: [...new Set([...entry.tags, ...(set.addTags ?? [])])].filter(
      tag => set.removeTags?.includes(tag) !== true,
    ),
    ...(isTrashed ? { trashedAt: trashedAt ?? '2026-11-20T10:00:00.000Z' } : {}),
  }
}

const counted = (entries: readonly EntrySummary[], letters: number): [string, number][] => {
  const counts = new Map<string, number>()
  for (const { occurred } of entries) {
    const key = occurred.day.slice(0, letters)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
}

type Others = Record<string, (input: never) => unknown>

/** A keeper that holds these entries: counts, pages, changes and undoes them. */
export function keeperOf(all: readonly EntrySummary[], others: Others = {}) {
  let entries = all.toSorted((a, b) => (isNewer(placeOf(a), placeOf(b)) ? -1 : 1))
  const found = (filter?: EntryFilter) => entries.filter(entry => meets(entry, filter))
  const change = ({ changes }: { changes: EntryChange[] }) => {
    const before = new Map(entries.map(entry => [entry.id, entry]))
    for (const { ids, set } of changes)
      entries = entries.map(entry => (ids.includes(entry.id) ? changed(entry, set) : entry))
    bridge.announce('entries')
    const undo = changes.flatMap(({ ids, set }) =>
      ids.flatMap(id => {
        const entry = before.get(id)
        if (entry === undefined) return []
        return [
          {
            ids: [id],
            set: {
              ...(set.trashed === undefined ? {} : { trashed: entry.trashedAt !== undefined }),
              ...(set.starred === undefined ? {} : { starred: entry.starred }),
              ...(set.pinned === undefined ? {} : { pinned: entry.pinned }),
              ...(set.notebook === undefined ? {} : { notebook: entry.notebook }),
              ...(set.addTags === undefined ? {} : { removeTags: set.addTags }),
              ...(set.removeTags === undefined ? {} : { addTags: set.removeTags }),
            },
          },
        ]
      }),
    )
    return { undo }
  }
  const bridge = fakeBridge({
    'shell.platform': () => ({ os: 'linux', version: '1', electron: '1', chromium: '1', sample: false }),
    'people.list': () => [],
    'tags.list': () => [],
    'notebooks.list': () => [{ id: firstNotebook, name: '', entries: 0 }],
    'entries.pinned': () => found().filter(({ pinned }) => pinned),
    'entries.months': ({ filter }: { filter?: EntryFilter }) =>
      counted(found(filter), 7).map(([month, count]) => ({ month, entries: count })),
    'entries.days': ({ from, to, filter }: { from: string; to: string; filter?: EntryFilter }) =>
      counted(
        found(filter).filter(({ occurred: { day } }) => day >= from && day <= to),
        10,
      ).map(([day, count]) => ({ day, entries: count })),
    'entries.page': ({ filter, after, limit }: PageInput) => {
      const list = found(filter).filter(entry => after === undefined || isNewer(after, placeOf(entry)))
      const page = list.slice(0, limit)
      const last = page.at(-1)
      return { entries: page, ...(list.length > limit && last !== undefined ? { next: placeOf(last) } : {}) }
    },
    'entries.change': change,
    'entries.purge': ({ ids }: { ids?: EntryId[] }) => {
      const kept = entries.filter(
        ({ id, trashedAt }) => trashedAt === undefined || (ids !== undefined && !ids.includes(id)),
      )
      const removed = entries.length - kept.length
      entries = kept
      bridge.announce('entries')
      return { removed }
    },
    ...others,
  })
  return { ...bridge, now: () => entries }
}
