import { useSyncExternalStore } from 'react'

/** One value that outlives components: read it, change it, see it change. */
export type Store<Value> = {
  readonly get: () => Value
  readonly set: (value: Value) => void
  readonly watch: (watcher: () => void) => () => void
}

export function store<Value>(first: Value): Store<Value> {
  let value = first
  const watchers = new Set<() => void>()
  return {
    get: () => value,
    set: next => {
      value = next
      for (const watcher of watchers) watcher()
    },
    watch: watcher => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}

export const useStore = <Value>({ watch, get }: Store<Value>): Value => useSyncExternalStore(watch, get)
