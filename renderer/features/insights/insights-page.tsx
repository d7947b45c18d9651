import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { ChipChoice } from '../../ui/options.tsx'
import { Page } from '../../ui/page.tsx'
import { BetweenPeople } from './between-people.tsx'
import { CalibrationCard } from './calibration-card.tsx'
import { FromPractices } from './from-practices.tsx'
import { HoldCard } from './hold-card.tsx'
import { systemZone } from '../../ui/zones.ts'
import { daysOf, ranges, type Range } from './ranges.ts'
import './insights.css'

/** What the record says, where it is long enough to say anything. */
export function InsightsPage() {
  const { t } = useLingui()
  const today = useToday()
  const [range, setRange] = useState<Range>('all')
  const { data, error, refetch } = useAsk(contract.insights, { ...daysOf(range, today), zone: systemZone() })
  const labels: Record<Range, string> = {
    all: t`All of it`,
    year: t`Last 12 months`,
    half: t`Last 6 months`,
    quarter: t`Last 3 months`,
  }
  return (
    <Page title={t`Insights`} lede={t`Your own record, counted. Small numbers are called small.`}>
      <ChipChoice
        label={t`Period`}
        options={ranges.map(id => ({ id, label: labels[id] }))}
        value={range}
        onChange={setRange}
      />
      {error === null ? null : <FaultNotice code={error.code} onRetry={() => void refetch()} />}
      {data === undefined ? null : (
        <>
          <HoldCard record={data.holds} />
          <CalibrationCard record={data.calibration} />
        </>
      )}
      <FromPractices range={daysOf(range, today)} period={labels[range]} />
      <BetweenPeople range={{ ...daysOf(range, today), zone: systemZone() }} period={labels[range]} />
    </Page>
  )
}
