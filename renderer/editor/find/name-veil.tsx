import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { veilOver } from './veil-over.ts'
import './find.css'

type NameVeilProps = {
  /** every name that has to be hidden; none while the veil is up */
  readonly pattern: RegExp | undefined
}

/** Inside the editor's room: hides the names that were written as plain words. */
export function NameVeil({ pattern }: NameVeilProps) {
  const [editor] = useLexicalComposerContext()
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
  return null
}
