import { useLingui } from '@lingui/react/macro'
import type { Fault } from '../../shared/faults.ts'
import { written } from '../../shared/text/written.ts'
import { useFormField, useSealedForm, words } from '../bridge/forms.ts'
import { FormDialog } from '../names/form-dialog.tsx'
import { useVeiledField } from '../names/use-veiled-field.ts'
import { TextField } from '../ui/text-field.tsx'

type LetGoDialogProps = {
  /** the id of what is put down */
  readonly of: string
  readonly about: string
  readonly maxLength: number
  readonly error: Fault | null
  readonly isBusy: boolean
  readonly onLetGo: (reason: string | undefined) => void
  readonly onClose: () => void
}

/** Puts something down that waits, with a line about why, if there is one to say. */
export function LetGoDialog({ of, about, maxLength, error, isBusy, onLetGo, onClose }: LetGoDialogProps) {
  const { t } = useLingui()
  const form = useSealedForm('let-go', of)
  const [reason, setReason] = useFormField(form, words('reason'))
  const field = useVeiledField(reason, setReason)
  return (
    <FormDialog
      form={form}
      title={t`Let it go`}
      save={t`Let it go`}
      isNameless
      error={error}
      isBusy={isBusy}
      isReady
      onClose={onClose}
      onSave={() => onLetGo(written(reason))}
    >
      <p>{about}</p>
      <TextField label={t`Why, in a line, if you like`} maxLength={maxLength} takesFocus {...field} />
    </FormDialog>
  )
}
