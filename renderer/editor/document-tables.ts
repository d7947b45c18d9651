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

const most = { rows: 2000, columns: 50 }

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

/** Rows of any length as tables of our shape: equally long rows, and no more of them than one table may have. */
export function tablesOf(rows: readonly (readonly Inline[][])[]): Block[] {
  const wide = Math.min(most.columns, Math.max(1, ...rows.map(row => row.length)))
  const even = rows.map(row => evenRow(row, wide))
  const tables: Block[] = []
  for (let at = 0; at < even.length; at += most.rows)
    tables.push({ kind: 'table', rows: even.slice(at, at + most.rows) })
  return tables
}

function evenRow(row: readonly Inline[][], wide: number): Inline[][] {
  const cells = row.slice(0, wide).map(cell => [...cell])
  for (const extra of row.slice(wide)) cells.at(-1)?.push({ kind: 'text', text: ' ' }, ...extra)
  while (cells.length < wide) cells.push([])
  return cells
}

/** Lines of a cell stand a break apart. */
function $cellOf(cell: LexicalNode): Inline[] {
  const lines = $isElementNode(cell) ? cell.getChildren() : []
  return lines.flatMap((line, at) => [
    ...(at > 0 ? [{ kind: 'break' as const }] : []),
    ...($isElementNode(line) ? $inlinesOf(line.getChildren()) : $inlinesOf([line])),
  ])
}
