import { useLingui } from '@lingui/react/macro'
import { contract } from '../../shared/contract/contract.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import { like, useFormField, useSealedForm } from '../bridge/forms.ts'
import { useTell } from '../bridge/queries.ts'
import { useToday } from '../bridge/today.ts'
import { FormDialog } from '../names/form-dialog.tsx'
import { RadioCards } from '../ui/options.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useRungWords } from '../words/use-rung-words.ts'
import type { KnownStep } from './person-goal-steps.tsx'

type GoalStepDialogProps = {
  readonly person: PersonId
  /** the step to change; without one it is a new one */
  readonly step: KnownStep | undefined
  readonly onClose: () => void
}

/** How far somebody came, and what showed it. */
export function GoalStepDialog({ person, step, onClose }: GoalStepDialogProps) {
  const { t } = useLingui()
  const rungs = useRungWords()
  const today = useToday()
  const form = useSealedForm('goal-step', `${person} ${step?.number ?? 'new'}`)
  const [level, setLevel] = useFormField(form, like('level', step?.level))
  const [evidence, say] = useFormField(form, like('evidence', step?.evidence ?? ''))
  const [day, setDay] = useFormField(form, like<string>('day', step?.day ?? today))
  const save = useTell(contract.saveGoalStep)
  function keep(): void {
    if (level === undefined) return
    save.mutate(
      { person, number: step?.number, step: { level, evidence: evidence.trim(), day } },
      { onSuccess: onClose },
    )
  }
  return (
    <FormDialog
      form={form}
      title={step === undefined ? t`Note how far they are` : t`Change the step`}
      error={save.error}
      isBusy={save.isPending}
      isReady={level !== undefined && evidence.trim() !== '' && day !== ''}
      onClose={onClose}
      onSave={keep}
    >
      <RadioCards
        label={t`How far are they with it?`}
        description={t`It says where this goal stands, and nothing about the person.`}
        options={rungs.map((label, rung) => ({ id: String(rung), label }))}
        value={level === undefined ? undefined : String(level)}
        onChange={rung => setLevel(Number(rung))}
      />
      <TextArea
        label={t`What showed it?`}
        description={t`A line: what was done, as one could have seen it.`}
        value={evidence}
        rows={2}
        maxLength={500}
        onChange={say}
      />
      <TextField label={t`On which day?`} type="date" value={day} onChange={setDay} />
    </FormDialog>
  )
}
