import { useLingui } from '@lingui/react/macro'
import { contract } from '../../shared/contract/contract.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import type { PainPoint, PainPointDraft } from '../../shared/domain/pain-point.ts'
import type { Day } from '../../shared/domain/time.ts'
import { written } from '../../shared/text/written.ts'
import { like, useFormField, useSealedForm } from '../bridge/forms.ts'
import { useTell } from '../bridge/queries.ts'
import { FormDialog } from '../names/form-dialog.tsx'
import { useVeiledField } from '../names/use-veiled-field.ts'
import { ChipChoice } from '../ui/options.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'

type PainPointDialogProps = {
  /** the one to change; absent for a new one */
  readonly pain?: PainPoint
  /** whose it is; absent: the writer's own */
  readonly person?: PersonId
  readonly today: Day
  readonly onClose: () => void
}

type Fields = Pick<PainPoint, 'area' | 'told' | 'text'> & {
  readonly fix: string
  readonly day: string
  readonly due: string
}

const fieldsOf = ({ pain, today }: PainPointDialogProps): Fields =>
  pain === undefined
    ? { area: 'work', told: true, text: '', fix: '', day: today, due: '' }
    : { ...pain, fix: pain.fix ?? '', due: pain.due ?? '' }

/** What is personal to another is only ever what they told. */
const isTold = ({ area, told }: Fields): boolean => area === 'personal' || told

const draftOf = (fields: Fields, { pain, person }: PainPointDialogProps): PainPointDraft => ({
  id: pain?.id,
  person,
  area: fields.area,
  told: isTold(fields),
  text: fields.text.trim(),
  fix: written(fields.fix),
  day: fields.day,
  due: written(fields.due),
})

/** What wears on somebody, and a small fix that can stay. */
export function PainPointDialog(props: PainPointDialogProps) {
  const { pain, person, today, onClose } = props
  const { t } = useLingui()
  const form = useSealedForm('pain-point', pain?.id ?? person)
  const [fields, setFields] = useFormField(form, like('fields', fieldsOf(props)))
  const save = useTell(contract.savePainPoint)
  const set = (part: Partial<Fields>): void => setFields({ ...fields, ...part })
  const { text, day, due } = fields
  return (
    <FormDialog
      form={form}
      title={pain === undefined ? t`A pain point` : t`Change the pain point`}
      isNameless
      error={save.error}
      isBusy={save.isPending}
      isReady={text.trim() !== '' && day !== '' && day <= today}
      onClose={onClose}
      onSave={() => save.mutate(draftOf(fields, props), { onSuccess: onClose })}
    >
      <Where fields={fields} isTheirs={person !== undefined} onChange={set} />
      <What fields={fields} isTheirs={person !== undefined} onChange={set} />
      <TextField label={t`On which day`} type="date" value={day} onChange={next => set({ day: next })} />
      <TextField
        label={t`Look whether it has eased on`}
        description={t`If you like. It comes back under Follow-ups on that day.`}
        type="date"
        value={due}
        onChange={next => set({ due: next })}
      />
    </FormDialog>
  )
}

type PartProps = {
  readonly fields: Fields
  readonly isTheirs: boolean
  readonly onChange: (part: Partial<Fields>) => void
}

function Where({ fields: { area, told }, isTheirs, onChange }: PartProps) {
  const { t } = useLingui()
  return (
    <>
      <ChipChoice
        label={t`Where it is`}
        options={[
          { id: 'work', label: t`At work` },
          { id: 'personal', label: t`Personal` },
        ]}
        value={area}
        onChange={next => onChange({ area: next })}
      />
      {isTheirs && area === 'work' ? (
        <ChipChoice
          label={t`How you know`}
          options={[
            { id: 'told', label: t`They told me` },
            { id: 'saw', label: t`I saw it` },
          ]}
          value={told ? 'told' : 'saw'}
          onChange={id => onChange({ told: id === 'told' })}
        />
      ) : null}
    </>
  )
}

function What({ fields, isTheirs, onChange }: PartProps) {
  const { t } = useLingui()
  const text = useVeiledField(fields.text, words => onChange({ text: words }))
  const fix = useVeiledField(fields.fix, words => onChange({ fix: words }))
  const label = isTold(fields) ? t`What they told you` : t`What you saw`
  const isTheirWords = isTheirs && fields.area === 'personal'
  return (
    <>
      <TextArea
        label={isTheirs ? label : t`What wears on you`}
        description={
          isTheirWords
            ? t`Only what they told you themselves, in their words.`
            : t`A line is enough. With a #tag of yours in it, the entries that carry the tag stand beside it.`
        }
        rows={2}
        maxLength={1000}
        {...text}
      />
      <TextArea
        label={t`A small fix that can stay`}
        description={t`For example: no meetings before ten on Mondays. It may stay empty for now.`}
        rows={2}
        maxLength={1000}
        {...fix}
      />
    </>
  )
}
