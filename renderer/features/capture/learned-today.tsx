import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { useFormField, useSealedForm, words } from '../../bridge/forms.ts'
import { useDeed, useTell } from '../../bridge/queries.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useVeiledField } from '../../names/use-veiled-field.ts'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'

type LearnedTodayProps = { readonly onClose: () => void }

/** One line to keep; it comes back to be looked at like every lesson. */
export function LearnedToday({ onClose }: LearnedTodayProps) {
  const { t } = useLingui()
  const form = useSealedForm('capture-lesson')
  const [text, type] = useFormField(form, words('text'))
  const field = useVeiledField(text, type)
  const save = useTell(contract.saveLesson)
  const remove = useDeed(contract.removeLesson)
  const keep = (): void =>
    save.mutate(
      { text: text.trim() },
      {
        onSuccess: ({ id }) => {
          toast({ text: t`The lesson is kept.`, undo: () => remove.mutate({ id }) })
          onClose()
        },
      },
    )
  return (
    <FormDialog
      form={form}
      title={t`Today I learned`}
      isNameless
      error={save.error}
      isBusy={save.isPending}
      isReady={text.trim() !== ''}
      onClose={onClose}
      onSave={keep}
    >
      <TextField
        label={t`One sentence you would tell another manager`}
        maxLength={500}
        takesFocus
        {...field}
      />
    </FormDialog>
  )
}
