import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { type Group, GroupKind } from '../../../shared/domain/person.ts'
import type { PersonLine } from '../../../shared/domain/person-page.ts'
import { written } from '../../../shared/text/written.ts'
import { like, useFormField, useSealedForm, words } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { PeopleChips } from '../../loop/people-chips.tsx'
import { ChipChoice } from '../../ui/options.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FormDialog } from '../../names/form-dialog.tsx'
import { usePeopleWords } from './use-people-words.ts'

type GroupDialogProps = {
  readonly group?: Group
  readonly people: readonly PersonLine[]
  readonly onClose: () => void
}

const unsaid = 'unsaid'
const nobody: Pick<Group, 'name' | 'members' | 'kind' | 'need' | 'met'> = { name: '', members: [] }

/** A circle's name, what it is, who is in it, what they share, and whether it is alive. */
export function GroupDialog({ group, people, onClose }: GroupDialogProps) {
  const { t } = useLingui()
  const { groupWords } = usePeopleWords()
  const form = useSealedForm('group', group?.id)
  const first = group ?? nobody
  const [name, setName] = useFormField(form, words('name', first.name))
  const [members, setMembers] = useFormField(form, like<readonly PersonId[]>('members', first.members))
  const [kind, setKind] = useFormField(form, like('kind', first.kind))
  const [need, setNeed] = useFormField(form, words('need', first.need))
  const [met, setMet] = useFormField(form, words('met', first.met))
  const save = useTell(contract.saveGroup)
  return (
    <FormDialog
      form={form}
      title={group === undefined ? t`New group` : t`Change the group`}
      error={save.error}
      isBusy={save.isPending}
      isReady={name.trim() !== ''}
      onClose={onClose}
      onSave={() =>
        save.mutate(
          {
            id: group?.id,
            name: name.trim(),
            members: [...members],
            kind,
            need: written(need),
            met: written(met),
          },
          { onSuccess: onClose },
        )
      }
    >
      <TextField label={t`Name`} value={name} maxLength={80} takesFocus onChange={setName} />
      <ChipChoice
        label={t`What it is`}
        options={[
          ...GroupKind.options.map(id => ({ id, label: groupWords[id] })),
          { id: unsaid, label: t`Left open` },
        ]}
        value={kind ?? unsaid}
        onChange={id => setKind(GroupKind.safeParse(id).data)}
      />
      <PeopleChips label={t`Who is in it`} people={people} value={members} onChange={setMembers} />
      <TextArea
        label={t`What they share that brings them together`}
        description={t`For example: all of them began remotely this year.`}
        value={need}
        rows={2}
        maxLength={500}
        onChange={setNeed}
      />
      <TextField
        label={t`The last day you know they met`}
        description={t`If you know of one. You need not be there.`}
        type="date"
        value={met}
        onChange={setMet}
      />
    </FormDialog>
  )
}
