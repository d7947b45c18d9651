import { Plural, useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Tracker, TrackerPoint } from '../../../shared/domain/library.ts'
import { useAsk } from '../../bridge/queries.ts'
import { DotsOverTime } from '../../charts/dots-over-time.tsx'
import { useNames } from '../../names/use-names.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { shortDay } from '../../words/days.ts'

type TrackerTrendProps = { readonly tracker: Tracker }

const perDay = 86_400_000
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T12:00:00.000Z`) / perDay - 0.5)
const dayAt = (at: number): string => new Date((at + 0.5) * perDay).toISOString().slice(0, 10)

/** The values in the order of their days: dots, joined from four on, and the same as a table. */
export function TrackerTrend({ tracker }: TrackerTrendProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const { data } = useAsk(contract.trackerSeries, { id: tracker.id })
  if (data === undefined) return null
  if (data.length === 0)
    return <p className="muted">{t`No value yet. You give one in the details of an entry.`}</p>
  const last = data.at(-1)
  return (
    <>
      <p>
        <Plural value={data.length} one="# value" other="# values" />
        {last === undefined
          ? null
          : t`, the last ${valueWords(last.value, tracker)} on ${shortDay(last.day)}.`}
      </p>
      <Trend points={data} tracker={tracker} />
      <Ends tracker={tracker} />
      <Disclosure summary={t`As a table`}>
        <DataTable
          caption={t`Values of ${text(tracker.name)}`}
          columns={[
            { id: 'day', label: t`Day` },
            { id: 'value', label: t`Value`, align: 'end' },
          ]}
          rows={data.map(({ entry, day, value }) => ({ id: entry, cells: [shortDay(day), value] }))}
        />
      </Disclosure>
    </>
  )
}

const valueWords = (value: number, { kind, max }: Tracker): string =>
  kind === 'scale' ? `${value}/${max}` : String(value)

type TrendProps = TrackerTrendProps & { readonly points: readonly TrackerPoint[] }

function Trend({ points, tracker: { kind, min, max } }: TrendProps) {
  const { t } = useLingui()
  const most = Math.max(...points.map(({ value }) => value), 1)
  const domain: readonly [number, number] = kind === 'scale' ? [min, max] : [0, most]
  const [low, high] = [
    Math.min(...points.map(({ value }) => value)),
    Math.max(...points.map(({ value }) => value)),
  ]
  return (
    <DotsOverTime
      summary={t`${points.length} dots over time, between ${low} and ${high}.`}
      dots={points.map(({ day, value }) => ({ at: dayNumber(day), value }))}
      domain={domain}
      ticks={kind === 'scale' ? Array.from({ length: max - min + 1 }, (_, index) => min + index) : [0, most]}
      dayWords={at => shortDay(dayAt(at))}
    />
  )
}

function Ends({ tracker: { kind, min, max, low, high } }: TrackerTrendProps) {
  const { text } = useNames()
  const ends = [...(low === '' ? [] : [`${min}: ${low}`]), ...(high === '' ? [] : [`${max}: ${high}`])]
  if (kind !== 'scale' || ends.length === 0) return null
  return <p className="muted tracker-ends">{text(ends.join(' · '))}</p>
}
