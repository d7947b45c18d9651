import { useLingui } from '@lingui/react/macro'
import type { RecordRow } from '../../../shared/domain/insight.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'

type ConfidenceDotsProps = { readonly rows: readonly RecordRow[] }

const marks: Partial<Record<RecordRow['outcome'], string>> = {
  held: 'dot-full',
  partly: 'dot-half',
  not: 'dot-hollow',
}

/** The few there are, each where one's sureness was; no figure is drawn from them yet. */
export function ConfidenceDots({ rows }: ConfidenceDotsProps) {
  const { t } = useLingui()
  if (rows.length === 0) return null
  const told = { held: t`It held`, partly: t`Partly`, not: t`It did not hold`, cant: t`Cannot tell` }
  const lines = (['held', 'partly', 'not'] as const).map(outcome => ({
    outcome,
    rows: rows.filter(row => row.outcome === outcome),
  }))
  const summary = lines
    .filter(line => line.rows.length > 0)
    .map(line => `${told[line.outcome]}: ${line.rows.map(row => t`${row.confidence}%`).join(', ')}`)
    .join('; ')
  return (
    <figure className="few">
      <VisuallyHidden>{t`How sure you were. ${summary}`}</VisuallyHidden>
      <div className="few" aria-hidden="true">
        {lines.map(line => (
          <div key={line.outcome} className="few-line">
            <span className="few-label">{told[line.outcome]}</span>
            <span className="few-scale">
              {line.rows.map(row => (
                <span
                  key={row.hunch}
                  className={`dot-one few-dot ${marks[line.outcome] ?? ''}`}
                  style={{ insetInlineStart: `${row.confidence}%` }}
                />
              ))}
            </span>
          </div>
        ))}
        <div className="few-line">
          <span />
          <span className="few-ends">
            <span>{t`0% sure`}</span>
            <span>{t`100% sure`}</span>
          </span>
        </div>
      </div>
    </figure>
  )
}
