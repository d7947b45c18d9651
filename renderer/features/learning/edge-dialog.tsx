import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { addDays } from '../../../shared/domain/days.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { EdgeArea, GoalLevel } from '../../../shared/domain/learning.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { PeopleChips } from '../../loop/people-chips.tsx'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useNames } from '../../names/use-names.ts'
import { ChipChoice } from '../../ui/options.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useLearningWords } from '../../words/use-learning-words.ts'

type EdgeDialogProps = {
  /** what it is about, if that was said already */
  readonly area?: EdgeArea
  readonly today: Day
  readonly onClose: () => void
}

/** Days until an edge is looked at, unless another day is chosen. */
const SIX_WEEKS = 42

/** A new edge: what it is about, and the lines that say beforehand what better would look like. */
export function EdgeDialog({ area: given, today, onClose }: EdgeDialogProps) {
  const { t } = useLingui()
  const names = useNames()
  const { areaWords } = useLearningWords()
  const form = useSealedForm('edge', given)
  const [area, setArea] = useFormField(form, like<EdgeArea | undefined>('area', given))
  const [words, setWords] = useFormField(form, like('words', { why: '', whyNow: '', experiment: '' }))
  const [levels, setLevels] = useFormField(
    form,
    like('levels', { less: '', now: '', expected: '', more: '' }),
  )
  const [support, setSupport] = useFormField(form, like<readonly PersonId[]>('support', []))
  const [due, setDue] = useFormField(form, like<string>('due', addDays(today, SIX_WEEKS)))
  const add = useTell(contract.addGoal)
  const say = (part: Partial<typeof words>) => setWords({ ...words, ...part })
  const isReady =
    area !== undefined && levels.now.trim() !== '' && levels.expected.trim() !== '' && due !== ''
  function keep(): void {
    if (area === undefined) return
    add.mutate({ area, ...words, levels, support: [...support], due }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      form={form}
      title={t`Write an edge`}
      error={add.error}
      isBusy={add.isPending}
      isReady={isReady}
      onClose={onClose}
      onSave={keep}
    >
      <ChipChoice
        label={t`What is it about?`}
        options={EdgeArea.options.map(id => ({ id, label: areaWords[id] }))}
        value={area}
        onChange={setArea}
      />
      <TextArea
        label={t`Why does it matter to you?`}
        value={words.why}
        rows={2}
        maxLength={1000}
        onChange={why => say({ why })}
      />
      <TextArea
        label={t`Why now?`}
        value={words.whyNow}
        rows={2}
        maxLength={1000}
        onChange={whyNow => say({ whyNow })}
      />
      <LevelFields levels={levels} onChange={setLevels} />
      <TextArea
        label={t`What will you try first?`}
        value={words.experiment}
        rows={2}
        maxLength={500}
        onChange={experiment => say({ experiment })}
      />
      {names.people.length === 0 ? null : (
        <PeopleChips
          label={t`Who can help you, or tell you what they see?`}
          people={names.people}
          value={support}
          onChange={setSupport}
        />
      )}
      <TextField label={t`Look at it on`} type="date" value={due} onChange={setDue} />
    </FormDialog>
  )
}

type Levels = Record<GoalLevel, string>
type LevelFieldsProps = { readonly levels: Levels; readonly onChange: (levels: Levels) => void }

function LevelFields({ levels, onChange }: LevelFieldsProps) {
  const { t } = useLingui()
  const questions: Record<GoalLevel, string> = {
    less: t`Slipping: what would it look like if it got worse?`,
    now: t`Now: what does it look like today?`,
    expected: t`As hoped: what will you see if it goes well?`,
    more: t`Better still: what would surprise you?`,
  }
  return (
    <fieldset className="learning-lines">
      <legend className="field-label">{t`Four lines, written before you begin`}</legend>
      <p className="field-help">{t`Something one could see or count. Once you keep them they cannot be changed, so that later you cannot move the mark. “Now” and “As hoped” are needed.`}</p>
      {GoalLevel.options.map(level => (
        <TextArea
          key={level}
          label={questions[level]}
          value={levels[level]}
          rows={1}
          maxLength={500}
          onChange={line => onChange({ ...levels, [level]: line })}
        />
      ))}
    </fieldset>
  )
}
