import { FieldFrame } from '../../../ui/field.tsx'

type SelectFieldProps<Id extends string> = {
  readonly label: string
  readonly value: Id
  readonly options: Readonly<Record<Id, string>>
  /** the order they are offered in; without it their own */
  readonly order?: readonly Id[]
  readonly onChange: (id: Id) => void
}

/** One of many that need no explaining. */
export function SelectField<Id extends string>({
  label,
  value,
  options,
  order,
  onChange,
}: SelectFieldProps<Id>) {
  const ids = order ?? idsOf(options)
  return (
    <FieldFrame label={label}>
      {names => (
        <select
          {...names}
          className="input"
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = ids.find(id => id === currentTarget.value)
            if (chosen !== undefined) onChange(chosen)
          }}
        >
          {ids.map(id => (
            <option key={id} value={id}>
              {options[id]}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}

function idsOf<Id extends string>(options: Readonly<Record<Id, string>>): readonly Id[] {
  const ids: Id[] = []
  for (const id in options) ids.push(id)
  return ids
}
