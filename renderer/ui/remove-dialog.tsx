import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Fault } from '../../shared/faults.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { FaultNotice } from './fault-notice.tsx'

type RemoveDialogProps = {
  readonly title: string
  readonly isBusy: boolean
  readonly error: Fault | null
  readonly onClose: () => void
  readonly onRemove: () => void
  /** the words on the button, where they say more than to remove it */
  readonly remove?: string
  /** what goes and what stays */
  readonly children: ReactNode
}

/** Asks before something goes for good. */
export function RemoveDialog(props: RemoveDialogProps) {
  const { t } = useLingui()
  const { title, isBusy, error, onClose, onRemove, remove, children } = props
  return (
    <Dialog
      title={title}
      role="alertdialog"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t`Keep it`}</Button>
          <Button variant="danger" isBusy={isBusy} onPress={onRemove}>
            {remove ?? t`Remove`}
          </Button>
        </>
      }
    >
      {children}
      {error === null ? null : <FaultNotice code={error.code} />}
    </Dialog>
  )
}
