import { useEffect, useRef, useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { PassphraseField } from '../../ui/passphrase-field.tsx'
import { useFaultWords } from '../../words/use-fault-words.ts'
import { LockIcon } from './lock-icon.tsx'

type PassphraseDoorProps = {
  readonly isBusy: boolean
  readonly isWrong: boolean
  readonly onChange: () => void
  readonly onOpen: (passphrase: string) => void
  readonly label?: string
}

/** The passphrase, and one button. After a wrong one the words stay, so that they can be looked at. */
export function PassphraseDoor({ isBusy, isWrong, onChange, onOpen, label }: PassphraseDoorProps) {
  const { t } = useLingui()
  const [passphrase, setPassphrase] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const wrong = useFaultWords('wrong-passphrase')
  useEffect(() => {
    if (isWrong) field.current?.select()
  }, [isWrong])
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (passphrase !== '' && !isBusy) onOpen(passphrase)
      }}
    >
      <PassphraseField
        label={t`Passphrase`}
        value={passphrase}
        inputRef={field}
        takesFocus
        onChange={text => {
          setPassphrase(text)
          onChange()
        }}
        error={
          isWrong ? (
            <span role="alert">
              {wrong.title}. <span className="muted">{wrong.text}</span>
            </span>
          ) : undefined
        }
      />
      <Button variant="primary" type="submit" wide isBusy={isBusy} icon={<LockIcon />}>
        {isBusy ? t`Opening…` : (label ?? t`Unlock`)}
      </Button>
    </form>
  )
}
