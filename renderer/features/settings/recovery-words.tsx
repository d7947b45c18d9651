import { useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { secretOf } from '../../bridge/secret.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PassphraseField } from '../../ui/passphrase-field.tsx'
import { spellKey } from '../../ui/secrets/recovery-words.ts'
import { WordGrid } from '../../ui/secrets/word-grid.tsx'
import { WordsAskedBack } from '../../ui/secrets/words-asked-back.tsx'
import { toast } from '../../ui/toast.ts'
import { FaultLine } from './fault-line.tsx'
import './settings.css'

type MakeProps = { readonly onWords: (words: readonly string[]) => void; readonly onClose: () => void }

function Make({ onWords, onClose }: MakeProps) {
  const { t } = useLingui()
  const [passphrase, setPassphrase] = useState('')
  const make = useTell(contract.newRecoveryKey)
  return (
    <form
      className="settings-form"
      onSubmit={event => {
        event.preventDefault()
        if (passphrase === '') return
        make.mutate(
          { passphrase: secretOf(passphrase) },
          { onSuccess: ({ recoveryKey }) => void spellKey(recoveryKey).then(onWords) },
        )
      }}
    >
      <p>{t`The words you have now will stop working. Have paper and a pen at hand.`}</p>
      <PassphraseField
        label={t`Passphrase`}
        value={passphrase}
        onChange={text => {
          setPassphrase(text)
          make.reset()
        }}
      />
      <FaultLine error={make.error} />
      <div className="dialog-actions">
        <Button variant="quiet" onPress={onClose}>{t`Cancel`}</Button>
        <Button variant="primary" type="submit" isBusy={make.isPending}>{t`Make new words`}</Button>
      </div>
    </form>
  )
}

type KeepProps = { readonly words: readonly string[]; readonly onDone: () => void }

function Keep({ words, onDone }: KeepProps) {
  const { t } = useLingui()
  const [isAsking, setAsking] = useState(false)
  const confirm = useTell(contract.confirmRecovery)
  if (isAsking) {
    return (
      <>
        <p>{t`Look at your paper and type these three.`}</p>
        <WordsAskedBack
          words={words}
          isBusy={confirm.isPending}
          onKnown={() => confirm.mutate({}, { onSuccess: onDone })}
          back={<Button variant="quiet" onPress={() => setAsking(false)}>{t`Show the words again`}</Button>}
        />
        <FaultLine error={confirm.error} />
      </>
    )
  }
  return (
    <>
      <p>{t`Write them on paper, in this order. They are shown only now.`}</p>
      <WordGrid words={words} label={t`Recovery words`} />
      <div className="dialog-actions">
        <Button variant="primary" onPress={() => setAsking(true)}>{t`I have written them down`}</Button>
      </div>
    </>
  )
}

/** New recovery words: made, shown once, three asked back. */
export function RecoveryWords() {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState<readonly string[]>()
  const facts = useAsk(contract.vaultFacts, {})
  const close = (): void => {
    setOpen(false)
    setWords(undefined)
  }
  const done = (): void => {
    close()
    toast({ text: t`Your new recovery words are in force` })
  }
  return (
    <Card title={t`Recovery words`}>
      <div className="settings-row">
        <p className="muted">
          {facts.data?.recoveryConfirmed === false
            ? t`You have not typed three of them back yet. Make new ones if the paper is not at hand.`
            : t`24 words that open the journal when the passphrase is forgotten.`}
        </p>
        <Button onPress={() => setOpen(true)}>{t`New recovery words…`}</Button>
      </div>
      <Dialog
        title={t`New recovery words`}
        isOpen={isOpen}
        onClose={close}
        width={words === undefined ? 'normal' : 'wide'}
        role={words === undefined ? 'dialog' : 'alertdialog'}
      >
        {words === undefined ? (
          <Make onWords={setWords} onClose={close} />
        ) : (
          <Keep words={words} onDone={done} />
        )}
      </Dialog>
    </Card>
  )
}
