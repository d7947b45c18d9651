import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Feedback } from '../../../shared/domain/learning.ts'
import { useTell } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useNames } from '../../names/use-names.ts'
import { ChipChoice } from '../../ui/options.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type FeedbackDialogProps = {
  /** the piece to change; absent for a new one */
  readonly piece?: Feedback
  /** what a new one answers */
  readonly answering?: Feedback
  readonly all: readonly Feedback[]
  readonly onClose: () => void
}

const other = { got: 'gave', gave: 'got' } as const
const written = (words: string): string | undefined => (words.trim() === '' ? undefined : words.trim())

/** A piece of feedback: which way it went, what was said, and what was done with it. */
export function FeedbackDialog({ piece, answering, all, onClose }: FeedbackDialogProps) {
  const { t } = useLingui()
  const names = useNames()
  const today = useToday()
  const begun = piece ?? { direction: answering === undefined ? 'got' : other[answering.direction] }
  const [direction, setDirection] = useState<Feedback['direction']>(begun.direction)
  const [person, setPerson] = useState(piece?.person ?? answering?.person)
  const [gist, setGist] = useState(piece?.gist ?? '')
  const [did, setDid] = useState(piece?.did ?? '')
  const [day, setDay] = useState<string>(piece?.day ?? today)
  const [answers, setAnswers] = useState(piece?.answers ?? answering?.id)
  const save = useTell(contract.saveFeedback)
  function keep(): void {
    const told = { direction, person, gist: gist.trim(), did: written(did), day, answers }
    save.mutate({ id: piece?.id, ...told }, { onSuccess: onClose })
  }
  const isGot = direction === 'got'
  const others = all.filter(({ id }) => id !== piece?.id)
  return (
    <FormDialog
      title={piece === undefined ? t`Write down feedback` : t`Change the feedback`}
      error={save.error}
      isBusy={save.isPending}
      isReady={gist.trim() !== '' && day !== ''}
      onClose={onClose}
      onSave={keep}
    >
      <ChipChoice
        label={t`Which way did it go?`}
        options={[
          { id: 'got', label: t`I received it` },
          { id: 'gave', label: t`I gave it` },
        ]}
        value={direction}
        onChange={setDirection}
      />
      <SelectField
        label={isGot ? t`From whom?` : t`To whom?`}
        none={t`Nobody named`}
        options={names.people.map(({ id, alias }) => ({ id, label: names.text(alias) }))}
        value={person}
        onChange={setPerson}
      />
      <TextArea
        label={t`What was said?`}
        description={t`Its gist, in a sentence or two.`}
        value={gist}
        rows={2}
        maxLength={2000}
        onChange={setGist}
      />
      <TextArea
        label={isGot ? t`What did you do with it?` : t`What came of it?`}
        description={t`May stay empty for now.`}
        value={did}
        rows={2}
        maxLength={2000}
        onChange={setDid}
      />
      <TextField label={t`On which day?`} type="date" value={day} onChange={setDay} />
      {others.length === 0 ? null : (
        <SelectField
          label={t`Does it answer other feedback?`}
          none={t`No`}
          options={others.map(({ id, gist: said }) => ({ id, label: names.text(said) }))}
          value={answers}
          onChange={setAnswers}
        />
      )}
    </FormDialog>
  )
}
