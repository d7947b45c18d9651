import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { Basis, Outcome } from '../../../shared/domain/hunch.ts'
import type { HunchId } from '../../../shared/domain/ids.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { useStatementWords } from '../../names/use-statement-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioCards } from '../../ui/options.tsx'
import { toast } from '../../ui/toast.ts'
import { useOutcomeWords } from '../../words/use-outcome-words.ts'

type SettleHunchProps = { readonly id: HunchId; readonly onClose: () => void }

/** How a first explanation turned out, and how one knows: both are asked, and it is written once. */
export function SettleHunch({ id, onClose }: SettleHunchProps) {
  const { t } = useLingui()
  const { outcomeWords, basisWords } = useOutcomeWords()
  const statementWords = useStatementWords()
  const [outcome, setOutcome] = useState<Outcome>()
  const [basis, setBasis] = useState<Basis>()
  const { data } = useAsk(contract.hunch, { id })
  const settle = useTell(contract.settleHunch)
  function onKept(): void {
    toast({ text: t`Settled. It counts from now on.` })
    onClose()
  }
  function keep(): void {
    if (outcome === undefined || basis === undefined) return
    settle.mutate({ id, outcome, basis }, { onSuccess: onKept })
  }
  return (
    <Dialog
      title={t`How did it turn out?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t`Not now`}</Button>
          <Button
            variant="primary"
            isBusy={settle.isPending}
            isDisabled={outcome === undefined || basis === undefined}
            onPress={keep}
          >{t`Keep this`}</Button>
        </>
      }
    >
      {data === undefined ? null : (
        <blockquote className="follow-up-words">{statementWords(data.statement)}</blockquote>
      )}
      <RadioCards
        label={t`Your first explanation`}
        options={Outcome.options.map(id => ({ id, label: outcomeWords[id] }))}
        value={outcome}
        onChange={setOutcome}
      />
      <RadioCards
        label={t`How do you know?`}
        options={Basis.options.map(id => ({ id, label: basisWords[id] }))}
        value={basis}
        onChange={setBasis}
      />
      {settle.isError ? (
        <Notice tone="danger" role="alert">{t`That could not be kept. Please try again.`}</Notice>
      ) : null}
    </Dialog>
  )
}
