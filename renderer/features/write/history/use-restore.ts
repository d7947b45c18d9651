import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../../shared/contract/contract.ts'
import { ask } from '../../../bridge/ask.ts'
import { toast } from '../../../ui/toast.ts'
import type { EntryInHand } from '../in-hand.ts'

/** Puts an earlier text back; what stood there goes into the history, and a press brings it back again. */
export function useRestore({ id, saver, known }: EntryInHand, onReplaced: () => void) {
  const { t } = useLingui()
  /** The revision that the text has now; undefined when it could not be put there. */
  async function put(revision: number): Promise<number | undefined> {
    try {
      // words that are not on the disk would be lost under the text that comes
      if (!(await saver.settle())) return undefined
      const saved = await ask(contract.restoreVersion, { entry: id, revision })
      onReplaced()
      return saved.revision
    } catch {
      return undefined
    }
  }
  const failed = (): void => toast({ text: t`The earlier text could not be put back. Nothing has changed.` })
  return async (revision: number): Promise<void> => {
    await saver.settle()
    const before = known.get().revision
    const after = await put(revision)
    if (after === undefined) return failed()
    if (after === before) return toast({ text: t`This is the text that stands there.` })
    toast({
      text: t`The earlier text is back. What stood there is in the history.`,
      undo: () => void put(before).then(back => (back === undefined ? failed() : undefined)),
    })
  }
}
