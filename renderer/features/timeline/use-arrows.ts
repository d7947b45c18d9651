import type { KeyboardEvent, RefObject } from 'react'
import type { Line } from './lines.ts'

type ArrowParts = {
  readonly pane: RefObject<HTMLElement | null>
  readonly lines: readonly Line[]
  readonly active: number
  readonly setActive: (place: number) => void
  readonly showLine: (index: number) => void
}

const steps: Record<string, (place: number, last: number) => number> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: place => Math.max(place - 1, 0),
  PageDown: (place, last) => Math.min(place + 8, last),
  PageUp: place => Math.max(place - 8, 0),
  Home: () => 0,
  End: (_, last) => last,
}

export const focusPlace = (pane: HTMLElement | null, place: number): void =>
  pane?.querySelector<HTMLElement>(`[data-place="${String(place)}"]`)?.focus()

/** Arrows walk through the entries; the list is one stop for Tab. Enter is the link's own. */
export function useArrows({ pane, lines, active, setActive, showLine }: ArrowParts) {
  return (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const entries = lines.flatMap((line, index) =>
      line.kind === 'entry' ? [{ place: line.place, index }] : [],
    )
    const next = entries[step(active, entries.length - 1)]
    if (next === undefined) return
    event.preventDefault()
    setActive(next.place)
    showLine(next.index)
    // the row is drawn in the next frame when it was out of sight
    const focus = (): void => focusPlace(pane.current, next.place)
    focus()
    requestAnimationFrame(() => requestAnimationFrame(focus))
  }
}
