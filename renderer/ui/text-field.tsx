import type { ReactNode, Ref } from 'react'
import { FieldFrame, type FieldProps } from './field.tsx'

type TextFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'password' | 'search' | 'date' | 'time'
  readonly placeholder?: string
  readonly autoComplete?: string
  /** only where the field is the page's one purpose */
  readonly takesFocus?: boolean
  readonly maxLength?: number
  readonly isReadOnly?: boolean
  readonly isDisabled?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
  /** within the box, at its end: show, clear */
  readonly end?: ReactNode
}

/** One line of text. Nothing typed here is offered to the system to keep, complete or check. */
export function TextField(props: TextFieldProps) {
  const {
    value,
    onChange,
    type = 'text',
    placeholder,
    autoComplete = 'off',
    takesFocus,
    maxLength,
    ...rest
  } = props
  const { isReadOnly = false, isDisabled = false, inputRef, end, ...field } = rest
  return (
    <FieldFrame {...field}>
      {ids => (
        <span className="box">
          <input
            {...ids}
            ref={inputRef}
            className="input"
            type={type}
            value={value}
            placeholder={placeholder}
            autoComplete={autoComplete}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where the field is the page's one purpose
            autoFocus={takesFocus}
            maxLength={maxLength}
            readOnly={isReadOnly}
            disabled={isDisabled}
            spellCheck={false}
            autoCapitalize="off"
            onChange={event => onChange(event.currentTarget.value)}
          />
          {end}
        </span>
      )}
    </FieldFrame>
  )
}
