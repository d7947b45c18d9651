import { keepPreviousData, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query'
import { contract } from '../../../shared/contract/contract.ts'
import type { Found, Hit } from '../../../shared/domain/search.ts'
import type { Fault } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'
import { keyOf } from '../../bridge/queries.ts'
import type { Sought } from '../../names/paths.ts'

const limit = 50

/** Whether there is anything to look for. */
export const isSought = ({ text, filter }: Sought): boolean =>
  text.trim() !== '' || Object.keys(filter).length > 0

/** What was found so far, and the ways to more of it. */
export type Answer = {
  /** the first page, for what stands beside the entries; undefined until there is an answer */
  readonly found: Found | undefined
  readonly hits: readonly Hit[]
  /** it answers what was asked before; the new answer is on its way */
  readonly isBehind: boolean
  readonly hasMore: boolean
  readonly more: () => void
  readonly error: Fault | null
  readonly again: () => void
}

/** What is found, page by page. Each letter asks anew; the last answer stays until the new one is there. */
export function useFound(sought: Sought): Answer {
  const { order, text, filter } = sought
  const input = { query: { text, filter }, order, limit }
  const asked = isSought(sought)
  const pages = useInfiniteQuery<
    Found,
    Fault,
    InfiniteData<Found, number | undefined>,
    readonly unknown[],
    number | undefined
  >({
    queryKey: keyOf(contract.search, input),
    queryFn: async ({ pageParam }) =>
      ask(contract.search, { ...input, ...(pageParam === undefined ? {} : { after: pageParam }) }),
    initialPageParam: undefined,
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
    enabled: asked,
  })
  const shown = asked && pages.error === null ? (pages.data?.pages ?? []) : []
  return {
    found: shown[0],
    hits: shown.flatMap(page => page.hits),
    isBehind: pages.isPlaceholderData,
    hasMore: pages.hasNextPage && !pages.isPlaceholderData,
    more: () => {
      if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage()
    },
    error: asked ? pages.error : null,
    again: () => void pages.refetch(),
  }
}
