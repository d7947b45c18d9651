import type { Block, Inline } from '../../shared/domain/document.ts'

const most = { rows: 2000, columns: 50 }

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
