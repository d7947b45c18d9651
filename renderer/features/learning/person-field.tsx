import type { PersonId } from '../../../shared/domain/ids.ts'
import { useNames } from '../../names/use-names.ts'
import { SelectField } from '../../ui/select-field.tsx'

type PersonFieldProps = {
  readonly label: string
  /** the words for nobody */
  readonly none: string
  readonly value: PersonId | undefined
  readonly onChange: (id: PersonId | undefined) => void
}

/** One of the people, or nobody. */
export function PersonField(field: PersonFieldProps) {
  const names = useNames()
  const options = names.people.map(({ id, alias }) => ({ id, label: names.text(alias) }))
  return <SelectField {...field} options={options} />
}
