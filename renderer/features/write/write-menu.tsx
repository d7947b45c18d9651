import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { NotebookId } from '../../../shared/domain/ids.ts'
import type { Notebook } from '../../../shared/domain/notebook.ts'
import { ask } from '../../bridge/ask.ts'
import { runCommand, useCommand } from '../../bridge/commands.ts'
import { usePreferences } from '../../bridge/preferences.ts'
import { useStore } from '../../bridge/store.ts'
import { notebookName } from '../../names/notebook-name.ts'
import { useNames } from '../../names/use-names.ts'
import { toast } from '../../ui/toast.ts'
import { withCause } from '../../words/fault-line.ts'
import { EntryMenu } from './entry-menu.tsx'
import type { EntryInHand } from './in-hand.ts'
import { MoveDialog } from './move-dialog.tsx'
import { useEntryWays } from './use-entry-ways.ts'
import { useSigns } from './use-signs.ts'
import type { ChangeHead } from './use-words.ts'

type WriteMenuProps = {
  readonly hand: EntryInHand
  readonly notebook: NotebookId | undefined
  readonly onHead: ChangeHead
  readonly onHistory: () => void
  readonly onLens: () => void
  readonly onFocusMode: () => void
}

/** What can be done with the entry that is being written. */
export function WriteMenu({ hand, notebook, onHead, onHistory, onLens, onFocusMode }: WriteMenuProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const known = useStore(hand.known)
  const { typewriter } = usePreferences()
  const [isMoving, move] = useState(false)
  const isHere = useIsHere()
  const { star, pin } = useSigns(hand)
  const ways = useEntryWays({ id: hand.id, settle: hand.saver.settle })
  useCommand('toggle-star', () => void star())
  function moveTo(to: Notebook): void {
    if (notebook === undefined || notebook === to.id) return
    onHead(now => ({ ...now, notebook: to.id }))
    toast({ text: t`Moved to “${text(notebookName(to))}”.`, undo: () => void moveBack(notebook) })
  }
  /** On the page while it is there, for it would say otherwise at its next save; else where the entry is kept. */
  async function moveBack(from: NotebookId): Promise<void> {
    try {
      if (isHere.current) onHead(now => ({ ...now, notebook: from }))
      else await ask(contract.changeEntries, { changes: [{ ids: [hand.id], set: { notebook: from } }] })
      toast({ text: t`Moved back.` })
    } catch (error) {
      toast({ text: withCause(t`This could not be undone. The entries stay as they are now.`, error) })
    }
  }
  return (
    <>
      <EntryMenu
        ways={{
          ...ways,
          star: () => void star(),
          pin: () => void pin(),
          move: () => move(true),
          history: onHistory,
          lens: onLens,
          focus: onFocusMode,
          typewriter: () => void runCommand('typewriter'),
        }}
        starred={known.starred}
        pinned={known.pinned}
        isTypewriter={typewriter}
      />
      <MoveDialog isOpen={isMoving} notebook={notebook} onMove={moveTo} onClose={() => move(false)} />
    </>
  )
}

/** Whether the page is still there: what is pressed in a toast may come after it. */
function useIsHere(): RefObject<boolean> {
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  return isHere
}
