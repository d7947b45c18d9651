import { useLingui } from '@lingui/react/macro'
import { useEffect, type ReactNode } from 'react'
import type { Fault } from '../../shared/faults.ts'
import type { SealedFormInHand } from '../bridge/forms.ts'
import { useStore } from '../bridge/store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FaultNotice } from '../ui/fault-notice.tsx'
import { Begun, putAway } from './begun.tsx'
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
          <Begun form={form} />
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
