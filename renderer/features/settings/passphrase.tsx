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
import { toast } from '../../ui/toast.ts'
import { FaultLine } from './fault-line.tsx'
import './settings.css'

type ChangeProps = { readonly onClose: () => void }

function Change({ onClose }: ChangeProps) {
  const { t } = useLingui()
  const [current, setCurrent] = useState('')
  const [choice, setChoice] = useState(noPassphrase)
  const [isChecked, setChecked] = useState(false)
  const change = useTell(contract.changePassphrase)
  const tell = (): void => {
    setChecked(true)
    if (current === '' || !isChosen(choice)) return
    change.mutate(
      { current: secretOf(current), next: secretOf(choice.passphrase) },
      {
        onSuccess: () => {
          toast({ text: t`Your passphrase was changed` })
          onClose()
        },
      },
    )
  }
  return (
    <form
      className="settings-form"
      onSubmit={event => {
        event.preventDefault()
        tell()
      }}
    >
      <PassphraseField
        label={t`Your passphrase now`}
        value={current}
        onChange={text => {
          setCurrent(text)
          change.reset()
        }}
        error={isChecked && current === '' ? t`Type the passphrase that opens the journal now.` : undefined}
      />
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
        <p className="muted">{t`Nobody can reset it, so it is asked for before it is changed.`}</p>
        <Button onPress={() => setOpen(true)}>{t`Change passphrase…`}</Button>
      </div>
      <Dialog title={t`Change passphrase`} isOpen={isOpen} onClose={close}>
        <Change onClose={close} />
      </Dialog>
    </Card>
  )
}
