import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { EntryId } from '../../../shared/domain/ids.ts'
import { ask } from '../../bridge/ask.ts'
import { toast } from '../../ui/toast.ts'
import type { Autosave } from './autosave.ts'

/** Saves what is on the page, puts the entry in the trash, and offers to bring it back. */
export function useTrash(autosave: Autosave): (id: EntryId) => Promise<void> {
  const { t } = useLingui()
  const [, go] = useLocation()
  return async id => {
    try {
      await autosave.settle()
      await ask(contract.trashEntry, { id })
    } catch {
      toast({ text: t`The entry could not be moved to the trash. It is still here.` })
      return
    }
    go('/timeline')
    toast({
      text: t`Moved to the trash`,
      undo: () => {
        ask(contract.restoreEntry, { id }).then(
          () => go(`/write/${id}`),
          () => toast({ text: t`The entry could not be restored. It is in the trash.` }),
        )
      },
    })
  }
}
