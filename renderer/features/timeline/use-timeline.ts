import { useInfiniteQuery } from '@tanstack/react-query'
import { contract } from '../../../shared/contract/contract.ts'
import type { Cursor, EntrySummary } from '../../../shared/domain/entry.ts'
import type { Fault } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'
import { keyOf, useAsk } from '../../bridge/queries.ts'
import { lay, type Line } from './lines.ts'

const limit = 100

export type Timeline = {
  readonly lines: readonly Line[]
  /** entries in all, known before they are loaded; undefined until the months are */
  readonly total: number | undefined
  readonly loaded: number
  readonly error: Fault | null
  /** asks for older entries, if there are any and none are on their way */
  readonly more: () => void
  readonly again: () => void
}

/** The timeline as lines: months at once, entries page by page as they come into sight. */
export function useTimeline(trashed: boolean): Timeline {
  const months = useAsk(contract.entryMonths, {}, { enabled: !trashed })
  const pages = useInfiniteQuery<Page, Fault, { pages: Page[] }, readonly unknown[], Cursor | undefined>({
    queryKey: keyOf(contract.entryPage, { limit, trashed }),
    queryFn: async ({ pageParam }) =>
      ask(contract.entryPage, { limit, trashed, ...(pageParam === undefined ? {} : { after: pageParam }) }),
    initialPageParam: undefined,
    getNextPageParam: page => page.next,
  })
  const entries = pages.data?.pages.flatMap(page => page.entries) ?? []
  const known = trashed || months.data === undefined ? undefined : months.data
  const { hasNextPage, isFetching } = pages
  const counted = known?.reduce((sum, month) => sum + month.entries, 0)
  return {
    lines: lay({ entries, months: known }),
    total: counted ?? (pages.data === undefined ? undefined : entries.length),
    loaded: entries.length,
    error: pages.error ?? months.error,
    more: () => {
      if (hasNextPage && !isFetching) void pages.fetchNextPage()
    },
    again: () => {
      void months.refetch()
      void pages.refetch()
    },
  }
}

type Page = { readonly entries: EntrySummary[]; readonly next?: Cursor | undefined }
