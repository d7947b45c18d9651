import {
  $createLineBreakNode,
  $createParagraphNode,
  $getEditor,
  $getSelection,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalNode,
  mergeRegister,
} from 'lexical'
import { $findMatchingParent } from '@lexical/utils'
import { $isCodeBlockNode, CodeBlockNode } from '../nodes/code-block-node.ts'
import { $isMentionNode } from '../nodes/mention-node.ts'
import { $createTextNode } from 'lexical'
import { $evidenceOf, $linkOf, $setEvidence, $setLink } from '../nodes/words-node.ts'

/** The code block the caret stands in. */
export function $codeBlockHere(): CodeBlockNode | null {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? $codeBlockOf(selection.anchor.getNode()) : null
}

const $codeBlockOf = (node: LexicalNode): CodeBlockNode | null => $findMatchingParent(node, $isCodeBlockNode)

/** Enter is a line end; twice at the end it leads out. */
function $insertLine(block: CodeBlockNode): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const last = block.getLastChild()
  const isAtEnd = selection.isCollapsed() && selection.anchor.getNode().is(block) && $isLineBreakNode(last)
  if (isAtEnd && selection.anchor.offset === block.getChildrenSize()) {
    last.remove()
    const line = $createParagraphNode()
    block.insertAfter(line)
    line.select()
  } else {
    selection.insertNodes([$createLineBreakNode()])
  }
  return true
}

/** Whatever came into a code block, letters and line ends are what stays. */
function $plain(block: CodeBlockNode): void {
  const editor = $getEditor()
  for (const child of block.getChildren()) {
    if ($isMentionNode(child)) child.replace($createTextNode(child.shownIn(editor)))
    else if ($isTextNode(child)) $plainText(child)
    else if (!$isLineBreakNode(child)) child.replace($createTextNode(child.getTextContent()))
  }
}

function $plainText(node: LexicalNode): void {
  if (!$isTextNode(node)) return
  if (node.getFormat() !== 0) node.setFormat(0)
  if ($evidenceOf(node) !== undefined) $setEvidence(node, undefined)
  if ($linkOf(node) !== undefined) $setLink(node, undefined)
}

export const CodeBlockExtension = defineExtension({
  name: 'afterword/code-block',
  register: editor =>
    mergeRegister(
      editor.registerNodeTransform(CodeBlockNode, $plain),
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => {
          const block = $codeBlockHere()
          return block !== null && $insertLine(block)
        },
        COMMAND_PRIORITY_LOW,
      ),
      // nothing is bold in code
      editor.registerCommand(FORMAT_TEXT_COMMAND, () => $codeBlockHere() !== null, COMMAND_PRIORITY_HIGH),
    ),
})
