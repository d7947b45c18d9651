import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalNode,
  mergeRegister,
} from 'lexical'
import { $isTableNode } from '@lexical/table'
import { $isCodeBlockNode } from '../nodes/code-block-node.ts'

/** Blocks that a caret cannot leave by itself when they are the first or the last. */
const $isClosed = (node: LexicalNode): boolean =>
  $isTableNode(node) || $isCodeBlockNode(node) || ($isDecoratorNode(node) && !node.isInline())

function $blockHere(): LexicalNode | null {
  const selection = $getSelection()
  const [node] = $isRangeSelection(selection)
    ? [selection.focus.getNode()]
    : $isNodeSelection(selection)
      ? selection.getNodes()
      : []
  if (node === undefined || node.is($getRoot())) return null
  let top = node
  for (let parent = top.getParent(); parent !== null && !parent.is($getRoot()); parent = parent.getParent())
    top = parent
  return top
}

/** Whether nothing of the block stands between the caret and its edge. */
function $isAtEdge(block: LexicalNode, edge: 'start' | 'end'): boolean {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) return true
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || !$isElementNode(block)) return false
  const leaf = edge === 'start' ? block.getFirstDescendant() : block.getLastDescendant()
  const here = selection.focus.getNode()
  if (leaf === null || here.is(block)) return true
  const limit = edge === 'start' ? 0 : here.getTextContentSize()
  const isInside = here.is(leaf) || here.is(leaf.getParent())
  return isInside && (selection.focus.type === 'element' || selection.focus.offset === limit)
}

function $leave(edge: 'start' | 'end', event: KeyboardEvent | null): boolean {
  const block = $blockHere()
  if (block === null || !$isClosed(block) || !$isAtEdge(block, edge)) return false
  if ((edge === 'start' ? block.getPreviousSibling() : block.getNextSibling()) !== null) return false
  event?.preventDefault()
  const line = $createParagraphNode()
  if (edge === 'start') block.insertBefore(line)
  else block.insertAfter(line)
  line.select()
  return true
}

/** Arrows lead out of a table, code, a picture or a divider that is the first or the last; Enter on one goes on below it. */
export const WayOutExtension = defineExtension({
  name: 'afterword/way-out',
  register: editor =>
    mergeRegister(
      editor.registerCommand(KEY_ARROW_DOWN_COMMAND, event => $leave('end', event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_ARROW_UP_COMMAND, event => $leave('start', event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        event => {
          const selection = $getSelection()
          const node = $isNodeSelection(selection) ? selection.getNodes().at(-1) : undefined
          if (node === undefined || !$isDecoratorNode(node) || node.isInline()) return false
          event?.preventDefault()
          const line = $createParagraphNode()
          node.insertAfter(line)
          line.select()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
})
