import { useLingui } from '@lingui/react/macro'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { toggleVeil } from './veil.ts'
import './lift-first.css'

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

type WhileLiftedProps = {
  /** names are veiled, and there is one in it or one to be chosen */
  readonly isVeiled: boolean
  readonly onClose?: () => void
  readonly children: ReactNode
}

/**
 * What cannot be written under the veil. While it is down that is said in its place; what was begun stays as it was, out of
 * sight, out of reach and unread, until it is lifted.
 */
export function WhileLifted({ isVeiled, onClose, children }: WhileLiftedProps) {
  const box = useRef<HTMLDivElement>(null)
  const notice = useRef<HTMLDivElement>(null)
  const [wasSeen, setWasSeen] = useState(!isVeiled)
  if (!isVeiled && !wasSeen) setWasSeen(true)
  useLayoutEffect(() => {
    // Who was in it goes on from what stands there now.
    if (isVeiled && box.current?.contains(document.activeElement) === true) notice.current?.focus()
  }, [isVeiled])
  return (
    <>
      {isVeiled ? (
        <div ref={notice} tabIndex={-1}>
          <LiftNotice {...(onClose === undefined ? {} : { onClose })} />
        </div>
      ) : null}
      {wasSeen ? (
        <div ref={box} className="while-lifted" hidden={isVeiled} inert={isVeiled}>
          {children}
        </div>
      ) : null}
    </>
  )
}
