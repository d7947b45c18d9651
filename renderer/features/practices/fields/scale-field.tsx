import { useId } from 'react'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import type { FieldProps } from './field-props.ts'
import { Question } from './question.tsx'

/** A row of numbers between two ends that say what they mean. */
export function ScaleField({ step, field, answer, onAnswer }: FieldProps<'scale'>) {
  const name = useId()
  const [low, high] = field.anchors
  const values = Array.from({ length: field.max - field.min + 1 }, (_, index) => field.min + index)
  const meaning = (value: number) => (value === field.min ? low : value === field.max ? high : undefined)
  return (
    <Question step={step} role="radiogroup">
      <div className="scale">
        {values.map(value => (
          <label key={value} className="scale-point">
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={answer?.value === value}
              onChange={() => onAnswer({ kind: 'scale', value })}
            />
            {value}
            {meaning(value) === undefined ? null : <VisuallyHidden>{` ${meaning(value)}`}</VisuallyHidden>}
          </label>
        ))}
      </div>
      <div className="scale-ends" aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </Question>
  )
}
