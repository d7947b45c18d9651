import { useLingui } from '@lingui/react/macro'
import { useState, type KeyboardEvent } from 'react'
import type { PersonId } from '../../shared/domain/ids.ts'
import { fold } from '../../shared/text/fold.ts'
import { useNames } from '../names/use-names.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import './people-chips.css'

type PeopleChipsProps = {
  readonly label: string
  /** in the order in which they are offered */
  readonly people: readonly { readonly id: PersonId; readonly alias: string }[]
  readonly value: readonly PersonId[]
  readonly onChange: (people: readonly PersonId[]) => void
  readonly takesFocus?: boolean
  /** lets somebody be added who is not here yet; the name stands in the form around it */
  readonly adding?: Adding
}

export type Adding = {
  readonly typed: string
  readonly type: (alias: string) => void
  readonly add: () => void
  readonly isBusy: boolean
}

/** As many names as can be looked over; the others are found by typing. */
const most = 12

/** Some of the people: by pressing their names, or by typing a part of one and Enter. */
export function PeopleChips(props: PeopleChipsProps) {
  const { label, people, value, onChange, takesFocus = false, adding } = props
  const names = useNames()
  const [own, setOwn] = useState('')
  const [sought, seek] = adding === undefined ? [own, setOwn] : [adding.typed, adding.type]
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
    if (looked === '') return
    if (first === undefined) return adding?.add()
    toggle(first.id)
    seek('')
  }
  return (
    <>
      {people.length === 0 ? null : (
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
      )}
      {people.length > most || adding !== undefined ? (
        <Find
          adding={adding}
          areAny={people.length > 0}
          sought={sought}
          onSeek={seek}
          onKeyDown={entered}
          isNobody={looked !== '' && fitting.length === 0}
          hidden={hidden}
          takesFocus={takesFocus && people.length === 0}
        />
      ) : null}
    </>
  )
}

type FindProps = {
  readonly adding: Adding | undefined
  readonly areAny: boolean
  readonly sought: string
  readonly onSeek: (words: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly isNobody: boolean
  readonly hidden: number
  readonly takesFocus: boolean
}

/** Where a name is typed: to find one, and where that is wanted, to add one. */
function Find({ adding, areAny, sought, onSeek, onKeyDown, isNobody, hidden, takesFocus }: FindProps) {
  const { t } = useLingui()
  const labels = areAny ? t`Find or add someone` : t`Initials or a nickname`
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Enter in the field it holds
    <div className="people-chips-find" onKeyDown={onKeyDown}>
      <TextField
        label={adding === undefined ? t`Someone else` : labels}
        value={sought}
        type={adding === undefined ? 'search' : 'text'}
        maxLength={80}
        takesFocus={takesFocus}
        onChange={onSeek}
      />
      {adding === undefined ? null : (
        <Button
          isBusy={adding.isBusy}
          isDisabled={sought.trim() === ''}
          onPress={adding.add}
        >{t`Add`}</Button>
      )}
      <output className="muted">
        {isNobody && adding === undefined
          ? t`Nobody is called that.`
          : hidden > 0
            ? t`${hidden} more by typing`
            : null}
      </output>
    </div>
  )
}
