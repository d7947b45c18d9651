import { classNames } from '../ui/class-names.ts'
import './charts.css'

type DotRow = {
  readonly id: string
  readonly label: string
  readonly count: number
  /** how its dots are filled: shape says what colour says */
  readonly mark: 'full' | 'half' | 'hollow'
}

type DotRowsProps = { readonly rows: readonly DotRow[] }

/** Beyond this many a dot each is no longer seen as a number: the row becomes a bar. */
const mostDots = 40

/** Counts one can count: a dot for each, or a bar when they are many, and always the number. */
export function DotRows({ rows }: DotRowsProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <dl className="dot-rows">
      {rows.map(({ id, label, count, mark }) => (
        <div key={id} className="dot-row">
          <dt>{label}</dt>
          <dd>
            <span className="dot-row-count">{count}</span>
            <span className="dot-row-dots" aria-hidden="true">
              {most > mostDots ? (
                <span
                  className={classNames('dot-bar', `dot-${mark}`)}
                  style={{ inlineSize: `${(100 * count) / most}%` }}
                />
              ) : (
                Array.from({ length: count }, (_, index) => (
                  <span key={index} className={classNames('dot-one', `dot-${mark}`)} />
                ))
              )}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
