import { IconPlus } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Forecast } from '../../../../shared/domain/run.ts'
import { Day } from '../../../../shared/domain/time.ts'
import { useVeiledField } from '../../../names/use-veiled-field.ts'
import { Button } from '../../../ui/button.tsx'
import { Slider } from '../../../ui/slider.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { percent } from '../answer-words.ts'
import type { FieldProps, Surroundings } from './field-props.ts'
import { Question } from './question.tsx'

type Shown = { readonly key: number; readonly forecast: Forecast }

const isBlank = ({ statement, confidence, due }: Forecast): boolean =>
  statement.trim() === '' && confidence === undefined && due === undefined

/** Statements that will turn out true or not, how sure one is of each, and by when one will know. */
export function HunchesField({
  step,
  field,
  answer,
  onAnswer,
  today,
}: FieldProps<'hunches'> & Pick<Surroundings, 'today'>) {
  const { t } = useLingui()
  const [shown, setShown] = useState<readonly Shown[]>(() =>
    (answer?.items ?? [{ statement: '' }]).map((forecast, key) => ({ key, forecast })),
  )
  function keep(next: readonly Shown[]): void {
    setShown(next)
    const items = next.map(({ forecast }) => forecast).filter(forecast => !isBlank(forecast))
    onAnswer(items.length === 0 ? undefined : { kind: 'hunches', items })
  }
  const change = (key: number, forecast: Forecast): void =>
    keep(shown.map(one => (one.key === key ? { key, forecast } : one)))
  const empty = (): Shown => ({
    key: Math.max(...shown.map(({ key }) => key)) + 1,
    forecast: { statement: '' },
  })
  function remove(key: number): void {
    const others = shown.filter(one => one.key !== key)
    keep(others.length === 0 ? [empty()] : others)
  }
  const add = (): void => setShown([...shown, empty()])
  return (
    <Question step={step}>
      <div className="forecasts">
        {shown.map(({ key, forecast }, at) => (
          <ForecastCard
            key={key}
            place={at + 1}
            of={shown.length}
            forecast={forecast}
            today={today}
            onChange={next => change(key, next)}
            {...(shown.length > 1 || !isBlank(forecast) ? { onRemove: () => remove(key) } : {})}
          />
        ))}
      </div>
      {shown.length < field.max ? (
        <div className="list-more">
          <Button icon={<IconPlus size={16} aria-hidden />} onPress={add}>{t`Another statement`}</Button>
        </div>
      ) : null}
    </Question>
  )
}

type ForecastCardProps = {
  readonly place: number
  readonly of: number
  readonly forecast: Forecast
  readonly today: Day
  readonly onChange: (forecast: Forecast) => void
  readonly onRemove?: () => void
}

function ForecastCard({ place, of, forecast, today, onChange, onRemove }: ForecastCardProps) {
  const { t } = useLingui()
  const { statement, confidence, due } = forecast
  const { description, ...words } = useVeiledField(statement, next =>
    onChange({ ...forecast, statement: next }),
  )
  const name = of === 1 ? t`Statement` : t`Statement ${place}`
  // While a day is typed part by part, it is none yet, or one of long ago.
  const [typed, setTyped] = useState<string>()
  function chooseDay(raw: string): void {
    setTyped(raw)
    const { due: _, ...others } = forecast
    const day = Day.safeParse(raw)
    if (raw === '') onChange(others)
    else if (day.success && day.data >= today) onChange({ ...others, due: day.data })
  }
  return (
    <fieldset className="forecast">
      <legend className="visually-hidden">{name}</legend>
      <TextArea label={name} rows={2} maxLength={2000} description={description} {...words} />
      <Slider
        label={t`How sure`}
        value={confidence}
        onChange={value => onChange({ ...forecast, confidence: value })}
        anchors={[t`Surely not`, t`Surely`]}
        format={percent}
        unset={t`Not set yet`}
      />
      <div className="forecast-foot" onBlur={() => setTyped(undefined)}>
        <TextField
          type="date"
          label={t`When you will know, if there is a day`}
          value={typed ?? due ?? ''}
          onChange={chooseDay}
        />
        {onRemove === undefined ? null : (
          <Button variant="quiet" onPress={onRemove}>{t`Remove statement ${place}`}</Button>
        )}
      </div>
    </fieldset>
  )
}
