import { useEffect, useRef, type RefObject } from 'react'

export type LineFocus = {
  /** gives the focus to the line of a place, as soon as it is drawn */
  readonly want: (place: number) => void
  /** entries are about to leave: until the next key or press the focus, if it goes with them, comes back to its place */
  readonly hold: () => void
}

const lineAt = (list: HTMLElement | null, place: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-place="${String(place)}"]`) ?? null

/** Keeps the focus in a list whose lines come and go; `first` is the place that has it from the start, if any. */
export function useLineFocus(
  list: RefObject<HTMLElement | null>,
  active: number,
  first: number | undefined,
): LineFocus {
  const wanted = useRef(first)
  const isHeld = useRef(false)
  useEffect(() => {
    if (isHeld.current && document.activeElement === document.body) wanted.current = active
    if (wanted.current === undefined) return
    const line = lineAt(list.current, wanted.current)
    // Until the line is there the list itself has it, so that the next key is not lost.
    if (line === null) {
      list.current?.focus({ preventScroll: true })
      return
    }
    line.focus({ preventScroll: true })
    wanted.current = undefined
  })
  return {
    want: place => {
      wanted.current = place
    },
    hold: () => {
      isHeld.current = true
      const release = (): void => {
        isHeld.current = false
        window.removeEventListener('keydown', release, true)
        window.removeEventListener('pointerdown', release, true)
      }
      window.addEventListener('keydown', release, true)
      window.addEventListener('pointerdown', release, true)
    },
  }
}
