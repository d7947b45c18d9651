import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { FORMAT_TEXT_COMMAND } from 'lexical'
import { useEffect, useMemo, useState } from 'react'
import {
  $formatsHere,
  $toggleBlock,
  type BlockFormat,
  type Formats,
  plainFormats,
  sameFormats,
} from './formats.ts'

export type Formatting = {
  readonly formats: Formats
  readonly toggleMark: (mark: 'bold' | 'italic') => void
  readonly toggleBlock: (block: BlockFormat) => void
}

/** What the words at the caret are, and the ways to change it; the focus returns to the words. */
export function useFormats(): Formatting {
  const [editor] = useLexicalComposerContext()
  const [formats, setFormats] = useState(plainFormats)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const here = editorState.read($formatsHere)
        setFormats(before => (sameFormats(before, here) ? before : here))
      }),
    [editor],
  )
  const ways = useMemo(
    () => ({
      toggleMark: (mark: 'bold' | 'italic'): void => {
        editor.dispatchCommand(FORMAT_TEXT_COMMAND, mark)
        editor.focus()
      },
      toggleBlock: (block: BlockFormat): void => {
        editor.update(() => $toggleBlock(block))
        editor.focus()
      },
    }),
    [editor],
  )
  return { formats, ...ways }
}
