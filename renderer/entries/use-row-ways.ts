import { useLayoutEffect, useRef, useState } from 'react'
import type { RowWays } from './list-row.tsx'

/** The same ways for as long as the list is there, leading to what they are now. */
export function useRowWays(ways: RowWays): RowWays {
  const now = useRef(ways)
  useLayoutEffect(() => {
    now.current = ways
  })
  const [same] = useState<RowWays>(() => ({
    onFocus: place => now.current.onFocus(place),
    onToggle: (entry, place, isRange) => now.current.onToggle(entry, place, isRange),
    onDo: deed => now.current.onDo(deed),
    onAsk: (entry, what) => now.current.onAsk(entry, what),
    onPurge: entry => now.current.onPurge(entry),
  }))
  return same
}
