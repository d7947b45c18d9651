import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { useTell } from '../../bridge/queries.ts'
import { store, useStore } from '../../bridge/store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { toast } from '../../ui/toast.ts'

/** Somebody was just erased. It outlives the page of the person, which is gone with them. */
export const olderBackupsHoldNames = store(false)

const onDone = (): void => olderBackupsHoldNames.set(false)

/** Backups made before still hold the name: they can be replaced by a fresh one. */
export function OldBackups() {
  const { t } = useLingui()
  const isOpen = useStore(olderBackupsHoldNames)
  const replace = useTell(contract.replaceBackups)
  function replaceNow(): void {
    replace.mutate(
      {},
      {
        onSuccess: () => {
          toast({ text: t`A fresh backup was made and checked; the older ones are gone.` })
          onDone()
        },
      },
    )
  }
  return (
    <Dialog title={t`Older backups`} isOpen={isOpen} onClose={onDone}>
      <p>{t`The name is gone from your journal. Backups made before today still hold it, and copies you keep elsewhere do too.`}</p>
      <p>{t`A fresh backup can be made and checked now, and the older ones beside your journal taken away.`}</p>
      {replace.error === null ? null : <FaultNotice code={replace.error.code} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t`Keep the older ones`}</Button>
        <Button variant="primary" isBusy={replace.isPending} onPress={replaceNow}>{t`Replace them`}</Button>
      </div>
    </Dialog>
  )
}
