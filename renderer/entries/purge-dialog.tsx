import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'

type PurgeDialogProps = {
  readonly count: number
  readonly isAll: boolean
  readonly onPurge: () => Promise<void>
  readonly onClose: () => void
}

/** Asks before entries go for good, and says what goes with them and what does not. */
export function PurgeDialog({ count, isAll, onPurge, onClose }: PurgeDialogProps) {
  const { t } = useLingui()
  const [isBusy, setBusy] = useState(false)
  return (
    <Dialog
      role="alertdialog"
      title={isAll ? t`Empty the trash?` : t`Delete for good?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t`Keep in the trash`}</Button>
          <Button
            variant="danger"
            isBusy={isBusy}
            onPress={() => {
              setBusy(true)
              void onPurge().then(onClose)
            }}
          >
            {isAll ? t`Empty the trash` : t`Delete for good`}
          </Button>
        </>
      }
    >
      <p>
        {isAll ? (
          <Plural
            value={count}
            one="It holds one entry. It will be deleted with its history and its pictures. This cannot be undone."
            other="It holds # entries, from all your notebooks together. They will be deleted with their history and their pictures. This cannot be undone."
          />
        ) : (
          <Plural
            value={count}
            one="One entry will be deleted, with its history and its pictures. This cannot be undone."
            other="# entries will be deleted, with their history and their pictures. This cannot be undone."
          />
        )}
      </p>
      <p className="muted">{t`First explanations you sealed stay, with how they turned out.`}</p>
      <p className="muted">
        {t`Backups made before today still hold them, encrypted, until newer backups take their place.`}
      </p>
    </Dialog>
  )
}
