import { t } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useEffect, type ReactNode } from 'react'
import type { Fault } from '../../shared/faults.ts'
import type { SealedFormInHand } from '../bridge/forms.ts'
import { useStore } from '../bridge/store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FaultNotice } from '../ui/fault-notice.tsx'
import { toast } from '../ui/toast.ts'
import { WhileLifted } from './lift-first.tsx'
import { veil } from './veil.ts'

type FormDialogProps = {
  readonly form: SealedFormInHand
  readonly title: string
  readonly error: Fault | null
  readonly isBusy: boolean
  readonly isReady: boolean
  readonly onClose: () => void
  readonly onSave: () => void
  /** nothing in it shows or asks for a name: it can be filled in under the veil */
  readonly isNameless?: boolean
  /** the word on the button, when it does not only keep */
  readonly save?: string | undefined
  readonly children: ReactNode
}

type PuttingAway = Pick<FormDialogProps, 'form' | 'isBusy' | 'onClose'>

/** Escape, or a press beside it: what was begun is there again when the dialog is opened the next time. */
function putAway({ form, isBusy, onClose }: PuttingAway): void {
  // It is on its way to the keeper, and closes by itself.
  if (isBusy) return
  if (form.isBegun()) toast({ text: t`What you began stays in hand: it is there when you open this again.` })
  onClose()
}

/** A few fields and a way to keep them. Names cannot be chosen or changed while they are veiled, so the veil is to be lifted first. */
export function FormDialog(props: FormDialogProps) {
  const { form, title, error, isBusy, isReady, onClose, onSave, isNameless = false, save, children } = props
  const { t } = useLingui()
  const isVeiled = useStore(veil)
  const hasFailed = error !== null
  useEffect(() => {
    if (hasFailed) form.settle(false)
  }, [hasFailed, form])
  return (
    <Dialog title={title} isOpen onClose={() => putAway({ form, isBusy, onClose })} width="wide">
      <WhileLifted isVeiled={isVeiled && !isNameless} onClose={onClose}>
        <form
          onSubmit={event => {
            event.preventDefault()
            if (!isReady || isBusy) return
            form.settle()
            onSave()
          }}
        >
          {form.back === undefined ? null : (
            <p className="muted">{t`This is what you had begun. Cancel lets it go.`}</p>
          )}
          {children}
          {error === null ? null : <FaultNotice code={error.code} />}
          <div className="dialog-actions">
            <Button variant="quiet" onPress={form.closing(onClose)}>{t`Cancel`}</Button>
            <Button variant="primary" type="submit" isBusy={isBusy} isDisabled={!isReady}>
              {save ?? t`Keep`}
            </Button>
          </div>
        </form>
      </WhileLifted>
    </Dialog>
  )
}
