import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { TrackerPoint, Tracker } from '../../shared/domain/library.ts'
import { DotsOverTime } from './dots-over-time.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { shortDay } from '../words/days.ts'

type Scale = Pick<Tracker, 'name' | 'kind' | 'min' | 'max' | 'low' | 'high'>
type Point = TrackerPoint & { readonly id: string }

type ValueTrendProps = {
  /** what the values are of, as it may be shown */
  readonly scale: Scale
  /** at least one, in the order of their days */
  readonly points: readonly Point[]
}

const perDay = 86_400_000
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T12:00:00.000Z`) / perDay - 0.5)
const dayAt = (at: number): string => new Date((at + 0.5) * perDay).toISOString().slice(0, 10)

const valueWords = (value: number, { kind, max }: Scale): string =>
  kind === 'scale' ? `${value}/${max}` : String(value)

/** Values in the order of their days: dots, joined from four on, and the same as a table that leads to the entries. */
export function ValueTrend({ scale, points }: ValueTrendProps) {
  const { t } = useLingui()
  const last = points.at(-1)
  return (
    <>
      <p>
        <Plural value={points.length} one="# value" other="# values" />
        {last === undefined ? null : t`, the last ${valueWords(last.value, scale)} on ${shortDay(last.day)}.`}
      </p>
      <Trend points={points} scale={scale} />
      <Ends scale={scale} />
      <Disclosure summary={t`As a table`}>
        <DataTable
          caption={t`Values of ${scale.name}`}
          columns={[
            { id: 'day', label: t`Day` },
            { id: 'value', label: t`Value`, align: 'end' },
          ]}
          rows={points.map(({ id, entry, day, value }) => ({
            id,
            cells: [
              <Link key="day" href={`/write/${entry}`}>
                {shortDay(day)}
              </Link>,
              value,
            ],
          }))}
        />
      </Disclosure>
    </>
  )
}

/** Up to so many steps each has a tick of its own. */
const TICKS = 11

function Trend({ points, scale: { kind, min, max } }: ValueTrendProps) {
  const { t } = useLingui()
  const most = Math.max(...points.map(({ value }) => value), 1)
  const [low, high] = [
    Math.min(...points.map(({ value }) => value)),
    Math.max(...points.map(({ value }) => value)),
  ]
  const domain: readonly [number, number] =
    kind === 'scale' ? [Math.min(min, low), Math.max(max, high)] : [0, most]
  const steps = domain[1] - domain[0] + 1
  return (
    <DotsOverTime
      summary={t`${points.length} dots over time, between ${low} and ${high}.`}
      dots={points.map(({ day, value }) => ({ at: dayNumber(day), value }))}
      domain={domain}
      ticks={
        kind === 'scale' && steps <= TICKS
          ? Array.from({ length: steps }, (_, index) => domain[0] + index)
          : domain
      }
      dayWords={at => shortDay(dayAt(at))}
    />
  )
}

function Ends({ scale: { kind, min, max, low, high } }: Pick<ValueTrendProps, 'scale'>) {
  const ends = [...(low === '' ? [] : [`${min}: ${low}`]), ...(high === '' ? [] : [`${max}: ${high}`])]
  if (kind !== 'scale' || ends.length === 0) return null
  return <p className="muted chart-ends">{ends.join(' · ')}</p>
}
