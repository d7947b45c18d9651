import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { EntryId } from '../../../shared/domain/ids.ts'
import { ask } from '../../bridge/ask.ts'
import { toast } from '../../ui/toast.ts'

/** To the trash and back, each with a word about it and the way to undo it. The list hears of it from the keeper. */
export function useMoving(id: EntryId, onLeaving: () => void) {
  const { t } = useLingui()

  async function bringBack(): Promise<void> {
    try {
      await ask(contract.restoreEntry, { id })
      toast({ text: t`Back in the timeline` })
    } catch {
      toast({ text: t`The entry could not be restored. It is in the trash.` })
    }
  }

  async function moveToTrash(): Promise<void> {
    onLeaving()
    try {
      await ask(contract.trashEntry, { id })
      toast({ text: t`Moved to the trash`, undo: () => void bringBack() })
    } catch {
      toast({ text: t`The entry could not be moved to the trash. It is still here.` })
    }
  }

  async function restore(): Promise<void> {
    onLeaving()
    await bringBack()
  }

  return { restore, moveToTrash }
}
