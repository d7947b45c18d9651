import { Plural, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { KeptMeasure } from '../../../shared/domain/learning-kept.ts'
import { measureRange } from '../../../shared/practices/option-words.ts'
import { useAsk } from '../../bridge/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { shortDay } from '../../words/days.ts'
import { useMeasureWords } from '../../words/use-measure-words.ts'
import { ValueTrend } from '../../charts/value-trend.tsx'

/** The numbers that practices ask for and keep, each with how it went over time. */
export function MeasuresCard() {
  const { t } = useLingui()
  const { data } = useAsk(contract.kept, {})
  if (data === undefined || data.measures.length === 0) return null
  return (
    <Card title={t`Numbers from practices`}>
      <p className="muted">{t`What you answered in practices, with its day. They say how it seemed to you then, and are compared with nothing.`}</p>
      <ul className="tracker-measures">
        {data.measures.map(measure => (
          <Measure key={measure.name} measure={measure} />
        ))}
      </ul>
    </Card>
  )
}

function Measure({ measure: { name, count, first, last } }: { readonly measure: KeptMeasure }) {
  const { t } = useLingui()
  const words = useMeasureWords()[name]
  const id = useId()
  const [isOpen, open] = useState(false)
  const period = first === last ? shortDay(first) : t`${shortDay(first)} to ${shortDay(last)}`
  return (
    <li className="tracker-measure">
      <div className="tracker-measure-head">
        <div>
          <h3 className="tracker-measure-name">{words}</h3>
          <p className="muted">
            <Plural value={count} one="# time" other="# times" />, {period}
          </p>
        </div>
        <Button
          aria-label={isOpen ? t`Hide how it went: ${words}` : t`Show how it went: ${words}`}
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => open(!isOpen)}
        >
          {isOpen ? t`Hide` : t`Show how it went`}
        </Button>
      </div>
      <div id={id}>{isOpen ? <MeasureTrend name={name} words={words} /> : null}</div>
    </li>
  )
}

type MeasureTrendProps = { readonly name: KeptMeasure['name']; readonly words: string }

function MeasureTrend({ name, words }: MeasureTrendProps) {
  const { data } = useAsk(contract.keptMeasure, { name })
  if (data === undefined || data.length === 0) return null
  const range = measureRange(name)
  const scale =
    range === undefined
      ? { kind: 'count' as const, min: 0, max: 0, low: '', high: '' }
      : { ...range, kind: 'scale' as const }
  return (
    <div className="tracker-measure-trend">
      <ValueTrend
        scale={{ ...scale, name: words }}
        points={data.map(point => ({ ...point, id: `${point.run} ${point.step}` }))}
      />
    </div>
  )
}
