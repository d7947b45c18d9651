import { useLingui } from '@lingui/react/macro'
import { useState, type KeyboardEvent } from 'react'
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

/** Some of the people: by pressing their names, or by typing a part of one and Enter. */
export function PeopleChips({ label, people, value, onChange, takesFocus = false }: PeopleChipsProps) {
  const { t } = useLingui()
  const names = useNames()
  const [sought, seek] = useState('')
  const chosen = new Set(value)
  const looked = fold(sought.trim())
  const fitting = people.filter(({ alias }) => fold(alias).includes(looked))
  const near = new Set(fitting.slice(0, most).map(({ id }) => id))
  const shown = people.filter(({ id }) => near.has(id) || chosen.has(id))
  const hidden = fitting.filter(({ id }) => !near.has(id) && !chosen.has(id)).length
  function toggle(id: PersonId): void {
    onChange(chosen.has(id) ? value.filter(other => other !== id) : [...value, id])
  }
  /** Takes the first that fits; the form around it is not sent by it. */
  function entered(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const first = fitting.find(({ id }) => !chosen.has(id))
    if (looked === '' || first === undefined) return
    toggle(first.id)
    seek('')
  }
  return (
    <>
      <fieldset className="people-chips">
        <legend className="field-label">{label}</legend>
        <div className="chips">
          {shown.map(({ id }, at) => (
            <label key={id} className="chip">
              <input
                type="checkbox"
                className="chip-input"
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first of the dialog's one question
                autoFocus={takesFocus && at === 0 && sought === ''}
                checked={chosen.has(id)}
                onChange={() => toggle(id)}
              />
              {names.person(id)}
            </label>
          ))}
        </div>
      </fieldset>
      {people.length > most ? (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter in the field it holds
        <div className="people-chips-find" onKeyDown={entered}>
          <TextField label={t`Someone else`} value={sought} type="search" onChange={seek} />
          <output className="muted">
            {looked !== '' && fitting.length === 0
              ? t`Nobody is called that.`
              : hidden > 0
                ? t`${hidden} more by typing`
                : null}
          </output>
        </div>
      ) : null}
    </>
  )
}
