import { useState } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { shellContract } from '../../../shared/contract/shell-contract.ts'
import type { VaultNotice } from '../../../shared/domain/vault.ts'
import { codeOf, type FaultCode } from '../../../shared/faults.ts'
import { ask, askShell } from '../../bridge/ask.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { Button } from '../../ui/button.tsx'
import { Threshold } from '../../ui/threshold.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Steps } from './steps.tsx'

type PromiseStepProps = {
  readonly onNext: () => void
  readonly onSample: (notices: readonly VaultNotice[]) => void
}

/** What Afterword promises, and what it cannot: the law stays outside. */
export function PromiseStep({ onNext, onSample }: PromiseStepProps) {
  const { t } = useLingui()
  const [isBusy, setBusy] = useState(false)
  const [code, setCode] = useState<FaultCode>()
  const look = async (): Promise<void> => {
    setBusy(true)
    try {
      const { notices } = await ask(contract.openSample, { today: dayOf(new Date()) })
      onSample(notices)
    } catch (error) {
      setCode(codeOf(error))
      setBusy(false)
    }
  }
  return (
    <Threshold
      width="hall"
      over={<Steps at={1} />}
      title={t`A journal that stays with you`}
      lede={t`For people who lead people. You write what happened and your first explanation; later you come back and see how it turned out.`}
    >
      <ul className="promises">
        <li>
          <strong>{t`It stays here.`}</strong>{' '}
          {t`No account, no server, no network. Afterword never goes online.`}
        </li>
        <li>
          <strong>{t`Only you can read it.`}</strong>{' '}
          {t`Everything is encrypted with a passphrase that nobody else knows, not even us.`}
        </li>
        <li>
          <strong>{t`Nothing is lost.`}</strong>{' '}
          {t`Every word is saved as you write, and backups are made and checked by themselves.`}
        </li>
      </ul>
      <section className="law">
        <h2 className="law-title">{t`One honest note`}</h2>
        <p>
          <Trans>
            Private and encrypted is not the same as outside the law. A court or your organisation may have a
            right to what you wrote about others. Write about people as you could defend it to them; initials
            are enough, and the rules of your workplace may apply.
          </Trans>
        </p>
      </section>
      {code === undefined ? null : <FaultNotice code={code} />}
      <div className="threshold-actions">
        <Button variant="primary" onPress={onNext} takesFocus>{t`Start my journal`}</Button>
        <Button isBusy={isBusy} onPress={() => void look()}>
          {isBusy ? t`Making the sample…` : t`Look at the sample journal`}
        </Button>
        <Button variant="quiet" onPress={() => void askShell(shellContract.openOther, {})}>
          {t`I already have one`}
        </Button>
      </div>
    </Threshold>
  )
}
