import { useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, type SyntheticEvent } from 'react'
import { contract } from '../../../../shared/contract/contract.ts'
import { fold } from '../../../../shared/text/fold.ts'
import { useFormField, useSealedForm, words } from '../../../bridge/forms.ts'
import { useTell } from '../../../bridge/queries.ts'
import { WhileLifted } from '../../../names/lift-first.tsx'
import { useNames } from '../../../names/use-names.ts'
import { useVeiledField } from '../../../names/use-veiled-field.ts'
import { Button } from '../../../ui/button.tsx'
import { FaultNotice } from '../../../ui/fault-notice.tsx'
import { ChipChoice } from '../../../ui/options.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { FieldProps, Surroundings } from './field-props.ts'
import { Question } from './question.tsx'

/** As many names as can be looked over; typing finds the others. */
const most = 24

/** Someone already known, or someone new: initials or a nickname are enough. */
export function PersonField({
  step,
  answer,
  onAnswer,
  people,
  place,
  beforeNext,
}: FieldProps<'person'> & Surroundings) {
  const { t } = useLingui()
  const { person, text, isVeiled } = useNames()
  const form = useSealedForm('new-person', place)
  const [alias, setAlias] = useFormField(form, words('alias'))
  const field = useVeiledField(alias, setAlias)
  const save = useTell(contract.savePerson)
  const name = alias.trim()

  function add(): void {
    if (name === '') return
    const known = people.find(one => fold(one.alias) === fold(name))
    setAlias('')
    if (known) return onAnswer({ kind: 'person', person: known.id })
    // Answered even when the step has been left meanwhile.
    void save.mutateAsync({ alias: name }).then(
      ({ id }) => onAnswer({ kind: 'person', person: id }),
      () => setAlias(name),
    )
  }
  function submit(event: SyntheticEvent): void {
    event.preventDefault()
    add()
  }

  const onLeaving = useEffectEvent(add)
  useEffect(() => beforeNext(() => onLeaving()), [beforeNext])

  const sorted = people.toSorted((a, b) => a.alias.localeCompare(b.alias))
  const near = new Set(
    sorted
      .filter(one => fold(one.alias).includes(fold(name)))
      .slice(0, most)
      .map(({ id }) => id),
  )
  const options = sorted
    .filter(({ id }) => near.has(id) || id === answer?.person)
    .map(({ id, alias: own }) => ({ id, label: person(id) ?? text(own) }))
  const hidden = name === '' ? people.length - options.length : 0
  return (
    <Question step={step}>
      {options.length === 0 ? null : (
        <WhileLifted isVeiled={isVeiled}>
          <ChipChoice
            label={step.prompt}
            hideLabel
            options={options}
            value={answer?.person}
            onChange={id => onAnswer({ kind: 'person', person: id })}
          />
        </WhileLifted>
      )}
      <form className="person-new" onSubmit={submit}>
        <TextField
          label={people.length === 0 ? t`Initials or a nickname` : t`Someone else`}
          maxLength={80}
          {...field}
        />
        <Button type="submit" isBusy={save.isPending} isDisabled={name === ''}>{t`Add`}</Button>
        {hidden > 0 ? <span className="muted">{t`${hidden} more by typing`}</span> : null}
      </form>
      {save.error === null ? null : <FaultNotice code={save.error.code} />}
    </Question>
  )
}
