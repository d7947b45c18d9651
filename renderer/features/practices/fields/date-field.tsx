import { t } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { addDays } from '../../../../shared/domain/days.ts'
import { Day } from '../../../../shared/domain/time.ts'
import { ChipChoice } from '../../../ui/options.tsx'
import { awayWords, dayWords } from '../../../words/days.ts'
import type { FieldProps } from './field-props.ts'
import { Question } from './question.tsx'

function agoWords(days: number): string {
  if (days === 1) return t`Yesterday`
  if (days === 7) return t`A week ago`
  if (days === 30) return t`A month ago`
  return awayWords(-days)
}

function presetWords(days: number): string {
  if (days === 1) return t`Tomorrow`
  if (days === 7) return t`In a week`
  if (days === 14) return t`In two weeks`
  if (days === 30) return t`In a month`
  if (days % 30 === 0) return t`In ${days / 30} months`
  return days % 7 === 0 ? t`In ${days / 7} weeks` : t`In ${days} days`
}

type DateFieldProps = FieldProps<'date'> & { readonly today: Day }

/** A day to come, or one that was: a few near ones at hand, any other by the calendar. Days, not moments: no zone can move them. */
export function DateField({ step, field, answer, onAnswer, today }: DateFieldProps) {
  const { t } = useLingui()
  const id = useId()
  const isPast = field.past === true
  const presets = field.presets.map(days => ({
    id: addDays(today, isPast ? -days : days),
    label: isPast ? agoWords(days) : presetWords(days),
  }))
  const bounds = isPast ? { max: today } : { min: today }
  // While a day is typed part by part, it is none yet, or one of long ago.
  const [typed, setTyped] = useState<string>()
  function choose(raw: string): void {
    const day = Day.safeParse(raw)
    if (raw === '') onAnswer(undefined)
    else if (day.success && (isPast ? day.data <= today : day.data >= today))
      onAnswer({ kind: 'date', day: day.data })
  }
  return (
    <Question step={step}>
      {presets.length === 0 ? null : (
        <ChipChoice label={step.prompt} hideLabel options={presets} value={answer?.day} onChange={choose} />
      )}
      <div className="date-other">
        <label htmlFor={id}>{t`Another day`}</label>
        <input
          id={id}
          type="date"
          className="input"
          {...bounds}
          value={typed ?? answer?.day ?? ''}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value)
            choose(value)
          }}
          onBlur={() => setTyped(undefined)}
        />
      </div>
      <output className="date-said">{answer === undefined ? null : dayWords(answer.day, today)}</output>
    </Question>
  )
}
