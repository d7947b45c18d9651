import { useState } from 'react'
import type { EntryChange, EntryFilter, EntrySummary } from '../../shared/domain/entry.ts'
import { useCommand } from '../bridge/commands.ts'
import { starring, trashing, type Deed } from './deeds.ts'
import { doTo, purge } from './entry-actions.ts'
import type { ListAsk } from './list-dialogs.tsx'
import type { LineFocus } from './use-line-focus.ts'
import type { Selection } from './use-selection.ts'

/** Whether entries of a list leave it by a change. */
export function leaves({ starred, notebooks, tags }: EntryFilter, set: EntryChange['set']): boolean {
  if (set.trashed !== undefined) return true
  if (starred === true && set.starred === false) return true
  if (notebooks !== undefined && set.notebook !== undefined) return !notebooks.includes(set.notebook)
  return tags !== undefined && tags.every(tag => set.removeTags?.includes(tag) === true)
}

type DoingParts = {
  readonly filter: EntryFilter
  readonly selection: Selection
  readonly focus: LineFocus
  /** the entry that has the keyboard, when it is known */
  readonly inHand: EntrySummary | undefined
  readonly hasFocus: boolean
}

const idsOf = (entries: readonly EntrySummary[]) => entries.map(({ id }) => id)

/** What a list does to its entries: to the selected ones, or to the one in hand when none is. */
export function useListDoings({ filter, selection, focus, inHand, hasFocus }: DoingParts) {
  const [asked, setAsked] = useState<ListAsk>()
  const isTrash = filter.trashed === true
  const { selected } = selection
  const meant = (): readonly EntrySummary[] =>
    selected.size > 0 ? [...selected.values()] : inHand === undefined ? [] : [inHand]

  const apply = async (deed: Deed): Promise<void> => {
    const isLeaving = leaves(filter, deed.set)
    if (isLeaving) focus.hold()
    if (!(await doTo(deed))) return
    if (isLeaving) selection.drop(deed.ids)
    else selection.changed({ ids: [...deed.ids], set: deed.set })
  }
  const star = (): void => {
    const entries = meant()
    const isOn = !entries.every(({ starred }) => starred)
    if (entries.length > 0 && !isTrash) void apply(starring(idsOf(entries), isOn))
  }
  const trash = (): void => {
    const entries = meant()
    if (entries.length === 0) return
    if (isTrash) setAsked({ what: 'purge', entries })
    else void apply(trashing(idsOf(entries)))
  }
  const purgeThese = async (entries: readonly EntrySummary[]): Promise<void> => {
    focus.hold()
    if (await purge(idsOf(entries))) selection.drop(idsOf(entries))
  }
  useCommand('toggle-star', star, hasFocus && !isTrash)
  return { asked, setAsked, meant, apply, star, trash, purgeThese }
}
