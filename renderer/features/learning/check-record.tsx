import { Plural, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { BAND_FROM, unusual, type UsualBand, usualBand } from '../../../shared/insights/usual-band.ts'
import type { SelfCheckScale } from '../../../shared/practices/self-checks.ts'
import { DotsOverTime } from '../../charts/dots-over-time.tsx'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { shortDay } from '../../words/days.ts'
import { type CheckPoint, dayNumber, numberedDay } from './check-series.ts'

type CheckRecordProps = { readonly scale: SelfCheckScale; readonly points: readonly CheckPoint[] }

const told = (score: number): string => score.toFixed(1)

/** One's own scores of a check over time, compared with nobody else's. */
export function CheckRecord({ scale, points }: CheckRecordProps) {
  const { t } = useLingui()
  const id = useId()
  const [isTable, showTable] = useState(false)
  const scored = points.flatMap(({ day, score }) => (score === undefined ? [] : [{ day, score }]))
  const scores = scored.map(({ score }) => score)
  const band = usualBand(scores)
  if (points.length === 0) return null
  return (
    <div className="learning-record">
      <Claim scores={scores} band={band} />
      {scored.length === 0 ? null : (
        <DotsOverTime
          summary={scored.map(({ day, score }) => t`${shortDay(day)}: ${told(score)}`).join('; ')}
          dots={scored.map(({ day, score }) => ({ at: dayNumber(day), value: score }))}
          domain={[0, 4]}
          ticks={[0, 1, 2, 3, 4]}
          dayWords={at => shortDay(numberedDay(at))}
          {...(band === undefined ? {} : { band })}
        />
      )}
      <div>
        <Button aria-expanded={isTable} aria-controls={id} onPress={() => showTable(!isTable)}>
          {isTable ? t`Hide the table` : t`Show as a table`}
        </Button>
      </div>
      <div id={id}>
        {isTable ? (
          <DataTable
            caption={t`${scale.title}, your scores`}
            columns={[
              { id: 'day', label: t`Day` },
              { id: 'score', label: t`Score, 0 to 4`, align: 'end' },
            ]}
            rows={points.map(({ id: key, day, score }) => ({
              id: key,
              cells: [shortDay(day), score === undefined ? t`too few chances` : told(score)],
            }))}
          />
        ) : null}
      </div>
      <Disclosure summary={t`How this is counted`}>
        <p>{t`Each answer counts from 0, hardly ever, to 4, nearly every time; where less is hoped for, it is turned round. “No chance came up” is left out. The score is the mean, shown when at least three of the four questions say how often.`}</p>
        <p>{t`Dots are joined from four on. From 8 on there is a band in which your scores usually move: the mean of your first 8 to 12 scores, and 2.66 times their mean step up or down from one to the next. Outside it, or eight in a row on one side of its middle, is unusual for you. It says nothing about why.`}</p>
      </Disclosure>
    </div>
  )
}

type ClaimProps = { readonly scores: readonly number[]; readonly band: UsualBand | undefined }

function Claim({ scores, band }: ClaimProps) {
  const { t } = useLingui()
  const last = scores.at(-1)
  if (last === undefined) {
    return <p className="learning-claim">{t`Too few chances came up to say anything yet.`}</p>
  }
  if (band === undefined) {
    return (
      <p className="learning-claim">
        {t`Your last score, from 0 to 4: ${told(last)}.`}{' '}
        <Plural
          value={BAND_FROM - scores.length}
          one="After one more you see what is usual for you."
          other="After # more you see what is usual for you."
        />
      </p>
    )
  }
  const [low, high] = [told(Math.max(0, band.low)), told(Math.min(4, band.high))]
  const how = unusual(scores, band)
  const words =
    how === undefined
      ? t`That is usual for you: your scores mostly move between ${low} and ${high}.`
      : how === 'above' || how === 'below'
        ? t`That is unusual for you: your scores mostly move between ${low} and ${high}.`
        : how === 'long-above'
          ? t`It is the eighth in a row above your middle: unusual for you.`
          : t`It is the eighth in a row below your middle: unusual for you.`
  return (
    <p className="learning-claim">
      {t`Your last score, from 0 to 4: ${told(last)}.`} {words}
    </p>
  )
}
