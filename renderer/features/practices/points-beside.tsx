import { useLingui } from '@lingui/react/macro'
import type { CSSProperties } from 'react'
import type { Weights } from '../../../shared/domain/hunch.ts'
import { causes } from '../../../shared/practices/causes.ts'

type PointsBesideProps = { readonly before: Weights; readonly after: Weights }

const long = (style: Record<`--${string}`, string>): CSSProperties => style

/** Half of all that changed: what was taken from some explanations is what was given to others. */
export const pointsMoved = ({ before, after }: PointsBesideProps): number =>
  causes.reduce((sum, { id }) => sum + Math.abs((after[id] ?? 0) - (before[id] ?? 0)), 0) / 2

/** The points before and after, explanation by explanation; outlined before, filled after, and both as numbers. */
export function PointsBeside({ before, after }: PointsBesideProps) {
  const { t } = useLingui()
  const shown = causes.filter(({ id }) => (before[id] ?? 0) + (after[id] ?? 0) > 0)
  return (
    <table className="points">
      <caption>{t`Points, before and after`}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Explanation`}</th>
          <th scope="col">{t`Before`}</th>
          <th scope="col">{t`After`}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row">
              {label}
              <span className="points-bars" aria-hidden="true">
                <span className="points-before" style={long({ '--points': `${before[id] ?? 0}%` })} />
                <span className="points-after" style={long({ '--points': `${after[id] ?? 0}%` })} />
              </span>
            </th>
            <td>{before[id] ?? 0}</td>
            <td>{after[id] ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
