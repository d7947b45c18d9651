import { FieldFrame, type FieldProps } from './field.tsx'

type Of<Id extends string> = {
  readonly none?: undefined
  readonly value: Id
  readonly onChange: (id: Id) => void
}
type OfOrNone<Id extends string> = {
  /** the words for none of them */
  readonly none: string
  readonly value: Id | undefined
  readonly onChange: (id: Id | undefined) => void
}
type SelectFieldProps<Id extends string> = FieldProps & {
  readonly options: readonly { readonly id: Id; readonly label: string }[]
} & (Of<Id> | OfOrNone<Id>)

/** One of many, or none where there are words for that. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { options, none, value, onChange: _, ...field } = props
  function choose(raw: string): void {
    const id = options.find(one => one.id === raw)?.id
    if (props.none !== undefined) props.onChange(id)
    else if (id !== undefined) props.onChange(id)
  }
  return (
    <FieldFrame {...field}>
      {ids => (
        <select
          {...ids}
          className="input"
          value={value ?? ''}
          onChange={event => choose(event.currentTarget.value)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
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
