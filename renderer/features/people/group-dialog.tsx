import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Group } from '../../../shared/domain/person.ts'
import type { PersonLine } from '../../../shared/domain/person-page.ts'
import { useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { CheckboxGroup } from '../../ui/options.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FormDialog } from '../../names/form-dialog.tsx'

type GroupDialogProps = {
  readonly group?: Group
  readonly people: readonly PersonLine[]
  readonly onClose: () => void
}

/** A circle's name and who is in it. */
export function GroupDialog({ group, people, onClose }: GroupDialogProps) {
  const { t } = useLingui()
  const names = useNames()
  const [name, setName] = useState(group?.name ?? '')
  const [members, setMembers] = useState(group?.members ?? [])
  const save = useTell(contract.saveGroup)
  return (
    <FormDialog
      title={group === undefined ? t`New group` : t`Change the group`}
      error={save.error}
      isBusy={save.isPending}
      isReady={name.trim() !== ''}
      onClose={onClose}
      onSave={() =>
        save.mutate(
          { ...(group === undefined ? {} : { id: group.id }), name: name.trim(), members: [...members] },
          { onSuccess: onClose },
        )
      }
    >
      <TextField label={t`Name`} value={name} maxLength={80} takesFocus onChange={setName} />
      <CheckboxGroup
        label={t`Who is in it`}
        options={people.map(({ id, alias }) => ({ id, label: names.text(alias) }))}
        value={members}
        onChange={ids => setMembers([...ids])}
      />
    </FormDialog>
  )
}
