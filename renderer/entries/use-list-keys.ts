import type { KeyboardEvent } from 'react'

export type Walk = {
  readonly active: number
  /** the last place */
  readonly last: number
  /** takes the focus to a place, drawing out the selection when asked to */
  readonly goTo: (place: number, draws: boolean) => void
}

export type Doings = {
  readonly onToggle: () => void
  readonly onAll: () => void
  readonly onClear: () => void
  readonly onStar: () => void
  readonly onTrash: () => void
}

/** Entries a page holds, for PageUp and PageDown. */
const page = 7

const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: place => Math.max(place - 1, 0),
  PageDown: (place, last) => Math.min(place + page, last),
  PageUp: place => Math.max(place - page, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** The Delete key; on a Mac also ⌘⌫, as in the Finder, for its keyboards have no other. */
const asksForTrash = ({ key, metaKey }: KeyboardEvent, isMac: boolean): boolean =>
  key === 'Delete' || (isMac && metaKey && key === 'Backspace')

/** Keys are the list's only on a line or its box: buttons and what they open have keys of their own. */
const isOnLine = ({ target, currentTarget }: KeyboardEvent): boolean =>
  target === currentTarget || (target instanceof Element && target.matches('.entry-link, .entry-check input'))

const isBox = ({ target }: KeyboardEvent): boolean => target instanceof HTMLInputElement

type ListKeys = { readonly walk: Walk; readonly doings: Doings; readonly isMac: boolean }

const plain: Readonly<Record<string, keyof Doings>> = {
  Escape: 'onClear',
  x: 'onToggle',
  ' ': 'onToggle',
  s: 'onStar',
}

const hasModifier = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey

function doingOf(event: KeyboardEvent, isMac: boolean): keyof Doings | undefined {
  const { key } = event
  if (asksForTrash(event, isMac)) return 'onTrash'
  if ((isMac ? event.metaKey : event.ctrlKey) && key.toLowerCase() === 'a') return 'onAll'
  // Space on a box is the box's own.
  return hasModifier(event) || (key === ' ' && isBox(event)) ? undefined : plain[key]
}

/**
 * The keys of a list: arrows, Home, End and pages walk, with Shift they select; Space or x selects one, Ctrl+A all, Escape
 * none; s stars, Delete moves to the trash. Enter is the link's own.
 */
export function useListKeys(keys: ListKeys): (event: KeyboardEvent) => void {
  return event => {
    if (!isOnLine(event) || event.nativeEvent.isComposing) return
    const { active, last, goTo } = keys.walk
    const doing = doingOf(event, keys.isMac)
    const step = steps[event.key]
    if (doing !== undefined) {
      event.preventDefault()
      keys.doings[doing]()
    } else if (step !== undefined && !hasModifier(event)) {
      event.preventDefault()
      goTo(step(active, last), event.shiftKey)
    }
  }
}
