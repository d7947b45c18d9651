import { useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { RecoveryWordsField, useComplaint } from '../../ui/secrets/recovery-words-field.tsx'
import { readWords } from '../../ui/secrets/recovery-words.ts'
import { useFaultWords } from '../../words/use-fault-words.ts'
import { LockIcon } from './lock-icon.tsx'

type WordsDoorProps = {
  readonly isBusy: boolean
  readonly isWrong: boolean
  readonly onChange: () => void
  readonly onOpen: (key: Uint8Array) => void
  readonly label?: string
}

/** The 24 words, checked before the journal is asked. */
export function WordsDoor({ isBusy, isWrong, onChange, onOpen, label }: WordsDoorProps) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const [complaint, setComplaint] = useState<string>()
  const complain = useComplaint()
  const wrong = useFaultWords('wrong-recovery-words')
  const read = async (): Promise<void> => {
    const found = await readWords(typed)
    setComplaint(complain(found))
    if (found.kind === 'key') onOpen(found.key)
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (!isBusy) void read()
      }}
    >
      <RecoveryWordsField
        value={typed}
        takesFocus
        onChange={text => {
          setTyped(text)
          setComplaint(undefined)
          onChange()
        }}
        error={complaint ?? (isWrong ? `${wrong.title}. ${wrong.text}` : undefined)}
      />
      <Button variant="primary" type="submit" wide isBusy={isBusy} icon={<LockIcon />}>
        {isBusy ? t`Opening…` : (label ?? t`Unlock`)}
      </Button>
    </form>
  )
}
