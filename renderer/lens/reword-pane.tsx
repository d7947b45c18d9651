import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { fieldsOf, like, useFormField, useSealedForm } from '../bridge/forms.ts'
import { useVeiledField } from '../names/use-veiled-field.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useEscape } from '../ui/use-escape.ts'

type RewordPaneProps = {
  /** the entry, or the step, the sentence stands in; and the note it was asked about in */
  readonly about: string
  readonly note: string
  readonly before: string
  readonly question: string
  /** false when the text could not be changed here */
  readonly onReword: (after: string) => boolean
  readonly onClose: () => void
}

const reworded = (first: { readonly note: string; readonly after: string }) => like('reworded', first)

/** The note in which a sentence was being reworded when the window went. */
export function noteReworded(about: string): string | undefined {
  const { shape, name } = reworded({ note: '', after: '' })
  const read = shape.safeParse(fieldsOf({ form: 'reword', about })?.[name])
  return read.success ? read.data.note : undefined
}

/** The sentence as it stands, and a place to write it another way; both are kept. */
export function RewordPane({ about, note, before, question, onReword, onClose }: RewordPaneProps) {
  const { t } = useLingui()
  const hand = useSealedForm('reword', about)
  const [kept, keep] = useFormField(hand, reworded({ note, after: before }))
  const after = kept.note === note ? kept.after : before
  const write = (words: string): void => keep({ note, after: words })
  const [isStuck, stick] = useState(false)
  const { description, ...field } = useVeiledField(after, write)
  const old = useVeiledField(before, () => undefined).value
  const next = after.trim()
  const form = useRef<HTMLFormElement>(null)
  const close = hand.closing(onClose)
  useEscape(form, close)
  const isOther = next !== '' && next !== before
  return (
    <form
      className="lens-reword"
      ref={form}
      aria-label={t`Reword the sentence`}
      onSubmit={event => {
        event.preventDefault()
        if (!isOther || field.isReadOnly) return
        hand.settle()
        const isDone = onReword(next)
        hand.settle(isDone)
        stick(!isDone)
      }}
    >
      <figure className="lens-before">
        <figcaption className="muted">{t`As it stands`}</figcaption>
        <p className="words">{old}</p>
      </figure>
      <TextArea
        {...field}
        {...(description === undefined ? { hint: question } : { hint: description })}
        label={t`In other words`}
        rows={2}
        maxLength={4000}
        takesFocus
      />
      {isStuck ? (
        <p role="alert">{t`This sentence could not be changed from here. Change it in the text itself.`}</p>
      ) : null}
      <div className="lens-ways">
        <Button
          type="submit"
          variant="primary"
          isDisabled={!isOther || field.isReadOnly}
        >{t`Use these words`}</Button>
        <Button variant="quiet" onPress={close}>{t`Back`}</Button>
      </div>
    </form>
  )
}
