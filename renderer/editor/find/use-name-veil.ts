import type { LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import { veilOver } from './veil-over.ts'
import './find.css'

/** Hides the names that were written as plain words in an editor; without a pattern nothing is looked through. */
export function useNameVeil(editor: LexicalEditor, pattern: RegExp | undefined): void {
  useEffect(() => {
    if (pattern === undefined) return undefined
    let lift: (() => void) | undefined
    const stop = editor.registerRootListener(root => {
      lift?.()
      lift = root === null ? undefined : veilOver(root, pattern)
    })
    return () => {
      stop()
      lift?.()
    }
  }, [editor, pattern])
}
