import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { useNames } from '../../names/use-names.ts'
import { TextField } from '../../ui/text-field.tsx'
import './capture.css'

type WhomFieldProps = {
  readonly label: string
  readonly value: PersonId | undefined
  readonly onChange: (person: PersonId | undefined) => void
  /** a name that was typed instead; it counts before who is chosen */
  readonly alias: string
  readonly onAlias: (alias: string) => void
}

/** One of the people, somebody new, or nobody in particular. */
export function WhomField({ label, value, onChange, alias, onAlias }: WhomFieldProps) {
  const { t } = useLingui()
  const names = useNames()
  const id = useId()
  return (
    <div className="capture-whom">
      {names.people.length === 0 ? null : (
        <div className="field">
          <label className="field-label" htmlFor={id}>
            {label}
          </label>
          <select
            id={id}
            className="input"
            value={alias === '' ? (value ?? '') : ''}
            onChange={({ currentTarget }) => {
              onAlias('')
              onChange(names.people.find(person => person.id === currentTarget.value)?.id)
            }}
          >
            <option value="">{alias === '' ? t`Nobody in particular` : names.text(alias)}</option>
            {names.people.map(person => (
              <option key={person.id} value={person.id}>
                {names.person(person.id)}
              </option>
            ))}
          </select>
        </div>
      )}
      <TextField
        label={names.people.length === 0 ? label : t`Or somebody new`}
        placeholder={t`Initials or a nickname`}
        value={alias}
        maxLength={80}
        onChange={onAlias}
      />
    </div>
  )
}
