import { useLingui } from '@lingui/react/macro'
import { Slider } from '../../../ui/slider.tsx'
import type { FieldProps } from './field-props.ts'

/** A figure with its unit, chosen by sliding; none is suggested. */
export function SliderField({ step, field, answer, onAnswer }: FieldProps<'slider'>) {
  const { t } = useLingui()
  const { min, max, unit } = field
  return (
    <Slider
      label={step.prompt}
      look="question"
      description={step.help}
      value={answer?.value}
      onChange={value => onAnswer({ kind: 'slider', value })}
      min={min}
      max={max}
      anchors={[`${min} ${unit}`.trim(), `${max} ${unit}`.trim()]}
      format={value => `${value} ${unit}`.trim()}
      unset={t`Not set yet`}
    />
  )
}
