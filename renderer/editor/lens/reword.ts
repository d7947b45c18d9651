import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  $createRangeSelection,
  $getNearestNodeFromDOMNode,
  $isTextNode,
  $setSelection,
  type LexicalEditor,
} from 'lexical'

/** Where two texts differ: as much as can be is left as it is, a mention beside it too. */
export function changeBetween(before: string, after: string): { from: number; to: number; words: string } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charAt(start) === after.charAt(start)) start += 1
  let end = 0
  while (
    end < most - start &&
    before.charAt(before.length - 1 - end) === after.charAt(after.length - 1 - end)
  )
    end += 1
  // words put in between need a letter to stand on
  if (start + end === before.length && start > 0) start -= 1
  else if (start + end === before.length && end > 0) end -= 1
  return { from: start, to: before.length - end, words: after.slice(start, after.length - end) }
}

/** Puts other words in the place of a stretch of the text; false when something other than words stands at its ends. */
function replaceWords(editor: LexicalEditor, range: AbstractRange, words: string): boolean {
  let isDone = false
  editor.update(
    () => {
      const [first, last] = [range.startContainer, range.endContainer].map(node =>
        $getNearestNodeFromDOMNode(node),
      )
      if (!$isTextNode(first) || !$isTextNode(last)) return
      const selection = $createRangeSelection()
      selection.anchor.set(first.getKey(), range.startOffset, 'text')
      selection.focus.set(last.getKey(), range.endOffset, 'text')
      $setSelection(selection)
      if (words === '') selection.removeText()
      else selection.insertText(words)
      isDone = true
    },
    { discrete: true },
  )
  return isDone
}

/** The way to put other words in the place of a stretch of the text, for one step of undo. */
export function useReword(): (range: AbstractRange, words: string) => boolean {
  const [editor] = useLexicalComposerContext()
  return (range, words) => replaceWords(editor, range, words)
}
