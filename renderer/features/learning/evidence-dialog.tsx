import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { GoalId } from '../../../shared/domain/ids.ts'
import type { GoalEvidence } from '../../../shared/domain/learning.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { ChipChoice } from '../../ui/options.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type EvidenceDialogProps = {
  readonly id: GoalId
  /** the note to correct, and its place in the list; absent for a new one */
  readonly known?: { readonly note: GoalEvidence; readonly at: number }
  readonly today: Day
  readonly onClose: () => void
}

/** Something that was seen of an edge: by the writer, or by somebody else. */
export function EvidenceDialog({ id, known, today, onClose }: EvidenceDialogProps) {
  const { t } = useLingui()
  const form = useSealedForm('evidence', known === undefined ? id : `${id} ${known.at}`)
  const [text, setText] = useFormField(form, like('text', known?.note.text ?? ''))
  const [by, setBy] = useFormField(form, like<GoalEvidence['by']>('by', known?.note.by ?? 'me'))
  const [day, setDay] = useFormField(form, like<string>('day', known?.note.day ?? today))
  const add = useTell(contract.addGoalEvidence)
  const change = useTell(contract.changeGoalEvidence)
  function keep(): void {
    const evidence = { text: text.trim(), by, day }
    if (known === undefined) add.mutate({ id, evidence }, { onSuccess: onClose })
    else change.mutate({ id, at: known.at, evidence }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      form={form}
      title={known === undefined ? t`Add what was seen` : t`Correct what was seen`}
      error={add.error ?? change.error}
      isBusy={add.isPending || change.isPending}
      isReady={text.trim() !== '' && day !== ''}
      onClose={onClose}
      onSave={keep}
    >
      <ChipChoice
        label={t`Who saw it?`}
        options={[
          { id: 'me', label: t`I did` },
          { id: 'someone', label: t`Someone else` },
        ]}
        value={by}
        onChange={setBy}
      />
      <TextArea
        label={t`What was seen or said?`}
        description={t`As a camera would have it: what was done, not what it means.`}
        value={text}
        rows={3}
        maxLength={2000}
        onChange={setText}
      />
      <TextField label={t`On which day?`} type="date" value={day} onChange={setDay} />
    </FormDialog>
  )
}
