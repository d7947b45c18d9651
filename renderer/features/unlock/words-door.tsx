import { useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { readWords, splitWords, type ReadWords } from '../../ui/secrets/recovery-words.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { useFaultWords } from '../../words/use-fault-words.ts'
import { LockIcon } from './lock-icon.tsx'

type WordsDoorProps = {
  readonly isBusy: boolean
  readonly isWrong: boolean
  readonly onChange: () => void
  readonly onOpen: (key: Uint8Array) => void
}

function useComplaint(): (read: ReadWords) => string | undefined {
  const { t } = useLingui()
  return read => {
    if (read.kind === 'key') return undefined
    if (read.kind === 'count') {
      const { count } = read
      return t`There are ${count} words here; the recovery words are 24.`
    }
    if (read.kind === 'order') {
      return t`These are real words, but they do not belong together. Look for two that are swapped, or one that is another.`
    }
    const { word, at, near } = read
    return near === undefined
      ? t`Word ${at}, “${word}”, is not one of the recovery words. Look at how it is spelt.`
      : t`Word ${at}, “${word}”, is not one of the recovery words. Is it “${near}”?`
  }
}

/** The 24 words, typed or pasted in any shape, checked before the journal is asked. */
export function WordsDoor({ isBusy, isWrong, onChange, onOpen }: WordsDoorProps) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const [complaint, setComplaint] = useState<string>()
  const complain = useComplaint()
  const wrong = useFaultWords('wrong-recovery-words')
  const count = splitWords(typed).length
  const read = async (): Promise<void> => {
    const found = await readWords(typed)
    setComplaint(complain(found))
    if (found.kind === 'key') onOpen(found.key)
  }
  const error = complaint ?? (isWrong ? `${wrong.title}. ${wrong.text}` : undefined)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (!isBusy) void read()
      }}
    >
      <TextArea
        label={t`Your 24 recovery words`}
        description={t`In their order, with spaces or line breaks between them. Numbers do no harm.`}
        value={typed}
        rows={5}
        takesFocus
        maxLength={2000}
        corner={<span className="muted tabular">{t`${count} of 24`}</span>}
        onChange={text => {
          setTyped(text)
          setComplaint(undefined)
          onChange()
        }}
        error={error === undefined ? undefined : <span role="alert">{error}</span>}
      />
      <Button variant="primary" type="submit" wide isBusy={isBusy} icon={<LockIcon />}>
        {isBusy ? t`Opening…` : t`Unlock`}
      </Button>
    </form>
  )
}
