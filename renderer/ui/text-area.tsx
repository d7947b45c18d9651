import type { Ref } from 'react'
import { FieldFrame, type FieldProps } from './field.tsx'

type TextAreaProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  readonly placeholder?: string
  /** only where the field is the page's one purpose */
  readonly takesFocus?: boolean
  readonly maxLength?: number
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
  readonly areaRef?: Ref<HTMLTextAreaElement>
}

/** The person's own words, in their serif; the box grows with them. */
export function TextArea(props: TextAreaProps) {
  const {
    value,
    onChange,
    rows = 3,
    placeholder,
    takesFocus,
    maxLength,
    isDisabled = false,
    isReadOnly = false,
    areaRef,
    ...field
  } = props
  return (
    <FieldFrame {...field}>
      {ids => (
        <textarea
          {...ids}
          ref={areaRef}
          className="input input-area"
          value={value}
          rows={rows}
          placeholder={placeholder}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the field is the page's one purpose
          autoFocus={takesFocus}
          maxLength={maxLength}
          disabled={isDisabled}
          readOnly={isReadOnly}
          autoComplete="off"
          onChange={event => onChange(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  )
}
