import { $getRoot, type LexicalEditor } from 'lexical'
import { useEffect } from 'react'

const name = 'afterword-veiled'

/**
 * Covers names in running text while it can be edited: the words themselves may not be changed, so their letters are
 * painted over. Without a pattern nothing is looked through.
 */
export function useVeiledText(editor: LexicalEditor, pattern: RegExp | undefined): void {
  useEffect(() => {
    if (pattern === undefined || !('highlights' in CSS)) return undefined
    const veiled = new Highlight()
    const ranges = new Map<string, Range[]>()
    CSS.highlights.set(name, veiled)
    const cover = (key: string): void => {
      for (const range of ranges.get(key) ?? []) veiled.delete(range)
      const covered = rangesIn(editor.getElementByKey(key), pattern)
      ranges.set(key, covered)
      for (const range of covered) veiled.add(range)
    }
    for (const node of editor.read(() => $getRoot().getAllTextNodes())) cover(node.getKey())
    const stop = editor.registerUpdateListener(({ dirtyLeaves }) => {
      for (const key of dirtyLeaves) cover(key)
    })
    return () => {
      stop()
      CSS.highlights.delete(name)
    }
  }, [editor, pattern])
}

function rangesIn(element: HTMLElement | null, pattern: RegExp): Range[] {
  if (element === null) return []
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
  return [...(words?.textContent ?? '').matchAll(pattern)].flatMap(match => {
    if (words === null) return []
    const range = document.createRange()
    range.setStart(words, match.index)
    range.setEnd(words, match.index + match[0].length)
    return [range]
  })
}
