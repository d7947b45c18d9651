import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { useVeiledField } from '../names/use-veiled-field.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useEscape } from '../ui/use-escape.ts'

type RewordPaneProps = {
  readonly before: string
  readonly question: string
  /** false when the text could not be changed here */
  readonly onReword: (after: string) => boolean
  readonly onClose: () => void
}

/** The sentence as it stands, and a place to write it another way; both are kept. */
export function RewordPane({ before, question, onReword, onClose }: RewordPaneProps) {
  const { t } = useLingui()
  const [after, write] = useState(before)
  const [isStuck, stick] = useState(false)
  const { description, ...field } = useVeiledField(after, write)
  const old = useVeiledField(before, () => undefined).value
  const next = after.trim()
  const form = useRef<HTMLFormElement>(null)
  useEscape(form, onClose)
  const isOther = next !== '' && next !== before
  return (
    <form
      className="lens-reword"
      ref={form}
      aria-label={t`Reword the sentence`}
      onSubmit={event => {
        event.preventDefault()
        if (isOther && !field.isReadOnly) stick(!onReword(next))
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
        <p role="alert">{t`This sentence could not be changed from here. Please change it in the text itself.`}</p>
      ) : null}
      <div className="lens-ways">
        <Button
          type="submit"
          variant="primary"
          isDisabled={!isOther || field.isReadOnly}
        >{t`Use these words`}</Button>
        <Button variant="quiet" onPress={onClose}>{t`Back`}</Button>
      </div>
    </form>
  )
}
