import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import './field.css'

export type FieldProps = {
  readonly label: string
  /** question: the label is a sentence asked of the person, set in their serif */
  readonly look?: 'plain' | 'question'
  readonly description?: ReactNode
  readonly error?: ReactNode
  /** beside the label, at the end: a figure, a switch */
  readonly corner?: ReactNode
  readonly hideLabel?: boolean
}

type Ids = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid'?: true
}

type FieldFrameProps = FieldProps & { readonly children: (ids: Ids) => ReactNode }

/** Label, help, the field itself, and what is wrong with it; joined for those who hear it. */
export function FieldFrame(props: FieldFrameProps) {
  const { label, look = 'plain', description, error, corner, hideLabel = false, children } = props
  const id = useId()
  const said = [description === undefined ? '' : `${id}-help`, error === undefined ? '' : `${id}-error`]
  const describedBy = said.filter(part => part !== '').join(' ')
  return (
    <div className={classNames('field', `field-${look}`)}>
      <div className={hideLabel ? 'visually-hidden' : 'field-head'}>
        <label htmlFor={id} className="field-label">
          {label}
        </label>
        {corner}
      </div>
      {description === undefined ? null : (
        <p id={`${id}-help`} className="field-help">
          {description}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </div>
  )
}
