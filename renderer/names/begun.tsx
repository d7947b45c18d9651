import { t } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { SealedFormInHand } from '../bridge/forms.ts'
import { toast } from '../ui/toast.ts'

type BegunProps = { readonly form: SealedFormInHand }

/** In a dialog in which something stands from before. */
export function Begun({ form }: BegunProps) {
  const { t } = useLingui()
  return form.back === undefined ? null : (
    <p className="muted">{t`This is what you had begun. Cancel lets it go.`}</p>
  )
}

type PuttingAway = {
  readonly form: SealedFormInHand
  readonly isBusy: boolean
  readonly onClose: () => void
}

/** Escape, or a press beside it: what was begun is there again when the dialog is opened the next time. */
export function putAway({ form, isBusy, onClose }: PuttingAway): void {
  // It is on its way to the keeper, and closes by itself.
  if (isBusy) return
  if (form.isBegun()) toast({ text: t`What you began stays in hand: it is there when you open this again.` })
  onClose()
}
