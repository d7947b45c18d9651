import { Plural, useLingui } from '@lingui/react/macro'
import type { HoldRecord } from '../../../shared/domain/insight.ts'
import { DotRows } from '../../charts/dot-rows.tsx'
import { IntervalDot } from '../../charts/interval-dot.tsx'
import { Card } from '../../ui/card.tsx'
import { BehindIt } from './behind-it.tsx'
import { asPercent, ofHundred } from './figures.ts'

type HoldCardProps = { readonly record: HoldRecord }

/** How often the first explanation holds. */
export function HoldCard({ record }: HoldCardProps) {
  const { t } = useLingui()
  const { held, partly, not, share, rows } = record
  const counts = [
    { id: 'held', label: t`It held`, count: held, mark: 'full' as const },
    { id: 'partly', label: t`Partly`, count: partly, mark: 'half' as const },
    { id: 'not', label: t`It did not hold`, count: not, mark: 'hollow' as const },
  ]
  return (
    <Card title={t`How often does my first explanation hold?`}>
      <HoldSentence record={record} />
      {record.scorable === 0 ? null : <DotRows rows={counts} />}
      {share === undefined ? null : (
        <IntervalDot
          summary={t`A dot at ${ofHundred(share.value)} with a bar from ${ofHundred(share.low)} to ${ofHundred(share.high)}.`}
          value={asPercent(share.value)}
          low={100 * share.low}
          high={100 * share.high}
          domain={[0, 100]}
          ticks={[0, 25, 50, 75, 100]}
          format={value => t`${value}%`}
        />
      )}
      <BesideIt record={record} />
      <BehindIt caption={t`Settled first explanations`} rows={rows}>
        <p>{t`Counted is what you settled because they told you or because you saw it. “Partly” counts as half. What you guessed or heard from someone else stands beside it, not in it.`}</p>
        <p>{t`The bar is a 90% Wilson interval: where your true share most likely lies. With few settled ones it is wide, and says so. A share is shown from 8 on.`}</p>
        <p>{t`The range goes by the day a first explanation was written. Whoever looks often sees something unusual by chance now and then.`}</p>
      </BehindIt>
    </Card>
  )
}

function HoldSentence({ record: { scorable, held, share, minimum } }: HoldCardProps) {
  const { t } = useLingui()
  if (scorable === 0) {
    return (
      <p className="claim">{t`None of your first explanations is settled yet. Come back to one, and it is counted here.`}</p>
    )
  }
  const missing = minimum - scorable
  return (
    <p className="claim">
      <Plural
        value={scorable}
        one="Of # settled first explanation,"
        other="Of # settled first explanations,"
      />{' '}
      <Plural value={held} _0="none held so far." one="one held." other="# held." />{' '}
      {share === undefined ? (
        <Plural value={missing} one="# more to see a share." other="# more to see a share." />
      ) : (
        t`With halves for “partly” that is ${ofHundred(share.value)}, somewhere between ${ofHundred(share.low)} and ${ofHundred(share.high)}.`
      )}
    </p>
  )
}

function BesideIt({ record: { open, cannotTell, notCounted } }: HoldCardProps) {
  const { t } = useLingui()
  const beside = [
    { id: 'open', label: t`Still open`, count: open },
    { id: 'cannot', label: t`Cannot tell`, count: cannotTell },
    { id: 'guess', label: t`Guessed or second hand`, count: notCounted },
  ]
  return (
    <dl className="beside">
      {beside.map(({ id, label, count }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
