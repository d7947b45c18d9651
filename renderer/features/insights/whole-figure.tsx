import { Plural, useLingui } from '@lingui/react/macro'
import type { BetweenFigures } from '../../../shared/domain/between-figure.ts'
import { DotRows } from '../../charts/dot-rows.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PracticeFigure, ShareOf } from './practice-figure.tsx'

type WholeFigureProps = Pick<BetweenFigures, 'whole'>

/** How strong one whole team seems to the writer, beside how strong it seems to others, as they told it. */
export function WholeFigure({ whole: { lower, same, higher, untold, pairs } }: WholeFigureProps) {
  const { t } = useLingui()
  if (pairs.length === 0) return null
  const rows = [
    { id: 'lower', label: t`Theirs weaker than yours`, count: lower.k, mark: 'full' as const },
    { id: 'same', label: t`The same`, count: same, mark: 'half' as const },
    { id: 'higher', label: t`Theirs stronger than yours`, count: higher, mark: 'hollow' as const },
  ]
  return (
    <PracticeFigure
      title={t`One whole team, yours and theirs`}
      how={t`From us-and-them scans you came back to: your own number from 1 to 7 beside the one somebody on the other side told you that day. Where nobody told you, nothing is counted. It is one person’s word each time, not the team’s. The share is of the times theirs was weaker, from 8 on, with a 90% Wilson interval.`}
    >
      <p className="claim">
        <Plural
          value={lower.n}
          one="Of # time you know both your number and theirs,"
          other="Of # times you know both your number and theirs,"
        />{' '}
        <Plural
          value={lower.k}
          _0="theirs was never the weaker one."
          one="theirs was the weaker one once."
          other="theirs was the weaker one # times."
        />
      </p>
      <DotRows rows={rows} />
      <ShareOf counted={lower} />
      {untold === 0 ? null : (
        <p className="muted">
          <Plural
            value={untold}
            one="# time you came back to with your own number alone."
            other="# times you came back to with your own number alone."
          />
        </p>
      )}
      <Disclosure summary={t`As a table`}>
        <DataTable
          caption={t`Sense of one whole team, from 1 to 7, the earliest first`}
          columns={[
            { id: 'at', label: t`Time` },
            { id: 'mine', label: t`Yours`, align: 'end' },
            { id: 'theirs', label: t`Theirs, as told`, align: 'end' },
          ]}
          rows={pairs.map(({ mine, theirs }, at) => ({ id: String(at), cells: [at + 1, mine, theirs] }))}
        />
      </Disclosure>
    </PracticeFigure>
  )
}
