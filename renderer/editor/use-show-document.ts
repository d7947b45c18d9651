import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getRoot, type LexicalEditor } from 'lexical'
import { useCallback } from 'react'
import type { JournalDocument } from '../../shared/domain/document.ts'
import { $setDocument } from './document.ts'
import { SHOWN_TAG } from './extensions/change.ts'

function show(editor: LexicalEditor, document: JournalDocument): void {
  const hasFocus = editor.getRootElement()?.contains(globalThis.document.activeElement) === true
  editor.update(
    () => {
      $setDocument(document)
      if (hasFocus) $getRoot().selectEnd()
    },
    { tag: SHOWN_TAG, discrete: true },
  )
}

/** The way to put another document in place of the words in hand, for one step of undo; `onChange` hears nothing of it. */
export function useShowDocument(): (document: JournalDocument) => void {
  const [editor] = useLexicalComposerContext()
  return useCallback(document => show(editor, document), [editor])
}
