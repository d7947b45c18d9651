import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Fault } from '../../../shared/faults.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useVeiledField } from '../../names/use-veiled-field.ts'
import { TextField } from '../../ui/text-field.tsx'

type LetGoDialogProps = {
  readonly about: string
  readonly maxLength: number
  readonly error: Fault | null
  readonly isBusy: boolean
  readonly onLetGo: (reason: string | undefined) => void
  readonly onClose: () => void
}

/** Puts something down that waits, with a line about why, if there is one to say. */
export function LetGoDialog({ about, maxLength, error, isBusy, onLetGo, onClose }: LetGoDialogProps) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const field = useVeiledField(reason, setReason)
  return (
    <FormDialog
      title={t`Let it go`}
      isNameless
      error={error}
      isBusy={isBusy}
      isReady
      onClose={onClose}
      onSave={() => onLetGo(reason.trim() === '' ? undefined : reason.trim())}
    >
      <p>{about}</p>
      <TextField label={t`Why, in a line, if you like`} maxLength={maxLength} takesFocus {...field} />
    </FormDialog>
  )
}
