import { useEffect, useState } from 'react'
import { store } from '../../../bridge/store.ts'

/** What stands in a field just now, for whatever answers later: a name that was still being kept when more was chosen. */
export function useLatest<T>(value: T) {
  const [latest] = useState(() => store(value))
  useEffect(() => latest.set(value), [latest, value])
  return latest
}
