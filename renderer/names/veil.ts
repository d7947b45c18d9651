import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { usePreferences } from '../bridge/preferences.ts'
import { store } from '../bridge/store.ts'
import { caretPlace } from './caret-place.ts'

/** Whether every name on screen is masked. It belongs to this window and is not kept. */
export const veil = store(false)

// What was put down by hand is lifted by hand alone.
let byHand = false

let toPlace = (): void => undefined

function fall(): void {
  // Before anything is masked or hidden.
  if (!veil.get()) toPlace = caretPlace()
  veil.set(true)
}

/** What was masked or hidden is there again before the next key is heard, and the caret is where it was. */
function lift(): void {
  if (!veil.get() || byHand) return
  flushSync(() => veil.set(false))
  toPlace()
}

export function toggleVeil(): void {
  byHand = !veil.get()
  if (byHand) fall()
  else lift()
}

/** Lets the veil fall while another program is in front, where the person wants that. */
export function useVeilOnBlur(): void {
  const { veilOnBlur } = usePreferences()
  useEffect(() => {
    if (!veilOnBlur) return undefined
    window.addEventListener('blur', fall)
    window.addEventListener('focus', lift)
    return () => {
      window.removeEventListener('blur', fall)
      window.removeEventListener('focus', lift)
      veil.set(byHand)
    }
  }, [veilOnBlur])
}
