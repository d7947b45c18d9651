import { Plural, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { PersonId } from '../../../shared/domain/ids.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { maybe, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { WhileLifted } from '../../names/lift-first.tsx'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { toast } from '../../ui/toast.ts'

type MergeDialogProps = { readonly person: Person; readonly onClose: () => void }

/** The same person under two names: everything of this one goes to the other. */
export function MergeDialog({ person, onClose }: MergeDialogProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const names = useNames()
  const form = useSealedForm('merge', person.id)
  const [keep, setKeep] = useFormField(form, maybe('keep', PersonId))
  const merge = useTell(contract.mergePeople)
  const close = form.closing(onClose)
  const others = names.people.filter(({ id }) => id !== person.id)
  function join(): void {
    if (keep === undefined) return
    merge.mutate(
      { keep, gone: person.id },
      {
        onSuccess: ({ id, alias }) => {
          close()
          toast({ text: t`They are one person now: ${names.text(alias)}.` })
          go(`/person/${id}`, { replace: true })
        },
      },
    )
  }
  return (
    <Dialog
      title={t`Same as someone else`}
      isOpen
      onClose={onClose}
      actions={
        names.isVeiled ? undefined : (
          <>
            <Button onPress={close}>{t`Cancel`}</Button>
            <Button
              variant="primary"
              isBusy={merge.isPending}
              isDisabled={keep === undefined}
              onPress={join}
            >{t`Make them one`}</Button>
          </>
        )
      }
    >
      {/* One mask is like another, and this is not to be undone. */}
      <WhileLifted isVeiled={names.isVeiled} onClose={onClose}>
        <p>{t`Everything about ${names.text(person.alias)} goes to the person you choose. This cannot be undone.`}</p>
        {others.length === 0 ? (
          <p className="muted">{t`There is nobody else here.`}</p>
        ) : (
          <SelectField
            label={t`Who is it really?`}
            none={t`Choose a person`}
            options={others
              .toSorted((a, b) => a.alias.localeCompare(b.alias))
              .map(({ id, alias }) => ({ id, label: names.text(alias) }))}
            value={keep}
            onChange={setKeep}
          />
        )}
        {keep === undefined ? null : <WhatMoves keep={keep} gone={person.id} />}
        {merge.error === null ? null : <FaultNotice code={merge.error.code} />}
      </WhileLifted>
    </Dialog>
  )
}

type WhatMovesProps = { readonly keep: PersonId; readonly gone: PersonId }

function WhatMoves({ keep, gone }: WhatMovesProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.mergePreview, { keep, gone })
  if (data === undefined) return null
  return (
    <ul className="people-counts" aria-label={t`What goes over`}>
      <li>
        <Plural value={data.entries} one="# entry" other="# entries" />
      </li>
      <li>
        <Plural value={data.hunches} one="# first explanation" other="# first explanations" />
      </li>
      <li>
        <Plural value={data.plans} one="# plan" other="# plans" />
      </li>
      <li>
        <Plural value={data.contacts} one="# talk" other="# talks" />
      </li>
    </ul>
  )
}
