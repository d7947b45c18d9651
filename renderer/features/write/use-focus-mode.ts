import { useEffect } from 'react'
import { useCommand } from '../../bridge/commands.ts'
import { setFocusMode, useFocusMode } from '../../bridge/focus.ts'

/** Something over the page that Escape closes first. */
const over = '[role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]'

export type FocusMode = { readonly isOn: boolean; readonly toggle: () => void }

/** Only the page, until it is asked for again, Escape is pressed or the page is left. */
export function useFocusModeHere(): FocusMode {
  const isOn = useFocusMode()
  const toggle = (): void => setFocusMode(!isOn)
  useCommand('focus-mode', toggle)
  useEffect(() => () => setFocusMode(false), [])
  useEffect(() => {
    if (!isOn) return undefined
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (document.querySelector(over) === null) setFocusMode(false)
    }
    window.addEventListener('keydown', leave)
    return () => window.removeEventListener('keydown', leave)
  }, [isOn])
  return { isOn, toggle }
}
