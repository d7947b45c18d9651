import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

type RemoveDialogProps = {
  readonly title: string
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onRemove: () => void
  /** the words on the button, where they say more than to remove it */
  readonly remove?: string
  /** what goes and what stays, and what came in the way */
  readonly children: ReactNode
}

/** Asks before something goes for good. */
export function RemoveDialog({ title, isBusy, onClose, onRemove, remove, children }: RemoveDialogProps) {
  const { t } = useLingui()
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
    </Dialog>
  )
}
