import { useState } from 'react'
import type { EntryChange, EntrySummary } from '../../shared/domain/entry.ts'
import type { EntryId, TagId } from '../../shared/domain/ids.ts'
import { entriesBetween, type Asked } from './chunks.ts'
import type { Scaffold } from './scaffold.ts'

export type Selected = ReadonlyMap<EntryId, EntrySummary>

export type Selection = {
  readonly selected: Selected
  readonly toggle: (entry: EntrySummary, place: number) => void
  /** from where the last one was selected to here, both included; `from` when none was */
  readonly extend: (to: number, from: number) => Promise<void>
  /** every entry of the list, or as many of the newest as can be changed at once */
  readonly all: () => Promise<void>
  readonly clear: () => void
  /** what was done to some: they are known as they are now */
  readonly changed: (change: EntryChange) => void
  /** these left the list */
  readonly drop: (ids: readonly EntryId[]) => void
}

/** As many entries as one change may be about. */
export const mostSelected = 10_000

type State = {
  readonly selected: Selected
  /** what was selected before the stretch that is being drawn out, and where that begins */
  readonly base: Selected
  readonly anchor: number | undefined
}

const nothing: State = { selected: new Map(), base: new Map(), anchor: undefined }

const keyed = (entries: readonly EntrySummary[]): [EntryId, EntrySummary][] =>
  entries.map(entry => [entry.id, entry])

/** A line with a change done to it. */
export function applied(entry: EntrySummary, set: EntryChange['set']): EntrySummary {
  const gone = new Set<TagId>(set.removeTags)
  return {
    ...entry,
    starred: set.starred ?? entry.starred,
    pinned: set.pinned ?? entry.pinned,
    notebook: set.notebook ?? entry.notebook,
    tags: [...new Set([...entry.tags, ...(set.addTags ?? [])])].filter(tag => !gone.has(tag)),
  }
}

/** Which entries of a list are selected: by one, by a stretch, or all of them. */
export function useSelection(asked: Asked, scaffold: Scaffold): Selection {
  const [state, setState] = useState(nothing)
  const { selected, base, anchor } = state
  return {
    selected,
    toggle: (entry, place) => {
      const next = new Map(selected)
      if (!next.delete(entry.id)) next.set(entry.id, entry)
      setState({ selected: next, base: next, anchor: place })
    },
    extend: async (to, from) => {
      const start = anchor ?? from
      const [first, last] = [Math.min(start, to), Math.max(start, to)]
      const stretch = { scaffold, from: first, to: Math.min(last, first + mostSelected - 1) }
      const entries = await entriesBetween(asked, stretch)
      const both = [...base, ...keyed(entries)].slice(0, mostSelected)
      setState({ selected: new Map(both), base, anchor: start })
    },
    all: async () => {
      const entries = await entriesBetween(asked, { scaffold, from: 0, to: mostSelected - 1 })
      const next = new Map(keyed(entries))
      setState({ selected: next, base: next, anchor: undefined })
    },
    clear: () => setState(nothing),
    changed: ({ ids, set }) => {
      const changed = new Set(ids)
      const next = new Map(
        [...selected].map(([id, entry]) => [id, changed.has(id) ? applied(entry, set) : entry]),
      )
      setState({ selected: next, base: next, anchor })
    },
    drop: ids => {
      const gone = new Set(ids)
      const next = new Map([...selected].filter(([id]) => !gone.has(id)))
      setState({ selected: next, base: next, anchor: next.size === 0 ? undefined : anchor })
    },
  }
}
