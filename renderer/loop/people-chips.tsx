import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { PersonId } from '../../shared/domain/ids.ts'
import { fold } from '../../shared/text/fold.ts'
import { useNames } from '../names/use-names.ts'
import { TextField } from '../ui/text-field.tsx'
import './people-chips.css'

type PeopleChipsProps = {
  readonly label: string
  /** in the order in which they are offered */
  readonly people: readonly { readonly id: PersonId; readonly alias: string }[]
  readonly value: readonly PersonId[]
  readonly onChange: (people: readonly PersonId[]) => void
  readonly takesFocus?: boolean
}

/** As many names as can be looked over; the others are found by typing. */
const most = 12

/** Some of the people. */
export function PeopleChips({ label, people, value, onChange, takesFocus = false }: PeopleChipsProps) {
  const { t } = useLingui()
  const names = useNames()
  const [sought, seek] = useState('')
  const chosen = new Set(value)
  const fitting = people.filter(
    ({ id, alias }) => chosen.has(id) || fold(alias).includes(fold(sought.trim())),
  )
  return (
    <>
      <fieldset className="people-chips">
        <legend className="field-label">{label}</legend>
        <div className="chips">
          {fitting
            .filter(({ id }, at) => at < most || chosen.has(id))
            .map(({ id }, at) => (
              <label key={id} className="chip">
                <input
                  type="checkbox"
                  className="chip-input"
                  // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first of the dialog's one question
                  autoFocus={takesFocus && at === 0 && sought === ''}
                  checked={chosen.has(id)}
                  onChange={() =>
                    onChange(chosen.has(id) ? value.filter(other => other !== id) : [...value, id])
                  }
                />
                {names.person(id)}
              </label>
            ))}
        </div>
      </fieldset>
      {people.length > most ? (
        <TextField label={t`Somebody else`} value={sought} type="search" onChange={seek} />
      ) : null}
    </>
  )
}
