import { useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

type RemoveDialogProps = {
  readonly title: string
  readonly words: string
  readonly isBusy: boolean
  readonly onClose: () => void
  readonly onRemove: () => void
}

/** Asks before something goes for good. */
export function RemoveDialog({ title, words, isBusy, onClose, onRemove }: RemoveDialogProps) {
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
          <Button variant="danger" isBusy={isBusy} onPress={onRemove}>{t`Remove`}</Button>
        </>
      }
    >
      <p>{words}</p>
    </Dialog>
  )
}
