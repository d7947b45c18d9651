import type { CSSProperties } from 'react'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldProps } from './field.tsx'

type SliderProps = Omit<FieldProps, 'corner'> & {
  /** absent: not answered yet; the thumb stands in the middle, dashed, and says so */
  readonly value: number | undefined
  readonly onChange: (value: number) => void
  readonly min?: number
  readonly max?: number
  readonly step?: number
  /** what the two ends mean: A guess … Certain */
  readonly anchors?: readonly [string, string]
  /** the figure as shown and read: `72%` */
  readonly format?: (value: number) => string
  /** shown and read while there is no value: "Not set" */
  readonly unset?: string
}

const filled = (style: Record<`--${string}`, string>): CSSProperties => style

/** A figure chosen by sliding, with its value in sight. No value is suggested before the person gives one. */
export function Slider(props: SliderProps) {
  const {
    value,
    onChange,
    min = 0,
    max = 100,
    step = 1,
    anchors,
    format = String,
    unset = '–',
    ...field
  } = props
  const at = value ?? Math.round((min + max) / 2)
  const share = ((at - min) / (max - min)) * 100
  const said = value === undefined ? unset : format(value)
  const settle = (raw: string): void => {
    if (value === undefined) onChange(Number(raw))
  }
  return (
    <FieldFrame {...field} corner={<output className="slider-value">{said}</output>}>
      {ids => (
        <div className="slider">
          <input
            {...ids}
            type="range"
            className={classNames('slider-input', value === undefined && 'slider-unset')}
            min={min}
            max={max}
            step={step}
            value={at}
            aria-valuetext={said}
            style={filled({ '--fill': value === undefined ? '0%' : `${share}%` })}
            onChange={event => onChange(Number(event.currentTarget.value))}
            onPointerUp={event => settle(event.currentTarget.value)}
            onKeyDown={event => {
              // With Ctrl or Cmd they are commands of the page, not an answer.
              if (event.ctrlKey || event.metaKey || event.altKey) return
              if (event.key === 'Enter' || event.key === ' ') settle(event.currentTarget.value)
            }}
          />
          {anchors === undefined ? null : (
            <div className="slider-ends" aria-hidden="true">
              <span>{anchors[0]}</span>
              <span>{anchors[1]}</span>
            </div>
          )}
        </div>
      )}
    </FieldFrame>
  )
}
