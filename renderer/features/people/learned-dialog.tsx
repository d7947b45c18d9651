import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useVeiledField } from '../../names/use-veiled-field.ts'
import { TextField } from '../../ui/text-field.tsx'

type LearnedDialogProps = { readonly person: Person; readonly onClose: () => void }

/** A sentence learned with a person. */
export function LearnedDialog({ person, onClose }: LearnedDialogProps) {
  const { t } = useLingui()
  const form = useSealedForm('learned', person.id)
  const [text, type] = useFormField(form, like('text', ''))
  const field = useVeiledField(text, type)
  const save = useTell(contract.saveLesson)
  return (
    <FormDialog
      form={form}
      title={t`What you learned`}
      isNameless
      error={save.error}
      isBusy={save.isPending}
      isReady={text.trim() !== ''}
      onClose={onClose}
      onSave={() => save.mutate({ text: text.trim(), person: person.id }, { onSuccess: onClose })}
    >
      <TextField
        label={t`One sentence you want to keep`}
        description={t`You will be asked later whether it is still true.`}
        maxLength={500}
        takesFocus
        {...field}
      />
    </FormDialog>
  )
}
