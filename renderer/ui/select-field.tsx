import { FieldFrame, type FieldProps } from './field.tsx'

type SelectFieldProps<Id extends string> = FieldProps & {
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  /** the words for none of them */
  readonly none: string
  readonly value: Id | undefined
  readonly onChange: (id: Id | undefined) => void
}

/** One of many, or none. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { options, none, value, onChange, ...field } = props
  return (
    <FieldFrame {...field}>
      {ids => (
        <select
          {...ids}
          className="input"
          value={value ?? ''}
          onChange={event => onChange(options.find(({ id }) => id === event.currentTarget.value)?.id)}
        >
          <option value="">{none}</option>
          {options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
