import { useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import type { FaultCode } from '../../../shared/faults.ts'
import { Button } from '../../ui/button.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { isChosen, NewPassphrase, noPassphrase } from '../../ui/secrets/new-passphrase.tsx'
import { Threshold } from '../../ui/threshold.tsx'
import { errands } from './later.ts'

type FreshPassphraseProps = {
  /** what the words just typed spell */
  readonly recoveryKey: Uint8Array
  readonly onDone: () => void
}

/** After the recovery words: a passphrase for the next time, while the words are still at hand. */
export function FreshPassphrase({ recoveryKey, onDone }: FreshPassphraseProps) {
  const { t } = useLingui()
  const [choice, setChoice] = useState(noPassphrase)
  const [isChecked, setChecked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [code, setCode] = useState<FaultCode>()
  const choose = async (): Promise<void> => {
    setChecked(true)
    if (!isChosen(choice) || isBusy) return
    setBusy(true)
    setCode(undefined)
    const { resetPassphrase } = await errands()
    const fault = await resetPassphrase(recoveryKey, choice.passphrase)
    if (fault === undefined) onDone()
    else {
      setCode(fault)
      setBusy(false)
    }
  }
  return (
    <Threshold
      width="hall"
      title={t`Choose a new passphrase`}
      lede={t`Your words opened the journal. If the passphrase is forgotten, choose another one now; your recovery words stay as they are.`}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          void choose()
        }}
      >
        <NewPassphrase value={choice} onChange={setChoice} isChecked={isChecked} takesFocus />
        {code === undefined ? null : <FaultNotice code={code} />}
        <div className="threshold-actions threshold-actions-between">
          <Button variant="quiet" onPress={onDone}>{t`Later`}</Button>
          <Button variant="primary" type="submit" isBusy={isBusy}>{t`Use this passphrase`}</Button>
        </div>
      </form>
    </Threshold>
  )
}
