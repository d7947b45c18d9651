import { ErrorBar, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { ChartFrame } from './chart-frame.tsx'

type IntervalDotProps = {
  readonly summary: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  readonly format: (value: number) => string
  /** a line to compare with, drawn dashed */
  readonly reference?: number
}

/** A figure as a dot on a scale, with the bar of its interval. */
export function IntervalDot(props: IntervalDotProps) {
  const { summary, value, low, high, domain, ticks, format, reference } = props
  const points = [{ x: value, y: 0, reach: [value - low, high - value] }]
  return (
    <ChartFrame summary={summary}>
      {width => (
        <ScatterChart
          width={width}
          height={72}
          margin={{ top: 4, right: 20, bottom: 0, left: 20 }}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            dataKey="x"
            domain={[...domain]}
            ticks={[...ticks]}
            tickFormatter={format}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
            interval={0}
          />
          <YAxis type="number" dataKey="y" domain={[-1, 1]} hide />
          {reference === undefined ? null : (
            <ReferenceLine x={reference} stroke="var(--muted)" strokeDasharray="4 4" />
          )}
          <Scatter data={points} fill="var(--chart-1)" isAnimationActive={false}>
            <ErrorBar
              dataKey="reach"
              direction="x"
              width={10}
              strokeWidth={2.5}
              stroke="var(--chart-1)"
              isAnimationActive={false}
            />
          </Scatter>
        </ScatterChart>
      )}
    </ChartFrame>
  )
}
