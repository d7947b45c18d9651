import { useLingui } from '@lingui/react/macro'
import type { CSSProperties } from 'react'
import type { Cause, Weights } from '../../../shared/domain/hunch.ts'
import { causes } from '../../../shared/practices/causes.ts'

type Shares = { readonly before: Weights; readonly after: Weights }

/** Either may be missing: a question that was skipped has no points, which is not the same as none. */
type PointsBesideProps = { readonly before: Weights | undefined; readonly after: Weights | undefined }

const long = (style: Record<`--${string}`, string>): CSSProperties => style

const shared = (weights: Weights): number => Object.values(weights).reduce((sum, points) => sum + points, 0)

/** Half of all that changed: what some lost is what others were given. Points that were not shared count as not known. */
export function pointsMoved({ before, after }: Shares): number {
  const unknown = Math.abs(shared(after) - shared(before))
  const known = causes.reduce((sum, { id }) => sum + Math.abs((after[id] ?? 0) - (before[id] ?? 0)), 0)
  return (known + unknown) / 2
}

const said = (weights: Weights | undefined, id: Cause): string =>
  weights === undefined ? '–' : String(weights[id] ?? 0)

type BarProps = { readonly className: string; readonly points: number | undefined }

const Bar = ({ className, points = 0 }: BarProps) => (
  <span
    className={className}
    data-none={points === 0 || undefined}
    style={long({ '--points': `${points}%` })}
  />
)

/** The points before and after, explanation by explanation; outlined before, filled after, and both as numbers. */
export function PointsBeside({ before, after }: PointsBesideProps) {
  const { t } = useLingui()
  const shown = causes.filter(({ id }) => (before?.[id] ?? 0) + (after?.[id] ?? 0) > 0)
  return (
    <table className="points">
      <caption>{t`Points, before and after`}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Explanation`}</th>
          <td aria-hidden="true" />
          <th scope="col">{t`Before`}</th>
          <th scope="col">{t`After`}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td aria-hidden="true">
              <span className="points-bars">
                <Bar className="points-before" points={before?.[id]} />
                <Bar className="points-after" points={after?.[id]} />
              </span>
            </td>
            <td>{said(before, id)}</td>
            <td>{said(after, id)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
