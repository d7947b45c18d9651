import { useLingui } from '@lingui/react/macro'
import { contract } from '../../shared/contract/contract.ts'
import type { Commitment } from '../../shared/domain/loop.ts'
import type { Day } from '../../shared/domain/time.ts'
import { like, useFormField, useSealedForm } from '../bridge/forms.ts'
import { useDeed, useTell } from '../bridge/queries.ts'
import { FormDialog } from '../names/form-dialog.tsx'
import { useVeiledField } from '../names/use-veiled-field.ts'
import { TextField } from '../ui/text-field.tsx'
import { toast } from '../ui/toast.ts'

type MissDialogProps = { readonly commitment: Commitment; readonly today: Day; readonly onClose: () => void }

/** A miss, on its day, with what anyone could have seen. */
export function MissDialog({ commitment: { id, misses }, today, onClose }: MissDialogProps) {
  const { t } = useLingui()
  const form = useSealedForm('miss', id)
  const [day, setDay] = useFormField(form, like('day', today))
  const [note, setNote] = useFormField(form, like('note', ''))
  const field = useVeiledField(note, setNote)
  const add = useTell(contract.addMiss)
  const takeBack = useDeed(contract.takeBackMiss)
  const count = misses.length + 1
  const keep = (): void =>
    add.mutate(
      { id, miss: { day, ...(note.trim() === '' ? {} : { note: note.trim() }) } },
      {
        onSuccess: () => {
          const text = count === 1 ? t`One miss is counted.` : t`${count} misses are counted.`
          toast({ text, undo: () => takeBack.mutate({ id }) })
          onClose()
        },
      },
    )
  return (
    <FormDialog
      form={form}
      title={t`Count a miss`}
      isNameless
      error={add.error}
      isBusy={add.isPending}
      isReady={day !== '' && day <= today}
      onClose={onClose}
      onSave={keep}
    >
      <TextField label={t`On which day`} type="date" value={day} onChange={setDay} />
      <TextField
        label={t`What was agreed and did not happen, if you like`}
        description={t`What anyone could have seen; not why.`}
        maxLength={1000}
        takesFocus
        {...field}
      />
    </FormDialog>
  )
}
