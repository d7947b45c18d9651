import { useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { useTell } from '../../bridge/queries.ts'
import { secretOf } from '../../bridge/secret.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PassphraseField } from '../../ui/passphrase-field.tsx'
import { isChosen, NewPassphrase, noPassphrase } from '../../ui/secrets/new-passphrase.tsx'
import { RecoveryWordsField, useComplaint } from '../../ui/secrets/recovery-words-field.tsx'
import { readWords } from '../../ui/secrets/recovery-words.ts'
import { toast } from '../../ui/toast.ts'
import { FaultLine } from './fault-line.tsx'
import './settings.css'

type ChangeProps = { readonly onClose: () => void }

/** Asks the keeper for the change, by what the person has: the passphrase, or only the words. */
function useChange(onDone: () => void) {
  const { t } = useLingui()
  const [words, setWords] = useState('')
  const [current, setCurrent] = useState('')
  const [complaint, setComplaint] = useState<string>()
  const complain = useComplaint()
  const change = useTell(contract.changePassphrase)
  const reset = useTell(contract.resetPassphrase)
  const done = {
    onSuccess: () => {
      toast({ text: t`Your passphrase was changed` })
      onDone()
    },
  }
  const forget = (): void => {
    setComplaint(undefined)
    change.reset()
    reset.reset()
  }
  return {
    words,
    current,
    complaint,
    forget,
    setWords: (typed: string) => {
      setWords(typed)
      forget()
    },
    setCurrent: (typed: string) => {
      setCurrent(typed)
      forget()
    },
    error: change.error ?? reset.error,
    isPending: change.isPending || reset.isPending,
    byPassphrase: (next: string) => change.mutate({ current: secretOf(current), next: secretOf(next) }, done),
    byWords: async (next: string | undefined): Promise<void> => {
      const read = await readWords(words)
      setComplaint(complain(read))
      if (read.kind !== 'key' || next === undefined) return
      reset.mutate({ recoveryKey: Uint8Array.from(read.key), next: secretOf(next) }, done)
      read.key.fill(0)
    },
  }
}

function Change({ onClose }: ChangeProps) {
  const { t } = useLingui()
  const [hasOnlyWords, setOnlyWords] = useState(false)
  const [choice, setChoice] = useState(noPassphrase)
  const [isChecked, setChecked] = useState(false)
  const change = useChange(onClose)
  const { current, words } = change
  const tell = (): void => {
    setChecked(true)
    const next = isChosen(choice) ? choice.passphrase : undefined
    if (hasOnlyWords) void change.byWords(next)
    else if (current !== '' && next !== undefined) change.byPassphrase(next)
  }
  const turn = (): void => {
    setOnlyWords(!hasOnlyWords)
    setChecked(false)
    change.forget()
  }
  return (
    <form
      className="settings-form"
      onSubmit={event => {
        event.preventDefault()
        if (!change.isPending) tell()
      }}
    >
      {hasOnlyWords ? (
        <RecoveryWordsField value={words} onChange={change.setWords} takesFocus error={change.complaint} />
      ) : (
        <PassphraseField
          label={t`Your passphrase now`}
          value={current}
          onChange={change.setCurrent}
          takesFocus
          error={isChecked && current === '' ? t`Type the passphrase that opens the journal now.` : undefined}
        />
      )}
      <div>
        <Button variant="quiet" onPress={turn}>
          {hasOnlyWords ? t`I know the passphrase` : t`I only have my recovery words`}
        </Button>
      </div>
      <NewPassphrase value={choice} onChange={setChoice} isChecked={isChecked} label={t`The new one`} />
      <p className="muted">{t`Backups made before keep the passphrase they were made with.`}</p>
      <FaultLine error={change.error} />
      <div className="dialog-actions">
        <Button variant="quiet" onPress={onClose}>{t`Cancel`}</Button>
        <Button variant="primary" type="submit" isBusy={change.isPending}>{t`Change it`}</Button>
      </div>
    </form>
  )
}

/** Another passphrase for the same journal; nothing is encrypted anew. */
export function Passphrase() {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <Card title={t`Passphrase`}>
      <div className="settings-row">
        <p className="muted">{t`Nobody can reset it but you, with your recovery words. It is asked for before it is changed.`}</p>
        <Button onPress={() => setOpen(true)}>{t`Change passphrase…`}</Button>
      </div>
      <Dialog title={t`Change passphrase`} isOpen={isOpen} onClose={close}>
        <Change onClose={close} />
      </Dialog>
    </Card>
  )
}
