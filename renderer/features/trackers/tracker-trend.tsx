import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Tracker } from '../../../shared/domain/library.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { ValueTrend } from '../../charts/value-trend.tsx'

type TrackerTrendProps = { readonly tracker: Tracker }

/** The values of a tracker in the order of their days. */
export function TrackerTrend({ tracker }: TrackerTrendProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const { data } = useAsk(contract.trackerSeries, { id: tracker.id })
  if (data === undefined) return null
  if (data.length === 0)
    return <p className="muted">{t`No value yet. You give one in the details of an entry.`}</p>
  const { name, low, high } = tracker
  return (
    <ValueTrend
      scale={{ ...tracker, name: text(name), low: text(low), high: text(high) }}
      points={data.map(point => ({ ...point, id: point.entry }))}
    />
  )
}
