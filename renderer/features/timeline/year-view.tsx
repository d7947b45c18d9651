import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { EntryFilter } from '../../../shared/domain/entry.ts'
import { useAsk } from '../../bridge/queries.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { timelinePath, type Shown } from './address.ts'
import { YearHeat } from './year-heat.tsx'
import './year-view.css'

type YearViewProps = { readonly shown: Shown; readonly filter: EntryFilter }

/** Every year there is something of, newest first, a square for each of its days. */
export function YearView({ shown, filter }: YearViewProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { data, error, refetch } = useAsk(contract.entryMonths, { filter })
  if (error !== null && data === undefined)
    return <FaultNotice code={error.code} onRetry={() => void refetch()} />
  const years = new Map<number, number>()
  for (const { month, entries } of data ?? []) {
    const year = Number(month.slice(0, 4))
    years.set(year, (years.get(year) ?? 0) + entries)
  }
  return (
    <div className="timeline-pane" data-scrolls>
      {data !== undefined && years.size === 0 ? (
        <EmptyState
          title={t`Your years will stand here`}
          action={
            <Button variant="primary" onPress={() => go('/write/new')}>
              {t`Write an entry`}
            </Button>
          }
        >
          {t`Each day you write becomes a square. A gap is not a failure; it is a week you were busy.`}
        </EmptyState>
      ) : (
        <div className="years">
          <Legend />
          {[...years].map(([year, entries]) => (
            <YearHeat
              key={year}
              year={year}
              entries={entries}
              filter={filter}
              onOpen={day => go(timelinePath({ ...shown, view: 'calendar', day }))}
            />
          ))}
        </div>
      )}
    </div>
  )
}

const levels = ['0', '1', '2', '3–4', '5+']

function Legend() {
  const { t } = useLingui()
  return (
    <p className="years-legend tabular">
      {t`Entries a day:`}
      {levels.map((words, level) => (
        <span key={words} className="years-level">
          <span className={`years-square heat-${String(level)}`} />
          {words}
        </span>
      ))}
    </p>
  )
}
