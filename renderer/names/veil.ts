import { useEffect } from 'react'
import { usePreferences } from '../bridge/preferences.ts'
import { store } from '../bridge/store.ts'

/** Whether every name on screen is masked. It belongs to this window and is not kept. */
export const veil = store(false)

// What was put down by hand is lifted by hand alone.
let byHand = false

export function toggleVeil(): void {
  byHand = !veil.get()
  veil.set(byHand)
}

const fall = (): void => veil.set(true)
const lift = (): void => veil.set(byHand)

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
      lift()
    }
  }, [veilOnBlur])
}
