import type { EntryChange } from '../../../shared/domain/entry.ts'
import type { EntryId, NotebookId, TagId } from '../../../shared/domain/ids.ts'
import { Fault } from '../../../shared/faults.ts'
import type { EntryState, EntryStatesTable } from '../tables/entry-states.ts'
import type { NotebooksTable } from '../tables/notebooks.ts'
import type { TagsTable } from '../tables/tags.ts'
import type { Database } from '../vault/database.ts'
import type { EntryWords } from './entry-words.ts'
import type { Making } from './making.ts'

export type EntryChangesParts = Pick<Making, 'now'> & {
  database: Database
  tables: { states: EntryStatesTable; notebooks: NotebooksTable; tags: TagsTable }
  words: EntryWords
}

type Wanted = EntryChange['set']
/** What puts one entry back. */
type Undo = { notebook?: NotebookId; trashed?: boolean; starred?: boolean; pinned?: boolean }
type TagUndo = Pick<Wanted, 'addTags' | 'removeTags'>

/** Entries that want the same done to them, as one change. */
function grouped(undos: ReadonlyMap<EntryId, Wanted>): EntryChange[] {
  const groups = new Map<string, EntryChange>()
  for (const [id, set] of undos) {
    const key = JSON.stringify(set)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { ids: [id], set })
    else group.ids.push(id)
  }
  return [...groups.values()]
}

/** What puts this entry's own columns back, once it was changed as wanted. */
function undoOf({ trashed, starred, pinned, notebook }: Wanted, state: EntryState): Undo {
  return {
    ...(trashed === undefined || trashed === state.trashed ? {} : { trashed: state.trashed }),
    ...(starred === undefined || starred === state.starred ? {} : { starred: state.starred }),
    ...(pinned === undefined || pinned === state.pinned ? {} : { pinned: state.pinned }),
    ...(notebook === undefined || notebook === state.notebook ? {} : { notebook: state.notebook }),
  }
}

/** One thing done to one entry or to many, and what undoes it. */
export function entryChanges({ database, tables, words, now }: EntryChangesParts) {
  const { states, notebooks, tags } = tables

  function requireLabels({ notebook, addTags = [], removeTags = [] }: Wanted): void {
    if (notebook !== undefined && !notebooks.has(notebook)) throw new Fault('not-found')
    if ([...addTags, ...removeTags].some(tag => tags.get(tag) === undefined)) throw new Fault('not-found')
  }

  function requireStates(ids: readonly EntryId[]): EntryState[] {
    const found = states.of([...new Set(ids)])
    if (found.length < new Set(ids).size) throw new Fault('not-found')
    return found
  }

  /** Sets what differs, and nothing else: what was in the trash before keeps its day. */
  function setColumns({ trashed, starred, pinned, notebook }: Wanted, found: readonly EntryState[]): void {
    const where = (differs: (state: EntryState) => boolean): EntryId[] =>
      found.filter(differs).map(({ id }) => id)
    if (trashed !== undefined) {
      states.setTrashed(trashed ? now() : undefined)(where(state => state.trashed !== trashed))
    }
    if (starred !== undefined) states.setStarred(starred)(where(state => state.starred !== starred))
    if (pinned !== undefined) states.setPinned(pinned)(where(state => state.pinned !== pinned))
    if (notebook !== undefined) states.setNotebook(notebook)(where(state => state.notebook !== notebook))
  }

  /** Gives and takes tags; gives what puts them back, by entry. A tag both given and taken is taken. */
  function setTags(
    { addTags = [], removeTags = [] }: Wanted,
    ids: readonly EntryId[],
  ): Map<EntryId, TagUndo> {
    const undo = new Map<EntryId, { add: TagId[]; remove: TagId[] }>()
    const of = (id: EntryId) => {
      const known = undo.get(id) ?? { add: [], remove: [] }
      undo.set(id, known)
      return known
    }
    for (const tag of new Set(addTags.filter(one => !removeTags.includes(one)))) {
      const tagged = states.tagged(ids, tag)
      const fresh = ids.filter(id => !tagged.has(id))
      states.addTag(fresh, tag)
      for (const id of fresh) of(id).remove.push(tag)
    }
    for (const tag of new Set(removeTags)) {
      const tagged = [...states.tagged(ids, tag)]
      states.removeTag(tagged, tag)
      for (const id of tagged) of(id).add.push(tag)
    }
    return new Map(
      [...undo].map(([id, { add, remove }]) => [
        id,
        {
          ...(add.length === 0 ? {} : { addTags: add }),
          ...(remove.length === 0 ? {} : { removeTags: remove }),
        },
      ]),
    )
  }

  function changeOne({ ids, set }: EntryChange): EntryChange[] {
    requireLabels(set)
    const found = requireStates(ids)
    setColumns(set, found)
    const tagged = setTags(
      set,
      found.map(({ id }) => id),
    )
    words.retell([...tagged.keys()])
    const undos = found.map(state => [state.id, { ...undoOf(set, state), ...tagged.get(state.id) }] as const)
    return grouped(new Map(undos.filter(([, undo]) => Object.keys(undo).length > 0)))
  }

  return {
    /**
     * Does each change in its order, all or none, and gives the changes that undo them, in the order to be done in; nothing
     * for what was so already. Fails with not-found when an entry, a notebook or a tag is not there.
     */
    change: (changes: readonly EntryChange[]): EntryChange[] =>
      database.transaction(() => changes.map(changeOne).toReversed().flat()),
  }
}
