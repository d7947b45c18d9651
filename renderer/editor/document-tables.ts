import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table'
import { $createParagraphNode, $isElementNode, type LexicalNode } from 'lexical'
import type { Block, Inline, Table } from '../../shared/domain/document.ts'
import { $inlineNodesOf, $inlinesOf } from './document-inlines.ts'
import { tablesOf } from './tables-of.ts'

/** A cell holds one paragraph; the first row names the columns. */
export function $tableNodeOf(table: Table): TableNode {
  const rows = table.rows.map((cells, at) =>
    $createTableRowNode().append(
      ...cells.map(content => {
        const cell = $createTableCellNode(
          at === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS,
        )
        return cell.append($createParagraphNode().append(...$inlineNodesOf(content)))
      }),
    ),
  )
  return $createTableNode().append(...rows)
}

/** A table, or more than one where it has more rows than one may have; columns too many are said in the last one. */
export function $tableOf(node: TableNode): Block[] {
  const rows = node
    .getChildren()
    .filter($isTableRowNode)
    .map(row => row.getChildren().map($cellOf))
  return tablesOf(rows)
}

/** Lines of a cell stand a break apart. */
function $cellOf(cell: LexicalNode): Inline[] {
  const lines = $isElementNode(cell) ? cell.getChildren() : []
  return lines.flatMap((line, at) => [
    ...(at > 0 ? [{ kind: 'break' as const }] : []),
    ...($isElementNode(line) ? $inlinesOf(line.getChildren()) : $inlinesOf([line])),
  ])
}
