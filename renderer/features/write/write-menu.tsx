import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { NotebookId } from '../../../shared/domain/ids.ts'
import type { Notebook } from '../../../shared/domain/notebook.ts'
import { runCommand, useCommand } from '../../bridge/commands.ts'
import { usePreferences } from '../../bridge/preferences.ts'
import { useStore } from '../../bridge/store.ts'
import { notebookName } from '../../names/notebook-name.ts'
import { useNames } from '../../names/use-names.ts'
import { toast } from '../../ui/toast.ts'
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
  const { star, pin } = useSigns(hand)
  const ways = useEntryWays({ id: hand.id, settle: hand.saver.settle })
  useCommand('toggle-star', () => void star())
  function moveTo(to: Notebook): void {
    onHead(now => ({ ...now, notebook: to.id }))
    toast({ text: t`Moved to “${text(notebookName(to))}”` })
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
