import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { IconFocusCentered } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useCommand } from '../../bridge/commands.ts'
import { useShortcut } from '../../bridge/shortcuts.ts'
import { EditorToolbar } from '../../editor/toolbar.tsx'
import { useFormats, type Formatting } from '../../editor/use-formats.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import type { EntryInHand } from './in-hand.ts'

type WriteBarProps = {
  readonly hand: EntryInHand
  readonly isNew: boolean
  readonly isFocused: boolean
  readonly onFocusMode: () => void
  /** the menu of the entry */
  readonly children: ReactNode
}

/** Formatting at the start, everything else at the end. */
export function WriteBar({ hand, isNew, isFocused, onFocusMode, children }: WriteBarProps) {
  const { t } = useLingui()
  const formatting = useFormats()
  const focusKey = useShortcut('focus-mode')
  useFormatCommands(formatting)
  useNewEntry(hand)
  useFocusAtStart(isNew)
  const keys = {
    bold: useShortcut('bold'),
    italic: useShortcut('italic'),
    'heading-1': useShortcut('heading-1'),
    'heading-2': useShortcut('heading-2'),
    'heading-3': useShortcut('heading-3'),
    'body-text': useShortcut('body-text'),
    'bullet-list': useShortcut('bullet-list'),
    'check-list': useShortcut('check-list'),
    quote: useShortcut('quote'),
  }
  return (
    <div className="write-bar">
      <EditorToolbar formatting={formatting} keys={keys} />
      <div className="write-bar-end">
        <IconButton
          label={t`Focus on the page`}
          shortcut={focusKey}
          icon={<IconFocusCentered size={18} aria-hidden />}
          isPressed={isFocused}
          onPress={onFocusMode}
        />
        {children}
      </div>
    </div>
  )
}

function useFormatCommands({ toggleMark, toggleBlock }: Formatting): void {
  useCommand('bold', () => toggleMark('bold'))
  useCommand('italic', () => toggleMark('italic'))
  useCommand('heading-1', () => toggleBlock('heading-1'))
  useCommand('heading-2', () => toggleBlock('heading-2'))
  useCommand('heading-3', () => toggleBlock('heading-3'))
  useCommand('body-text', () => toggleBlock('body-text'))
  useCommand('bullet-list', () => toggleBlock('bullet-list'))
  useCommand('check-list', () => toggleBlock('check-list'))
  useCommand('quote', () => toggleBlock('quote'))
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
