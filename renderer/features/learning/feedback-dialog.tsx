import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { FeedbackId, PersonId } from '../../../shared/domain/ids.ts'
import { type Feedback, FeedbackKind } from '../../../shared/domain/learning.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { written } from '../../../shared/text/written.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useNames } from '../../names/use-names.ts'
import { ChipChoice } from '../../ui/options.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PersonField } from './person-field.tsx'
import { useLearningWords } from '../../words/use-learning-words.ts'

type FeedbackDialogProps = {
  /** the piece to change; absent for a new one */
  readonly piece?: Feedback
  /** what a new one answers */
  readonly answering?: Feedback
  readonly all: readonly Feedback[]
  readonly onClose: () => void
}

type Fields = {
  readonly direction: Feedback['direction']
  readonly kind: FeedbackKind | undefined
  readonly person: PersonId | undefined
  readonly gist: string
  readonly did: string
  readonly day: string
  readonly answers: FeedbackId | undefined
}

const UNSAID = 'unsaid'
const other = { got: 'gave', gave: 'got' } as const
function fieldsOf({ piece, answering }: Omit<FeedbackDialogProps, 'all' | 'onClose'>, today: Day): Fields {
  if (piece !== undefined) {
    const { direction, kind, person, gist, did = '', day, answers } = piece
    return { direction, kind, person, gist, did, day, answers }
  }
  const empty = { kind: undefined, gist: '', did: '', day: today }
  if (answering === undefined) return { ...empty, direction: 'got', person: undefined, answers: undefined }
  const { direction, person, id } = answering
  return { ...empty, direction: other[direction], person, answers: id }
}

/** What the form is known by: the piece it changes, or the one it answers. */
export const aboutOf = (piece: FeedbackId | undefined, answering?: FeedbackId): string =>
  piece ?? (answering === undefined ? 'new' : `answer ${answering}`)

/** A piece of feedback: which way it went, what was said, and what was done with it. */
export function FeedbackDialog({ all, onClose, ...about }: FeedbackDialogProps) {
  const { t } = useLingui()
  const today = useToday()
  const form = useSealedForm('feedback', aboutOf(about.piece?.id, about.answering?.id))
  const [fields, setFields] = useFormField(form, like('fields', fieldsOf(about, today)))
  const save = useTell(contract.saveFeedback)
  const set = (part: Partial<Fields>): void => setFields({ ...fields, ...part })
  const { gist, did, day } = fields
  const id = about.piece?.id
  return (
    <FormDialog
      form={form}
      title={id === undefined ? t`Write down feedback` : t`Change the feedback`}
      error={save.error}
      isBusy={save.isPending}
      isReady={gist.trim() !== '' && day !== ''}
      onClose={onClose}
      onSave={() =>
        save.mutate({ ...fields, id, gist: gist.trim(), did: written(did) }, { onSuccess: onClose })
      }
    >
      <FeedbackFields fields={fields} onChange={set} />
      <TextField label={t`On which day?`} type="date" value={day} onChange={value => set({ day: value })} />
      <AnswersField
        others={all.filter(one => one.id !== id)}
        value={fields.answers}
        onChange={answers => set({ answers })}
      />
    </FormDialog>
  )
}

type FeedbackFieldsProps = { readonly fields: Fields; readonly onChange: (part: Partial<Fields>) => void }

function FeedbackFields({ fields, onChange }: FeedbackFieldsProps) {
  const { t } = useLingui()
  const { kindWords } = useLearningWords()
  const isGot = fields.direction === 'got'
  return (
    <>
      <ChipChoice
        label={t`Which way did it go?`}
        options={[
          { id: 'got', label: t`I received it` },
          { id: 'gave', label: t`I gave it` },
        ]}
        value={fields.direction}
        onChange={direction => onChange({ direction })}
      />
      <ChipChoice
        label={t`What was it for?`}
        options={[
          ...FeedbackKind.options.map(id => ({ id, label: kindWords[id] })),
          { id: UNSAID, label: t`Left open` },
        ]}
        value={fields.kind ?? UNSAID}
        onChange={id => onChange({ kind: FeedbackKind.safeParse(id).data })}
      />
      <PersonField
        label={isGot ? t`From whom?` : t`To whom?`}
        none={t`Nobody named`}
        value={fields.person}
        onChange={person => onChange({ person })}
      />
      <TextArea
        label={t`What was said?`}
        description={t`Its gist, in a sentence or two.`}
        value={fields.gist}
        rows={2}
        maxLength={2000}
        onChange={gist => onChange({ gist })}
      />
      <TextArea
        label={isGot ? t`What did you do with it?` : t`What came of it?`}
        description={t`May stay empty for now.`}
        value={fields.did}
        rows={2}
        maxLength={2000}
        onChange={did => onChange({ did })}
      />
    </>
  )
}

type AnswersFieldProps = {
  readonly others: readonly Feedback[]
  readonly value: FeedbackId | undefined
  readonly onChange: (id: FeedbackId | undefined) => void
}

function AnswersField({ others, value, onChange }: AnswersFieldProps) {
  const { t } = useLingui()
  const { text } = useNames()
  if (others.length === 0) return null
  return (
    <SelectField
      label={t`Does it answer other feedback?`}
      none={t`No`}
      options={others.map(({ id, gist }) => ({ id, label: text(gist) }))}
      value={value}
      onChange={onChange}
    />
  )
}
