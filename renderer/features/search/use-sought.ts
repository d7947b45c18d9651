import { useLocation, useSearch } from 'wouter'
import type { EntryFilter } from '../../../shared/domain/entry.ts'
import { readSearch, searchPath, type Sought } from '../../names/paths.ts'

export type Seeking = {
  readonly sought: Sought
  /** other words, another order: the same stop on the way back */
  readonly refine: (part: Partial<Sought>) => void
  /** another filter is a step of its own, that can be gone back from */
  readonly narrow: (filter: EntryFilter) => void
}

/** What is looked for stands in the page's address and nowhere else: back and forward bring it again. */
export function useSought(): Seeking {
  const sought = readSearch(useSearch())
  const [, go] = useLocation()
  return {
    sought,
    refine: part => go(searchPath({ ...sought, ...part }), { replace: true }),
    narrow: filter => go(searchPath({ ...sought, filter })),
  }
}
