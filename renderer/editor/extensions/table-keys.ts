import { $insertTableRowAtSelection, $isTableNode, $isTableRowNode, type TableNode } from '@lexical/table'
import { $findMatchingParent } from '@lexical/utils'
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  type ElementNode,
  KEY_TAB_COMMAND,
  type LexicalNode,
} from 'lexical'
import { $cellHere } from './tables.ts'

const $isBlank = (node: LexicalNode | null): boolean => node?.getTextContent().trim() === ''

/** The caret goes to the line above or below a table; where there is none, one is made. */
function $leave(table: TableNode, edge: 'above' | 'below'): void {
  const beside = edge === 'above' ? table.getPreviousSibling() : table.getNextSibling()
  const line = $isElementNode(beside) && !$isTableNode(beside) ? beside : $createParagraphNode()
  if (line !== beside && edge === 'above') table.insertBefore(line)
  else if (line !== beside) table.insertAfter(line)
  if (edge === 'above') line.selectEnd()
  else line.selectStart()
}

/** One more row behind a last one that is written; an empty last row leads out, and does not stay behind a written one. */
function $goOn(table: TableNode, row: ElementNode): void {
  if ($isBlank(row)) {
    $leave(table, 'below')
    const before = row.getPreviousSibling()
    if (before !== null && !$isBlank(before)) row.remove()
    return
  }
  $insertTableRowAtSelection(true)
  const added = table.getLastChild()
  const cell = $isTableRowNode(added) ? added.getFirstChild() : null
  if ($isElementNode(cell)) cell.selectStart()
}

type Spot = { readonly cell: LexicalNode; readonly row: ElementNode; readonly table: TableNode }

/** The cell of a caret, with its row and its table. */
function $spotHere(): Spot | undefined {
  const selection = $getSelection()
  const cell = $isRangeSelection(selection) && selection.isCollapsed() ? $cellHere() : null
  const row = cell?.getParent() ?? null
  const table = row === null ? null : $findMatchingParent(row, $isTableNode)
  return cell === null || row === null || table === null ? undefined : { cell, row, table }
}

const $isFirst = ({ cell, row, table }: Spot): boolean =>
  cell.is(row.getFirstChild()) && row.is(table.getFirstChild())
const $isLast = ({ cell, row, table }: Spot): boolean =>
  cell.is(row.getLastChild()) && row.is(table.getLastChild())

/** Tab in the cells at the ends of a table; between them the table's own Tab goes from cell to cell. */
function $tab(event: KeyboardEvent): boolean {
  const spot = $spotHere()
  if (spot === undefined || !(event.shiftKey ? $isFirst(spot) : $isLast(spot))) return false
  event.preventDefault()
  if (event.shiftKey) $leave(spot.table, 'above')
  else $goOn(spot.table, spot.row)
  return true
}

/**
 * Tab in the last cell adds a row, and in an empty last row leads out below the table; Shift+Tab in the first cell leads out
 * above it. So the keyboard writes a table to its end and is never caught in it.
 */
export const TableKeysExtension = defineExtension({
  name: 'afterword/table-keys',
  register: editor => editor.registerCommand(KEY_TAB_COMMAND, $tab, COMMAND_PRIORITY_HIGH),
})
