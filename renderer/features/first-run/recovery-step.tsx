import { useEffect, useState } from 'react'
import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { codeOf, type FaultCode } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'
import { Button } from '../../ui/button.tsx'
import { spellKey } from '../../ui/secrets/recovery-words.ts'
import { WordGrid } from '../../ui/secrets/word-grid.tsx'
import { WordsAskedBack } from '../../ui/secrets/words-asked-back.tsx'
import { Threshold } from '../../ui/threshold.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Steps } from './steps.tsx'

type RecoveryStepProps = { readonly recoveryKey: Uint8Array; readonly onNext: () => void }

/** The 24 words, once; then three of them asked back. */
export function RecoveryStep({ recoveryKey, onNext }: RecoveryStepProps) {
  const { t } = useLingui()
  const [words, setWords] = useState<readonly string[]>([])
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [code, setCode] = useState<FaultCode>()
  useEffect(() => {
    void spellKey(recoveryKey).then(setWords)
  }, [recoveryKey])
  const confirm = async (): Promise<void> => {
    setBusy(true)
    try {
      await ask(contract.confirmRecovery, {})
      onNext()
    } catch (error) {
      setCode(codeOf(error))
      setBusy(false)
    }
  }
  if (isAsking) {
    return (
      <Threshold
        width="hall"
        over={<Steps at={3} />}
        title={t`Three of them, to be sure`}
        lede={t`Look at your paper and type these three.`}
      >
        <WordsAskedBack
          words={words}
          isBusy={isBusy}
          onKnown={() => void confirm()}
          back={<Button variant="quiet" onPress={() => setAsking(false)}>{t`Show the words again`}</Button>}
        />
        {code === undefined ? null : <FaultNotice code={code} />}
      </Threshold>
    )
  }
  return (
    <Threshold
      width="hall"
      over={<Steps at={3} />}
      title={t`Your recovery words`}
      lede={t`Should you ever forget your passphrase, these 24 words open your journal. Write them on paper, in this order, and keep it where you keep what matters. They are shown only now.`}
    >
      <WordGrid words={words} label={t`Recovery words`} />
      <div className="threshold-actions threshold-actions-between">
        <Button variant="quiet" onPress={onNext}>{t`Not now`}</Button>
        <Button variant="primary" isDisabled={words.length === 0} onPress={() => setAsking(true)}>
          {t`I have written them down`}
        </Button>
      </div>
    </Threshold>
  )
}
