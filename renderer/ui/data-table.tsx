import type { ReactNode } from 'react'
import { VisuallyHidden } from './visually-hidden.tsx'
import './page.css'

type Column = { readonly id: string; readonly label: string; readonly align?: 'start' | 'end' }
type Row = { readonly id: string; readonly cells: readonly ReactNode[] }

type DataTableProps = {
  /** what the table holds, read before it */
  readonly caption: string
  readonly showCaption?: boolean
  readonly columns: readonly Column[]
  /** cells in the order of the columns; the first names its row */
  readonly rows: readonly Row[]
}

/** Figures or records in rows; every chart has one. */
export function DataTable({ caption, showCaption = false, columns, rows }: DataTableProps) {
  const side = (at: number) => (columns[at]?.align === 'end' ? 'end' : undefined)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption>{showCaption ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column.id} scope="col" className={side(at)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              {row.cells.map((cell, at) => (
                <td key={columns[at]?.id} className={side(at)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
