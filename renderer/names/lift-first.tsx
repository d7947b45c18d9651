import { useLingui } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { toggleVeil } from './veil.ts'

/** In place of what cannot be written under the veil. */
export function LiftNotice({ onClose }: { readonly onClose?: () => void }) {
  const { t } = useLingui()
  return (
    <Notice
      actions={
        <>
          <Button onPress={toggleVeil}>{t`Lift the veil`}</Button>
          {onClose === undefined ? null : <Button variant="quiet" onPress={onClose}>{t`Cancel`}</Button>}
        </>
      }
    >
      {t`Names are veiled. Lift the veil to go on here.`}
    </Notice>
  )
}

type LiftFirstProps = { readonly title: string; readonly onClose: () => void }

/** A dialog that shows or asks for names, while they are veiled. */
export const LiftFirst = ({ title, onClose }: LiftFirstProps) => (
  <Dialog title={title} isOpen onClose={onClose}>
    <LiftNotice onClose={onClose} />
  </Dialog>
)
