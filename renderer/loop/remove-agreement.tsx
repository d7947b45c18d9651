import { useLingui } from '@lingui/react/macro'
import { contract } from '../../shared/contract/contract.ts'
import type { Commitment } from '../../shared/domain/loop.ts'
import { useTell } from '../bridge/queries.ts'
import { RemoveDialog } from '../ui/remove-dialog.tsx'
import { toast } from '../ui/toast.ts'

type RemoveAgreementProps = { readonly agreement: Commitment; readonly onClose: () => void }

/** An agreement goes with everything that was counted against it. */
export function RemoveAgreement({ agreement: { id }, onClose }: RemoveAgreementProps) {
  const { t } = useLingui()
  const remove = useTell(contract.removeCommitment)
  function onRemoved(): void {
    toast({ text: t`The agreement was removed.` })
    onClose()
  }
  return (
    <RemoveDialog
      title={t`Remove this agreement?`}
      isBusy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onRemove={() => remove.mutate({ id }, { onSuccess: onRemoved })}
    >
      <p>{t`It goes for good, with its misses and every time you looked at it again. To keep that it once stood, let it go instead.`}</p>
    </RemoveDialog>
  )
}
