import { $insertNodeToNearestRoot } from '@lexical/utils'
import { $getSelection, $isParagraphNode, $isRangeSelection, type LexicalNode } from 'lexical'

/** Puts a block at the caret, or at the end when there is none. It takes the place of an empty line. */
export function $insertBlock<Block extends LexicalNode>(block: Block): Block {
  const selection = $getSelection()
  const line = $isRangeSelection(selection) ? selection.anchor.getNode() : null
  $insertNodeToNearestRoot(block)
  if (
    $isParagraphNode(line) &&
    line.isEmpty() &&
    line.isAttached() &&
    line.getNextSibling()?.is(block) === true
  )
    line.remove()
  return block
}
