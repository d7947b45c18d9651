import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { WorkingHours } from '../../../shared/domain/person.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

type HoursDialogProps = { readonly hours: WorkingHours; readonly onClose: () => void }

/** From when until when the writer works. */
export function HoursDialog({ hours, onClose }: HoursDialogProps) {
  const { t } = useLingui()
  const form = useSealedForm('hours')
  const [draft, change] = useFormField(form, like<WorkingHours>('hours', hours))
  const save = useTell(contract.setWorkingHours)
  return (
    <FormDialog
      form={form}
      title={t`My working hours`}
      isNameless
      error={save.error}
      isBusy={save.isPending}
      isReady={draft.from !== '' && draft.to !== ''}
      onClose={onClose}
      onSave={() => save.mutate(draft, { onSuccess: onClose })}
    >
      <p className="muted">{t`They say how long you and somebody by another clock can meet. Theirs are taken to be the same, by their own clock.`}</p>
      <TextField
        label={t`From`}
        type="time"
        value={draft.from}
        takesFocus
        onChange={from => change({ ...draft, from })}
      />
      <TextField label={t`Until`} type="time" value={draft.to} onChange={to => change({ ...draft, to })} />
    </FormDialog>
  )
}
