import type { KeyboardEvent, ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { classNames } from './class-names.ts'
import './overlay.css'

type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** buttons along the bottom, the chief one last */
  readonly actions?: ReactNode
  readonly width?: 'normal' | 'wide'
  /** alertdialog: asks before something that cannot be taken back; not closed by pressing beside it */
  readonly role?: 'dialog' | 'alertdialog'
}

/** Ctrl+Enter, or Cmd+Enter, sends the form the focus is in, from a field of several lines too. */
function send(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, nativeEvent, repeat, target } = event
  if (key !== 'Enter' || !(ctrlKey || metaKey) || nativeEvent.isComposing || repeat) return
  if (!(target instanceof Element) || target.closest('button') !== null) return
  event.preventDefault()
  target.closest('form')?.requestSubmit()
}

/** A sheet over the page. The focus stays in it and returns to where it was; Escape closes it. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, width = 'normal', role = 'dialog' } = props
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={open => {
        if (!open) onClose()
      }}
    >
      <Modal className={classNames('sheet', width === 'wide' && 'sheet-wide')}>
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a key of the fields it holds */}
          <div className="dialog-body" onKeyDown={send}>
            {children}
          </div>
          {actions === undefined ? null : <div className="dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
