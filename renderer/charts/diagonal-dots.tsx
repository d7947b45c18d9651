import { ErrorBar, Label, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import { ChartFrame } from './chart-frame.tsx'

type DiagonalDot = { readonly x: number; readonly y: number; readonly low: number; readonly high: number }

type CurvePoint = { readonly x: number; readonly y: number }

type DiagonalDotsProps = {
  readonly summary: string
  /** all of them between 0 and 100 */
  readonly dots: readonly DiagonalDot[]
  /** a line through these, in their order; left out where there is none */
  readonly curve?: readonly CurvePoint[]
  readonly across: string
  readonly up: string
}

const ticks = [0, 25, 50, 75, 100]
/** The line has corners, and no dots of its own. */
const noMark = () => <g />
const axis = { type: 'number', domain: [0, 100], ticks, tickLine: false } as const

/** Dots with upright interval bars, and perhaps a line, over a dashed diagonal where both figures would be the same. */
export function DiagonalDots({ summary, dots, curve = [], across, up }: DiagonalDotsProps) {
  const points = dots.map(({ x, y, low, high }) => ({ x, y, reach: [y - low, high - y] }))
  return (
    <ChartFrame summary={summary}>
      {width => (
        <ScatterChart
          width={Math.min(width, 460)}
          height={300}
          margin={{ top: 8, right: 16, bottom: 24, left: 8 }}
          accessibilityLayer={false}
        >
          <XAxis {...axis} dataKey="x" axisLine={{ stroke: 'var(--line-strong)' }}>
            <Label value={across} position="bottom" offset={4} />
          </XAxis>
          <YAxis {...axis} dataKey="y" width={56} axisLine={{ stroke: 'var(--line-strong)' }}>
            <Label value={up} angle={-90} position="insideLeft" style={{ textAnchor: 'middle' }} />
          </YAxis>
          <ReferenceLine
            segment={[
              { x: 0, y: 0 },
              { x: 100, y: 100 },
            ]}
            stroke="var(--muted)"
            strokeDasharray="4 4"
          />
          <Scatter
            data={[...curve]}
            line={{ stroke: 'var(--chart-2)', strokeWidth: 2 }}
            shape={noMark}
            isAnimationActive={false}
          />
          <Scatter data={points} fill="var(--chart-1)" isAnimationActive={false}>
            <ErrorBar
              dataKey="reach"
              direction="y"
              width={10}
              strokeWidth={2}
              stroke="var(--chart-1)"
              isAnimationActive={false}
            />
          </Scatter>
        </ScatterChart>
      )}
    </ChartFrame>
  )
}
