import { useLingui } from '@lingui/react/macro'
import * as z from 'zod'
import { contract } from '../../../shared/contract/contract.ts'
import type { Day } from '../../../shared/domain/time.ts'
import {
  selfCheckInstruction,
  selfCheckResponses,
  type SelfCheckScale,
} from '../../../shared/practices/self-checks.ts'
import { useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { ChipChoice } from '../../ui/options.tsx'
import { toast } from '../../ui/toast.ts'

type CheckDialogProps = { readonly scale: SelfCheckScale; readonly today: Day; readonly onClose: () => void }

const responses = selfCheckResponses.map((label, index) => ({ id: String(index), label }))

/** The option chosen, by the place of the question. */
const Answers = z.record(z.string(), z.string())

/** The questions of one self-check; nothing of earlier answers is in sight. */
export function CheckDialog({ scale, today, onClose }: CheckDialogProps) {
  const { t } = useLingui()
  const form = useSealedForm('self-check', scale.id)
  const [answers, setAnswers] = useFormField(form, { name: 'answers', shape: Answers, first: {} })
  const save = useTell(contract.saveSelfCheck)
  const close = form.closing(onClose)
  const given = scale.items.flatMap((_, index) => answers[index] ?? [])
  function onKept(): void {
    toast({ text: t`Kept. It comes back in two weeks.` })
    close()
  }
  const keep = () =>
    save.mutate(
      { scale: scale.id, version: scale.version, answers: given.map(Number), day: today },
      { onSuccess: onKept },
    )
  return (
    <Dialog
      title={scale.title}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={close}>{t`Not now`}</Button>
          <Button
            variant="primary"
            isBusy={save.isPending}
            isDisabled={given.length < scale.items.length}
            onPress={keep}
          >{t`Keep this`}</Button>
        </>
      }
    >
      <p className="muted">{selfCheckInstruction}</p>
      {scale.items.map(({ text }, index) => (
        <ChipChoice
          key={text}
          look="question"
          label={text}
          options={responses}
          value={answers[index]}
          onChange={answer => setAnswers({ ...answers, [index]: answer })}
        />
      ))}
      {save.error === null ? null : <FaultNotice code={save.error.code} />}
    </Dialog>
  )
}
