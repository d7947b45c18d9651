import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Lesson } from '../../../shared/domain/lesson.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { TextArea } from '../../ui/text-area.tsx'

type LookDialogProps = {
  readonly lesson: Lesson
  readonly way: 'revised' | 'let-go'
  readonly today: Day
  readonly onClose: () => void
}

/** A lesson that is not true any more: what is true instead, or that nothing is, and why. */
export function LookDialog({ lesson, way, today, onClose }: LookDialogProps) {
  const { t } = useLingui()
  const form = useSealedForm('look', `${lesson.id} ${way}`)
  const [text, setText] = useFormField(form, like('text', lesson.text))
  const [because, setBecause] = useFormField(form, like('because', ''))
  const look = useTell(contract.lookAtLesson)
  const isNew = text.trim() !== '' && text.trim() !== lesson.text
  function keep(): void {
    const told =
      way === 'revised'
        ? { id: lesson.id, result: way, text: text.trim(), because: because.trim() }
        : { id: lesson.id, result: way, because: because.trim() }
    look.mutate({ look: told, today }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      form={form}
      title={way === 'revised' ? t`Revise the lesson` : t`Let the lesson go`}
      save={way === 'revised' ? undefined : t`Let it go`}
      error={look.error}
      isBusy={look.isPending}
      isReady={way === 'let-go' || (isNew && because.trim() !== '')}
      onClose={onClose}
      onSave={keep}
    >
      <figure className="learning-quote">
        <figcaption className="muted">{t`What you believed`}</figcaption>
        <blockquote className="words learning-words">{lesson.text}</blockquote>
      </figure>
      {way === 'revised' ? (
        <TextArea
          label={t`What you believe now`}
          description={t`One sentence. The one before stays in sight below it.`}
          value={text}
          rows={2}
          maxLength={500}
          onChange={setText}
        />
      ) : null}
      <TextArea
        label={t`What changed your mind?`}
        value={because}
        rows={2}
        maxLength={1000}
        onChange={setBecause}
      />
    </FormDialog>
  )
}
