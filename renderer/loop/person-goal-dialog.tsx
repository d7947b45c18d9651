import { useLingui } from '@lingui/react/macro'
import { contract } from '../../shared/contract/contract.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import type { PersonGoal } from '../../shared/domain/learning-person.ts'
import { like, useFormField, useSealedForm } from '../bridge/forms.ts'
import { useTell } from '../bridge/queries.ts'
import { FormDialog } from '../names/form-dialog.tsx'
import { TextArea } from '../ui/text-area.tsx'

type PersonGoalDialogProps = {
  readonly person: PersonId
  /** the goal to word anew; without one it is a new one */
  readonly goal: PersonGoal | undefined
  readonly onClose: () => void
}

/** What somebody wants to learn, why, and the next step. */
export function PersonGoalDialog({ person, goal, onClose }: PersonGoalDialogProps) {
  const { t } = useLingui()
  const form = useSealedForm('person-goal', goal === undefined ? `${person} new` : person)
  const [fields, setFields] = useFormField(
    form,
    like('fields', {
      words: goal?.words ?? '',
      why: goal?.why ?? '',
      next: goal?.next ?? '',
    }),
  )
  const save = useTell(contract.savePersonGoal)
  const set = (part: Partial<typeof fields>) => setFields({ ...fields, ...part })
  const { words, why, next } = fields
  return (
    <FormDialog
      form={form}
      title={goal === undefined ? t`Write down a goal` : t`Change the goal`}
      error={save.error}
      isBusy={save.isPending}
      isReady={words.trim() !== ''}
      onClose={onClose}
      onSave={() =>
        save.mutate(
          { person, words: words.trim(), why: why.trim(), next: next.trim() },
          { onSuccess: onClose },
        )
      }
    >
      <TextArea
        label={t`What do they want to learn?`}
        description={t`In their words, if they told you.`}
        value={words}
        rows={2}
        maxLength={1000}
        takesFocus
        onChange={value => set({ words: value })}
      />
      <TextArea
        label={t`Why does it matter to them?`}
        value={why}
        rows={2}
        maxLength={1000}
        onChange={value => set({ why: value })}
      />
      <TextArea
        label={t`What is the next step, and who takes it?`}
        value={next}
        rows={2}
        maxLength={500}
        onChange={value => set({ next: value })}
      />
    </FormDialog>
  )
}
