import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Lesson } from '../../../shared/domain/lesson.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useNames } from '../../names/use-names.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { PersonField } from './person-field.tsx'
import { useLearningWords } from '../../words/use-learning-words.ts'

type LessonDialogProps = { readonly lesson: Lesson; readonly onClose: () => void }

/** The wording of a lesson, and what it is linked to. */
export function LessonDialog({ lesson, onClose }: LessonDialogProps) {
  const { t } = useLingui()
  const names = useNames()
  const { areaWords } = useLearningWords()
  const goals = useAsk(contract.goals, {}).data ?? []
  const form = useSealedForm('lesson', lesson.id)
  const [text, setText] = useFormField(form, like('text', lesson.text))
  const [person, setPerson] = useFormField(form, like('person', lesson.person))
  const [goal, setGoal] = useFormField(form, like('goal', lesson.goal))
  const save = useTell(contract.saveLesson)
  const { id, entry } = lesson
  return (
    <FormDialog
      form={form}
      title={t`Change the lesson`}
      error={save.error}
      isBusy={save.isPending}
      isReady={text.trim() !== ''}
      onClose={onClose}
      onSave={() => save.mutate({ id, entry, text: text.trim(), person, goal }, { onSuccess: onClose })}
    >
      <TextArea
        label={t`The lesson`}
        description={t`For a slip of the pen. When your mind changed, revise it instead: then what you believed before is kept.`}
        value={text}
        rows={2}
        maxLength={500}
        onChange={setText}
      />
      <PersonField
        label={t`Learned with`}
        none={t`Nobody in particular`}
        value={person}
        onChange={setPerson}
      />
      {goals.length === 0 ? null : (
        <SelectField
          label={t`Belongs to the edge`}
          none={t`None`}
          options={goals.map(({ id, area, levels }) => ({
            id,
            label: `${areaWords[area]} · ${names.text(levels.expected)}`,
          }))}
          value={goal}
          onChange={setGoal}
        />
      )}
    </FormDialog>
  )
}
