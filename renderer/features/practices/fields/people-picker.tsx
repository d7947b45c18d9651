import { useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, type SyntheticEvent } from 'react'
import { contract } from '../../../../shared/contract/contract.ts'
import type { PersonId } from '../../../../shared/domain/ids.ts'
import { fold } from '../../../../shared/text/fold.ts'
import { useFormField, useSealedForm, words } from '../../../bridge/forms.ts'
import { useTell } from '../../../bridge/queries.ts'
import { WhileLifted } from '../../../names/lift-first.tsx'
import { useNames } from '../../../names/use-names.ts'
import { useVeiledField } from '../../../names/use-veiled-field.ts'
import { Button } from '../../../ui/button.tsx'
import { FaultNotice } from '../../../ui/fault-notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Surroundings } from './field-props.ts'

type PeoplePickerProps = Pick<Surroundings, 'people' | 'place' | 'beforeNext'> & {
  readonly label: string
  readonly chosen: readonly PersonId[]
  /** someone is chosen, or no longer is */
  readonly onToggle: (person: PersonId, isChosen: boolean) => void
}

/** As many names as can be looked over; typing finds the others. */
const most = 24

/** Any number of people: by pressing their names, or by typing one; whoever is not known yet is added. */
export function PeoplePicker({ place, label, people, chosen, onToggle, beforeNext }: PeoplePickerProps) {
  const { t } = useLingui()
  const { person, text, isVeiled } = useNames()
  const form = useSealedForm('new-person', place)
  const [typed, setTyped] = useFormField(form, words('alias'))
  const field = useVeiledField(typed, setTyped)
  const save = useTell(contract.savePerson)
  const name = typed.trim()

  function add(): void {
    if (name === '') return
    setTyped('')
    const known = people.find(one => fold(one.alias) === fold(name))
    if (known !== undefined) return onToggle(known.id, true)
    // Chosen even when the step has been left meanwhile.
    void save.mutateAsync({ alias: name }).then(
      ({ id }) => onToggle(id, true),
      () => setTyped(name),
    )
  }
  function submit(event: SyntheticEvent): void {
    event.preventDefault()
    add()
  }
  const onLeaving = useEffectEvent(add)
  useEffect(() => beforeNext(() => onLeaving()), [beforeNext])

  const isChosen = (id: PersonId): boolean => chosen.includes(id)
  const sorted = people.toSorted((a, b) => a.alias.localeCompare(b.alias))
  const fitting = sorted.filter(({ id, alias }) => isChosen(id) || fold(alias).includes(fold(name)))
  const first = fitting.filter(({ id }) => isChosen(id))
  const shown = new Set([...first, ...fitting].slice(0, Math.max(most, first.length)).map(({ id }) => id))
  const hidden = people.length - shown.size
  return (
    <>
      {people.length === 0 ? null : (
        <WhileLifted isVeiled={isVeiled}>
          <fieldset className="chips chips-many">
            <legend className="visually-hidden">{label}</legend>
            {sorted
              .filter(({ id }) => shown.has(id))
              .map(({ id, alias }) => (
                <label key={id} className="chip">
                  <input
                    type="checkbox"
                    className="chip-input"
                    checked={isChosen(id)}
                    onChange={event => onToggle(id, event.currentTarget.checked)}
                  />
                  {person(id) ?? text(alias)}
                </label>
              ))}
          </fieldset>
        </WhileLifted>
      )}
      <form className="person-new" onSubmit={submit}>
        <TextField
          label={people.length === 0 ? t`Initials or a nickname` : t`Find or add someone`}
          maxLength={80}
          {...field}
        />
        <Button type="submit" isBusy={save.isPending} isDisabled={name === ''}>{t`Add`}</Button>
        {hidden > 0 && name === '' ? <span className="muted">{t`${hidden} more by typing`}</span> : null}
      </form>
      {save.error === null ? null : <FaultNotice code={save.error.code} />}
    </>
  )
}
