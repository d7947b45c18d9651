import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { Basis, Outcome } from '../../../shared/domain/hunch.ts'
import type { HunchId } from '../../../shared/domain/ids.ts'
import { like, maybe, useFormField, useSealedForm, type SealedFormInHand } from '../../bridge/forms.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useVeiledField } from '../../names/use-veiled-field.ts'
import { useStatementWords } from '../../names/use-statement-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { RadioCards } from '../../ui/options.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { toast } from '../../ui/toast.ts'
import { locales } from '../../words/days.ts'
import { useOutcomeWords } from '../../words/use-outcome-words.ts'

type SettleHunchProps = { readonly id: HunchId; readonly onClose: () => void }

/** What is known now is asked before what was thought then is shown; how it turned out, and how one knows, is written once. */
export function SettleHunch({ id, onClose }: SettleHunchProps) {
  const { t } = useLingui()
  const { outcomeWords, basisWords } = useOutcomeWords()
  const statementWords = useStatementWords()
  const form = useSealedForm('known-now', id)
  const [outcome, setOutcome] = useFormField(form, maybe('outcome', Outcome))
  const [basis, setBasis] = useFormField(form, maybe('basis', Basis))
  const [isAsked, seeIt] = useFormField(form, like('isAsked', false))
  const { data } = useAsk(contract.hunch, { id }, { enabled: isAsked })
  const settle = useTell(contract.settleHunch)
  const close = form.closing(onClose)
  function onKept(): void {
    toast({ text: t`Settled. It counts from now on.` })
    close()
  }
  function keep(): void {
    if (outcome === undefined || basis === undefined) return
    settle.mutate({ id, outcome, basis, locales: locales() }, { onSuccess: onKept })
  }
  if (!isAsked) return <AskFirst form={form} id={id} onClose={onClose} onGoOn={() => seeIt(true)} />
  return (
    <Dialog
      title={t`How did it turn out?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={close}>{t`Not now`}</Button>
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
      {settle.error === null ? null : <FaultNotice code={settle.error.code} />}
    </Dialog>
  )
}

type AskFirstProps = SettleHunchProps & {
  readonly form: SealedFormInHand
  readonly onGoOn: () => void
}

/** Whoever sees the first guess first finds it confirmed more easily. */
function AskFirst({ form, id, onClose, onGoOn }: AskFirstProps) {
  const { t } = useLingui()
  const [known, write] = useFormField(form, like('known', ''))
  const field = useVeiledField(known, write)
  const add = useTell(contract.addHunchNote)
  const goOn = (): void =>
    known.trim() === '' ? onGoOn() : add.mutate({ hunch: id, text: known.trim() }, { onSuccess: onGoOn })
  return (
    <FormDialog
      form={form}
      title={t`First: what do you know now?`}
      isNameless
      save={t`Show what I thought`}
      error={add.error}
      isBusy={add.isPending}
      isReady
      onClose={onClose}
      onSave={goOn}
    >
      <TextArea
        label={t`What you saw or were told since, if anything`}
        description={t`Asked before your first explanation is shown, for that would colour the answer.`}
        maxLength={2000}
        takesFocus
        {...field}
      />
    </FormDialog>
  )
}
