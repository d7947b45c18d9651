import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { ask } from '../../bridge/ask.ts'
import { toast } from '../../ui/toast.ts'
import type { EntryInHand } from './in-hand.ts'

/** Saves what is on the page, puts the entry in the trash, and offers to bring it back. */
export function useTrash({ id, saver }: EntryInHand): () => Promise<void> {
  const { t } = useLingui()
  const [, go] = useLocation()
  return async () => {
    let back: () => Promise<unknown>
    try {
      await saver.settle()
      const { undo } = await ask(contract.changeEntries, { changes: [{ ids: [id], set: { trashed: true } }] })
      back = async () => ask(contract.changeEntries, { changes: undo })
    } catch {
      toast({ text: t`The entry could not be moved to the trash. It is still here.` })
      return
    }
    go('/timeline')
    toast({
      text: t`Moved to the trash`,
      undo: () => {
        back().then(
          () => go(`/write/${id}`),
          () => toast({ text: t`The entry could not be restored. It is in the trash.` }),
        )
      },
    })
  }
}
