import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useLingui } from '@lingui/react/macro'
import { Button } from './button.tsx'
import { dismissToast, shownToasts, watchToasts, type Toast } from './toast.ts'
import './overlay.css'

type ToastViewProps = { readonly toast: Toast; readonly shown: (text: string) => string }

const patience = 8_000

function ToastView({ toast, shown }: ToastViewProps) {
  const { t } = useLingui()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const timer = setInterval(() => {
      if (item.current?.matches(':hover, :focus-within') !== true) dismissToast(toast.id)
    }, patience)
    return () => clearInterval(timer)
  }, [toast.id])
  return (
    <li className="toast" ref={item}>
      <span>{shown(toast.text)}</span>
      {toast.undo === undefined ? null : (
        <Button
          variant="plain"
          onPress={() => {
            toast.undo?.()
            dismissToast(toast.id)
          }}
        >
          {t`Undo`}
        </Button>
      )}
      <Button variant="quiet" onPress={() => dismissToast(toast.id)}>{t`Close`}</Button>
    </li>
  )
}

type ToastsProps = {
  /** their words as they may be shown now */
  readonly shown: (text: string) => string
}

/** Where toasts stand. They wait while a pointer or the focus is on them. */
export function Toasts({ shown }: ToastsProps) {
  const toasts = useSyncExternalStore(watchToasts, shownToasts)
  return (
    <ul className="toasts" aria-live="polite">
      {toasts.map(toast => (
        <ToastView key={toast.id} toast={toast} shown={shown} />
      ))}
    </ul>
  )
}
