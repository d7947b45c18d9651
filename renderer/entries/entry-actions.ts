import { plural, t } from '@lingui/core/macro'
import { contract } from '../../shared/contract/contract.ts'
import type { EntryChange } from '../../shared/domain/entry.ts'
import type { EntryId } from '../../shared/domain/ids.ts'
import { ask } from '../bridge/ask.ts'
import { toast } from '../ui/toast.ts'
import { withCause } from '../words/fault-line.ts'
import type { Deed } from './deeds.ts'

/** As many changes as may be sent at once. */
const most = 1000

type Undoing = { readonly changes: readonly EntryChange[]; readonly undone: string }

async function takeBack({ changes, undone }: Undoing): Promise<void> {
  try {
    for (let at = 0; at < changes.length; at += most)
      await ask(contract.changeEntries, { changes: changes.slice(at, at + most) })
    toast({ text: undone })
  } catch (error) {
    toast({ text: withCause(t`This could not be undone. The entries stay as they are now.`, error) })
  }
}

/**
 * Does something to entries as one change, says so in passing and offers the way back; gives whether it was done. Lists
 * hear of it from the keeper.
 */
export async function doTo({ ids, set, done, failed, undone }: Deed): Promise<boolean> {
  try {
    const { undo } = await ask(contract.changeEntries, { changes: [{ ids: [...ids], set }] })
    toast({
      text: done,
      ...(undo.length === 0 ? {} : { undo: () => void takeBack({ changes: undo, undone }) }),
    })
    return true
  } catch (error) {
    toast({ text: withCause(failed, error) })
    return false
  }
}

/** Sets a copy beside an entry, and says so. */
export async function duplicate(id: EntryId): Promise<void> {
  try {
    const copy = await ask(contract.duplicateEntry, { id })
    const changes = [{ ids: [copy.id], set: { trashed: true } }]
    toast({
      text: t`A copy stands beside it.`,
      undo: () => void takeBack({ changes, undone: t`The copy is in the trash.` }),
    })
  } catch (error) {
    toast({ text: withCause(t`The entry could not be copied.`, error) })
  }
}

/** Removes entries of the trash for good, all of them without ids; gives whether they are gone. */
export async function purge(ids?: readonly EntryId[]): Promise<boolean> {
  try {
    const { removed } = await ask(contract.purgeEntries, ids === undefined ? {} : { ids: [...ids] })
    toast({
      text: plural(removed, { one: 'One entry is gone for good.', other: '# entries are gone for good.' }),
    })
    return true
  } catch (error) {
    toast({
      text: withCause(
        t`They could not all be deleted. Some may be gone; the others are still in the trash.`,
        error,
      ),
    })
    return false
  }
}
