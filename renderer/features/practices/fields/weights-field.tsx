import { Plural, useLingui } from '@lingui/react/macro'
import { useId, type CSSProperties } from 'react'
import { Weights } from '../../../../shared/domain/hunch.ts'
import type { ChoiceOption } from '../../../../shared/domain/practice.ts'
import type { FieldProps } from './field-props.ts'
import { Question } from './question.tsx'

const all = 100
const stride = 5
const fewest = 3

const filled = (style: Record<`--${string}`, string>): CSSProperties => style

type RowProps = {
  readonly option: ChoiceOption
  readonly points: number
  readonly left: number
  readonly onChange: (points: number) => void
}

function WeightRow({ option, points, left, onChange }: RowProps) {
  const { t } = useLingui()
  const id = useId()
  const give = (wanted: number) => onChange(Math.min(Math.max(0, wanted), points + left))
  return (
    <div className="weight">
      <label htmlFor={id} className="weight-label">
        {option.label}
        {option.hint === undefined ? null : <span className="weight-hint">{option.hint}</span>}
      </label>
      <div className="weight-points">
        <button
          type="button"
          className="weight-step"
          tabIndex={-1}
          aria-label={t`Fewer points for ${option.label}`}
          disabled={points === 0}
          onClick={() => give(points - stride)}
        >
          −
        </button>
        <input
          id={id}
          type="range"
          className="slider-input"
          min={0}
          max={all}
          step={stride}
          value={points}
          aria-valuetext={t`${points} points`}
          style={filled({ '--fill': `${points}%` })}
          onChange={event => give(Number(event.currentTarget.value))}
        />
        <button
          type="button"
          className="weight-step"
          tabIndex={-1}
          aria-label={t`More points for ${option.label}`}
          disabled={left === 0}
          onClick={() => give(points + stride)}
        >
          +
        </button>
        <span className="weight-value" aria-hidden="true">
          {points}
        </span>
      </div>
    </div>
  )
}

/** A hundred points shared over explanations; no more than there are, and what is left counts as not known. */
export function WeightsField({ step, field, answer, onAnswer }: FieldProps<'weights'>) {
  const given = new Map(Object.entries(answer?.weights ?? {}))
  const total = [...given.values()].reduce((sum, points) => sum + points, 0)
  const count = [...given.values()].filter(points => points > 0).length
  const left = all - total
  const give = (id: string, points: number): void => {
    const weights = Weights.safeParse({ ...answer?.weights, [id]: points })
    if (!weights.success) return
    onAnswer(
      total - (given.get(id) ?? 0) + points === 0 ? undefined : { kind: 'weights', weights: weights.data },
    )
  }
  return (
    <Question step={step}>
      <WeightsLeft left={left} count={count} />
      <div className="weights">
        {field.options.map(option => (
          <WeightRow
            key={option.id}
            option={option}
            points={given.get(option.id) ?? 0}
            left={left}
            onChange={points => give(option.id, points)}
          />
        ))}
      </div>
    </Question>
  )
}

type LeftProps = { readonly left: number; readonly count: number }

function WeightsLeft({ left, count }: LeftProps) {
  const { t } = useLingui()
  const nudge = left === 0 && count < fewest
  return (
    <output className="weights-left">
      {left === 0 ? (
        t`All 100 points are shared.`
      ) : (
        <Plural value={left} one="# point left to share." other="# points left to share." />
      )}{' '}
      {nudge ? t`Could a third explanation be true too, even a little?` : null}
      {left > 0 && left < all ? t`What you leave counts as not known.` : null}
    </output>
  )
}
