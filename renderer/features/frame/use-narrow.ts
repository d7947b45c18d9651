import { useSyncExternalStore } from 'react'

const narrow = '(max-width: 760px)'

function watch(changed: () => void): () => void {
  const query = matchMedia(narrow)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** True where there is room for one pane only: a small window, or a large zoom. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => matchMedia(narrow).matches)
