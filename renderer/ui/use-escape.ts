import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Escape within an element, where nothing inside it has taken it. */
export function useEscape(within: RefObject<HTMLElement | null>, leave: () => void): void {
  const onLeave = useEffectEvent(leave)
  useEffect(() => {
    const element = within.current
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      onLeave()
    }
    element?.addEventListener('keydown', pressed)
    return () => element?.removeEventListener('keydown', pressed)
  }, [within])
}
