import { Plural, useLingui } from '@lingui/react/macro'
import type { Calibration } from '../../../shared/domain/insight.ts'
import { DiagonalDots } from '../../charts/diagonal-dots.tsx'
import { IntervalDot } from '../../charts/interval-dot.tsx'
import { Card } from '../../ui/card.tsx'
import { BehindIt } from './behind-it.tsx'
import { ConfidenceDots } from './confidence-dots.tsx'
import { asPercent, ofHundred } from './figures.ts'

type CalibrationCardProps = { readonly record: Calibration }

/** Whether one is surer than one's record. */
export function CalibrationCard({ record }: CalibrationCardProps) {
  const { t } = useLingui()
  const { gap, rows } = record
  return (
    <Card title={t`Am I surer than my record?`}>
      <GapSentence record={record} />
      {gap === undefined ? <ConfidenceDots rows={rows} /> : <GapBar record={record} />}
      <Dots record={record} />
      <BehindIt caption={t`Settled first explanations and how sure you were`} rows={rows}>
        <p>{t`The gap is how sure you were minus what turned out, on average: held counts 100, partly 50, did not hold 0. To the right of 0 you were surer than your record, to the left less sure.`}</p>
        <p>{t`The bar is a 90% interval. When it holds 0 the gap may be luck alone: with 20 settled ones, luck makes gaps of up to 18 points. The gap is shown from 15 on, the three dots from 30 on, each of the same number.`}</p>
        <CurveWords record={record} />
        <BrierWords record={record} />
      </BehindIt>
    </Card>
  )
}

/** With a minus as it is printed, not as it is typed. */
const signed = (points: number): string => String(points).replace('-', '−')

function GapSentence({ record: { gap, withinLuck, scorable, minimum } }: CalibrationCardProps) {
  const { t } = useLingui()
  if (gap === undefined) {
    const missing = minimum - scorable
    return (
      <p className="claim">
        <Plural
          value={missing}
          one="# more settled first explanation to compare how sure you were with what turned out."
          other="# more settled first explanations to compare how sure you were with what turned out."
        />
      </p>
    )
  }
  const points = Math.abs(Math.round(gap.value))
  const [low, high] = [Math.round(gap.low), Math.round(gap.high)]
  if (withinLuck === true) {
    const reach = t`${signed(low)} to ${signed(high)}`
    return (
      <p className="claim">
        {points === 0
          ? t`How sure you were matches what turned out.`
          : gap.value > 0
            ? t`You were ${points} points surer than your record. That is within luck: the interval, ${reach}, holds 0.`
            : t`You were ${points} points less sure than your record. That is within luck: the interval, ${reach}, holds 0.`}
      </p>
    )
  }
  return (
    <p className="claim">
      {gap.value > 0
        ? t`You were ${points} points surer than your record, somewhere between ${low} and ${high}.`
        : t`You were ${points} points less sure than your record, somewhere between ${-high} and ${-low}.`}
    </p>
  )
}

function GapBar({ record: { gap } }: CalibrationCardProps) {
  const { t } = useLingui()
  if (gap === undefined) return null
  const reach = Math.max(...[gap.low, gap.high].map(Math.abs)) > 50 ? 100 : 50
  const [value, low, high] = [gap.value, gap.low, gap.high].map(Math.round)
  return (
    <div>
      <IntervalDot
        summary={t`A dot at ${value} points with a bar from ${low} to ${high}; a dashed line at 0.`}
        value={gap.value}
        low={gap.low}
        high={gap.high}
        domain={[-reach, reach]}
        ticks={[-reach, -reach / 2, 0, reach / 2, reach]}
        format={points => (points > 0 ? `+${points}` : signed(points))}
        reference={0}
      />
      <p className="ends" aria-hidden="true">
        <span>{t`less sure than the record`}</span>
        <span>{t`surer than the record`}</span>
      </p>
    </div>
  )
}

function Dots({ record: { dots, curve = [], scorable, dotsMinimum, gap } }: CalibrationCardProps) {
  const { t } = useLingui()
  if (gap === undefined) return null
  if (dots === undefined) {
    return (
      <p className="muted">
        <Plural
          value={dotsMinimum - scorable}
          one="# more to see it at three levels of sureness."
          other="# more to see it at three levels of sureness."
        />
      </p>
    )
  }
  const told = dots
    .map(dot => t`${ofHundred(dot.confidence)} sure, ${ofHundred(dot.held.value)} held`)
    .join('; ')
  return (
    <div>
      <h3 className="chart-title">{t`At three levels of sureness`}</h3>
      <div className="plot">
        <DiagonalDots
          summary={told}
          across={t`How sure you were, in %`}
          up={t`How often it held, in %`}
          curve={curve.flatMap(({ from, to, held }) =>
            [from, to].map(sure => ({ x: 100 * sure, y: 100 * held })),
          )}
          dots={dots.map(({ confidence, held }) => ({
            x: asPercent(confidence),
            y: asPercent(held.value),
            low: 100 * held.low,
            high: 100 * held.high,
          }))}
        />
        <div className="plot-words">
          <ul>
            {dots.map(dot => (
              <li key={dot.confidence}>
                {t`When you were about ${ofHundred(dot.confidence)} sure, ${ofHundred(dot.held.value)} held (${dot.n} of them).`}
              </li>
            ))}
          </ul>
          <p className="muted">{t`On the dashed line you would be exactly as sure as your record; below it, surer. A bar that reaches the line may be there by luck.`}</p>
          {curve.length === 0 ? null : (
            <p className="muted">{t`The unbroken line is every level of sureness you used, not only three.`}</p>
          )}
        </div>
      </div>
    </div>
  )
}

function CurveWords({ record: { curve } }: CalibrationCardProps) {
  const { t } = useLingui()
  if (curve === undefined) return null
  const told = curve.map(({ from, to, held, n }) =>
    from === to
      ? t`${ofHundred(from)} sure: ${ofHundred(held)} held (${n})`
      : t`${ofHundred(from)} to ${ofHundred(to)} sure: ${ofHundred(held)} held (${n})`,
  )
  return (
    <p>
      {t`The unbroken line, shown from 50 on, never falls: levels of sureness are counted together for as long as the surer one did no better (Dimitriadis, Gneiting & Jordan, 2021). Yours: ${told.join('; ')}.`}
    </p>
  )
}

function BrierWords({ record: { brier } }: CalibrationCardProps) {
  const { t } = useLingui()
  if (brier === undefined) return null
  const [value, expected] = [brier.value.toFixed(2), brier.expected.toFixed(2)]
  return (
    <p>
      {t`Your Brier score, the mean squared distance between sureness and outcome, is ${value}. Someone whose sureness fits perfectly, at the same levels, would get about ${expected}. Neither means much alone.`}
    </p>
  )
}
