import { useLingui } from '@lingui/react/macro'
import type { Fault } from '../../../shared/faults.ts'
import { written } from '../../../shared/text/written.ts'
import { useFormField, useSealedForm, words } from '../../bridge/forms.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useVeiledField } from '../../names/use-veiled-field.ts'
import { TextArea } from '../../ui/text-area.tsx'

type HappenedDialogProps = {
  /** the id of the move */
  readonly of: string
  readonly about: string
  readonly maxLength: number
  readonly error: Fault | null
  readonly isBusy: boolean
  readonly onHappened: (result: string | undefined) => void
  readonly onClose: () => void
}

/** That it happened, and what came of it, if that can be said already. */
export function HappenedDialog(props: HappenedDialogProps) {
  const { of, about, maxLength, error, isBusy, onHappened, onClose } = props
  const { t } = useLingui()
  const form = useSealedForm('happened', of)
  const [result, tell] = useFormField(form, words('result'))
  const field = useVeiledField(result, tell)
  return (
    <FormDialog
      form={form}
      title={t`It happened`}
      isNameless
      error={error}
      isBusy={isBusy}
      isReady
      onClose={onClose}
      onSave={() => onHappened(written(result))}
    >
      <p>{about}</p>
      <TextArea label={t`What came of it, if you like`} maxLength={maxLength} takesFocus {...field} />
    </FormDialog>
  )
}
