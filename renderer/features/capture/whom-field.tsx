import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { useNames } from '../../names/use-names.ts'

type WhomFieldProps = {
  readonly label: string
  readonly value: PersonId | undefined
  readonly onChange: (person: PersonId | undefined) => void
}

/** One of the people, or nobody in particular. */
export function WhomField({ label, value, onChange }: WhomFieldProps) {
  const { t } = useLingui()
  const names = useNames()
  const id = useId()
  if (names.people.length === 0) return null
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(names.people.find(person => person.id === currentTarget.value)?.id)
        }
      >
        <option value="">{t`Nobody in particular`}</option>
        {names.people.map(person => (
          <option key={person.id} value={person.id}>
            {names.person(person.id)}
          </option>
        ))}
      </select>
    </div>
  )
}
