import { ReferenceArea, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { ChartFrame } from './chart-frame.tsx'

type TimeDot = { readonly at: number; readonly value: number }

type DotsOverTimeProps = {
  readonly summary: string
  /** in the order of time; `at` counts days */
  readonly dots: readonly TimeDot[]
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  readonly dayWords: (at: number) => string
  /** drawn behind the dots, its middle dashed */
  readonly band?: { readonly low: number; readonly mean: number; readonly high: number }
}

/** Fewer dots than this are not joined: a line would tell of a way that nobody saw. */
const LINE_FROM = 4
/** Of the whole width, at each end. */
const ROOM = 0.08

/** A dot for each time, joined from four on, with a band behind them if there is one. */
export function DotsOverTime(props: DotsOverTimeProps) {
  const { summary, dots, domain, ticks, dayWords, band } = props
  const [low, high] = domain
  const points = dots.map(({ at, value }) => ({ x: at, y: value }))
  const first = dots[0]?.at ?? 0
  const last = dots.at(-1)?.at ?? first
  // Room at both ends, so that no dot stands on the axis and both days can be read.
  const room = Math.max(1, (last - first) * ROOM)
  const line = points.length < LINE_FROM ? {} : { line: { stroke: 'var(--chart-1)', strokeWidth: 1.5 } }
  return (
    <ChartFrame summary={summary}>
      {width => (
        <ScatterChart
          width={width}
          height={190}
          margin={{ top: 10, right: 12, bottom: 4, left: 4 }}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            dataKey="x"
            domain={[first - room, last + room]}
            ticks={first === last ? [first] : [first, last]}
            tickFormatter={dayWords}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
            interval={0}
          />
          <YAxis
            type="number"
            dataKey="y"
            width={32}
            domain={[low, high]}
            ticks={[...ticks]}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
            interval={0}
          />
          {band === undefined ? null : (
            <ReferenceArea
              y1={Math.max(low, band.low)}
              y2={Math.min(high, band.high)}
              fill="var(--chart-2)"
              fillOpacity={0.16}
              stroke="none"
            />
          )}
          {band === undefined ? null : (
            <ReferenceLine y={band.mean} stroke="var(--muted)" strokeDasharray="4 4" />
          )}
          <Scatter data={points} fill="var(--chart-1)" isAnimationActive={false} {...line} />
        </ScatterChart>
      )}
    </ChartFrame>
  )
}
