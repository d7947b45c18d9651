/** Something that was done, and the way back from it. */
export type Toast = {
  readonly id: number
  readonly text: string
  readonly undo?: () => void
}

let shown: readonly Toast[] = []
let last = 0
const watchers = new Set<() => void>()

function show(next: readonly Toast[]): void {
  shown = next
  for (const watcher of watchers) watcher()
}

/** Says in passing that something was done; `undo` adds a button that takes it back. At most three stand at a time. */
export function toast(message: Omit<Toast, 'id'>): void {
  last += 1
  show([...shown, { ...message, id: last }].slice(-3))
}

export const dismissToast = (id: number): void => show(shown.filter(other => other.id !== id))

export const shownToasts = (): readonly Toast[] => shown

export function watchToasts(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
