import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { GoalId } from '../../../shared/domain/ids.ts'
import type { GoalEvidence } from '../../../shared/domain/learning.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useTell } from '../../bridge/queries.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useVeiledField } from '../../names/use-veiled-field.ts'
import { ChipChoice } from '../../ui/options.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type EvidenceDialogProps = { readonly id: GoalId; readonly today: Day; readonly onClose: () => void }

/** Something that was seen of an edge: by the writer, or by somebody else. */
export function EvidenceDialog({ id, today, onClose }: EvidenceDialogProps) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const field = useVeiledField(text, setText)
  const [by, setBy] = useState<GoalEvidence['by']>('me')
  const [day, setDay] = useState<string>(today)
  const add = useTell(contract.addGoalEvidence)
  return (
    <FormDialog
      title={t`Add what was seen`}
      isNameless
      error={add.error}
      isBusy={add.isPending}
      isReady={text.trim() !== '' && day !== ''}
      onClose={onClose}
      onSave={() => add.mutate({ id, evidence: { text: text.trim(), by, day } }, { onSuccess: onClose })}
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
        rows={3}
        maxLength={2000}
        {...field}
      />
      <TextField label={t`On which day?`} type="date" value={day} onChange={setDay} />
    </FormDialog>
  )
}
