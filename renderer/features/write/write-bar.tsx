import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { IconFocusCentered } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useCommand } from '../../bridge/commands.ts'
import { useShortcut } from '../../bridge/shortcuts.ts'
import { EditorToolbar } from '../../editor/toolbar.tsx'
import { useFormats } from '../../editor/use-formats.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import type { EntryInHand } from './in-hand.ts'
import type { FocusMode } from './use-focus-mode.ts'
import { useFormatCommands, useFormatKeys } from './use-format-commands.ts'

type WriteBarProps = {
  readonly hand: EntryInHand
  readonly isNew: boolean
  readonly onPicture: () => void
  readonly focus: FocusMode
  /** the menu of the entry */
  readonly children: ReactNode
}

/** Formatting at the start, everything else at the end. */
export function WriteBar({ hand, isNew, onPicture, focus, children }: WriteBarProps) {
  const { t } = useLingui()
  const formatting = useFormats()
  const focusKey = useShortcut('focus-mode')
  useFormatCommands(formatting)
  useNewEntry(hand)
  useFocusAtStart(isNew)
  return (
    <div className="write-bar">
      <EditorToolbar formatting={formatting} keys={useFormatKeys()} onPicture={onPicture} />
      <div className="write-bar-end">
        <IconButton
          label={t`Focus on the page`}
          shortcut={focusKey}
          icon={<IconFocusCentered size={18} aria-hidden />}
          isPressed={focus.isOn}
          onPress={focus.toggle}
        />
        {children}
      </div>
    </div>
  )
}

/** Another new entry while this one is new: this one is saved first, so that it has an address of its own. */
function useNewEntry({ saver }: EntryInHand): void {
  const [, go] = useLocation()
  useCommand('new-entry', () => {
    void saver.settle().then(() => setTimeout(() => go('/write/new')))
  })
}

/** An empty page is for writing: the caret is there at once. */
function useFocusAtStart(isNew: boolean): void {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    if (!isNew) return undefined
    const soon = setTimeout(() => editor.focus())
    return () => clearTimeout(soon)
  }, [editor, isNew])
}
