import {
  $createTableCellNode,
  $createTableNodeWithDimensions,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableNode,
  TableCellNode,
} from '@lexical/table'
import { $findMatchingParent } from '@lexical/utils'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  type ElementNode,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalNode,
  mergeRegister,
} from 'lexical'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import { $insertBlock } from '../insert-block.ts'

/** The cell the caret stands in. */
export function $cellHere(): TableCellNode | null {
  const selection = $getSelection()
  return $isRangeSelection(selection)
    ? $findMatchingParent(selection.anchor.getNode(), $isTableCellNode)
    : null
}

/** A table of three rows and two columns at the caret, the first row for the columns' names; none within another. */
export function $insertTable(): void {
  if ($cellHere() !== null) return
  const table = $createTableNodeWithDimensions(3, 2, { rows: true, columns: false })
  $insertBlock(table)
  table.getFirstDescendant()?.selectStart()
}

export type TableChange = 'add-row' | 'add-column' | 'delete-row' | 'delete-column' | 'delete-table'

/** Changes the table the caret stands in; a table without a row or a column left goes. */
export function $changeTable(change: TableChange): void {
  const table = $findMatchingParent($cellHere() ?? $createTableCellNode(), $isTableNode)
  if (table === null) return
  switch (change) {
    case 'add-row':
      return void $insertTableRowAtSelection(true)
    case 'add-column':
      return void $insertTableColumnAtSelection(true)
    case 'delete-row':
      return $deleteTableRowAtSelection()
    case 'delete-column':
      return $deleteTableColumnAtSelection()
    case 'delete-table': {
      table.selectNext()
      return table.remove()
    }
    default:
      return assertNever(change)
  }
}

/** A cell holds one paragraph; of anything else that came into it the words are kept, lines apart. */
function $oneParagraph(cell: TableCellNode): void {
  const children = cell.getChildren()
  const [only] = children
  if (children.length === 1 && $isParagraphNode(only)) return
  const lines = children.flatMap($linesOf)
  const paragraph = $isParagraphNode(only) ? only : $createParagraphNode()
  for (const [at, line] of lines.entries()) {
    if (at > 0) paragraph.append($createLineBreakNode())
    if (line !== paragraph) paragraph.append(...line.getChildren())
  }
  if (only === undefined) cell.append(paragraph)
  else if (only !== paragraph) only.replace(paragraph)
  for (const child of children) if (child !== paragraph && child.isAttached()) child.remove()
}

/** Elements that hold running text, in order: a list gives its items. */
function $linesOf(node: LexicalNode): ElementNode[] {
  if (!$isElementNode(node)) return [$createParagraphNode().append(node)]
  const inner = node.getChildren().filter(child => $isElementNode(child) && !child.isInline())
  return inner.length === 0 ? [node] : inner.flatMap($linesOf)
}

export const TablesExtension = defineExtension({
  name: 'afterword/tables',
  register: editor =>
    mergeRegister(
      editor.registerNodeTransform(TableCellNode, $oneParagraph),
      // Enter in a cell is a line end: a cell is one paragraph
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => {
          const selection = $getSelection()
          if (!$isRangeSelection(selection) || $cellHere() === null) return false
          selection.insertLineBreak()
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    ),
})
