import { useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { codeOf, type FaultCode } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'
import { secretOf } from '../../bridge/secret.ts'
import { Button } from '../../ui/button.tsx'
import { isChosen, NewPassphrase, noPassphrase } from '../../ui/secrets/new-passphrase.tsx'
import { Threshold } from '../../ui/threshold.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Steps } from './steps.tsx'
import { usePlace } from './use-place.ts'

type PassphraseStepProps = { readonly onBack: () => void; readonly onMade: (recoveryKey: Uint8Array) => void }

/** Where the journal lives and what opens it; the journal is made when both are there. */
export function PassphraseStep({ onBack, onMade }: PassphraseStepProps) {
  const { t } = useLingui()
  const { place, choose } = usePlace()
  const [choice, setChoice] = useState(noPassphrase)
  const [isChecked, setChecked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [code, setCode] = useState<FaultCode>()
  const make = async (): Promise<void> => {
    setChecked(true)
    if (!isChosen(choice) || place === undefined || isBusy) return
    setBusy(true)
    setCode(undefined)
    try {
      const { recoveryKey } = await ask(contract.createVault, {
        grant: place.id,
        passphrase: secretOf(choice.passphrase),
      })
      onMade(recoveryKey)
    } catch (error) {
      setCode(codeOf(error))
      setBusy(false)
    }
  }
  return (
    <Threshold
      width="hall"
      over={<Steps at={2} />}
      title={t`Choose your passphrase`}
      lede={t`Nobody can reset it but you, with the recovery words of the next step. Choose one you will remember.`}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          void make()
        }}
      >
        <NewPassphrase value={choice} onChange={setChoice} isChecked={isChecked} />
        <div className="place">
          <div className="place-words">
            <span className="field-label">{t`The journal lives in`}</span>
            <span className="place-path">
              <strong>{place?.name}</strong> <span className="muted">{place?.place}</span>
            </span>
          </div>
          <Button onPress={() => void choose()}>{t`Choose another place`}</Button>
        </div>
        {code === undefined ? null : <FaultNotice code={code} />}
        <div className="threshold-actions threshold-actions-between">
          <Button variant="quiet" onPress={onBack}>{t`Back`}</Button>
          <Button variant="primary" type="submit" isBusy={isBusy}>
            {isBusy ? t`Making your journal…` : t`Make my journal`}
          </Button>
        </div>
      </form>
    </Threshold>
  )
}
