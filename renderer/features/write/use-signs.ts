import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import { ask } from '../../bridge/ask.ts'
import { toast } from '../../ui/toast.ts'
import { withCause } from '../../words/fault-line.ts'
import type { EntryInHand } from './in-hand.ts'

export type Signs = Pick<Entry, 'starred' | 'pinned'>

/** Star and pin, which are no part of the words. What is not saved yet is saved first; an empty page has neither. */
export function useSigns({ id, saver, known }: EntryInHand) {
  const { t } = useLingui()
  async function set(next: Partial<Signs>): Promise<boolean> {
    try {
      await saver.settle()
      if (known.get().revision === 0) return false
      await ask(contract.changeEntries, { changes: [{ ids: [id], set: next }] })
      known.set({ ...known.get(), ...next })
      return true
    } catch (error) {
      toast({ text: withCause(t`The entry could not be changed. It is as it was.`, error) })
      return false
    }
  }
  return {
    star: async (): Promise<void> => void (await set({ starred: !known.get().starred })),
    pin: async (): Promise<void> => {
      const pinned = !known.get().pinned
      if (await set({ pinned }))
        toast({ text: pinned ? t`Pinned to the top of the timeline.` : t`No longer pinned.` })
    },
  }
}
