import type { QueryClient, UseQueryOptions } from '@tanstack/react-query'
import { contract } from '../../shared/contract/contract.ts'
import type { EntryFilter, EntryPage, EntrySummary } from '../../shared/domain/entry.ts'
import type { Fault } from '../../shared/faults.ts'
import { ask } from '../bridge/ask.ts'
import { CHUNK, chunksBetween, type Chunk, type Scaffold } from './scaffold.ts'

const later = (one: string | undefined, other: string): string =>
  one !== undefined && one > other ? one : other
const earlier = (one: string | undefined, other: string): string =>
  one !== undefined && one < other ? one : other

/** The last day of a month, `2026-02-28` of `2026-02`. */
export const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)

/** The filter, for one month. */
export const withinMonth = (filter: EntryFilter, month: string): EntryFilter => ({
  ...filter,
  from: later(filter.from, `${month}-01`),
  to: earlier(filter.to, lastDayOf(month)),
})

export type Asked = { readonly client: QueryClient; readonly filter: EntryFilter }

type ChunkQuery = UseQueryOptions<EntryPage, Fault> & {
  readonly queryKey: readonly unknown[]
  readonly queryFn: () => Promise<EntryPage>
}

/**
 * A chunk as the cache keeps it, by its number in its month, so that what is shown stays while it is asked again. A month's
 * later chunks begin where the one before ended: that one is asked first, unless it is known and fresh.
 */
export function chunkQuery({ client, filter }: Asked, { month, at }: Chunk): ChunkQuery {
  return {
    queryKey: [contract.entryPage.channel, 'chunk', filter, month, at],
    queryFn: async () => {
      const before =
        at === 0 ? undefined : await client.fetchQuery(chunkQuery({ client, filter }, { month, at: at - 1 }))
      if (before !== undefined && before.next === undefined) return { entries: [] }
      const after = before?.next === undefined ? {} : { after: before.next }
      return ask(contract.entryPage, { filter: withinMonth(filter, month), limit: CHUNK, ...after })
    },
  }
}

type Stretch = { readonly scaffold: Scaffold; readonly from: number; readonly to: number }

/** The entries from one place to another, both included, asked for where they are not known yet. */
export async function entriesBetween(asked: Asked, { scaffold, from, to }: Stretch): Promise<EntrySummary[]> {
  const found: EntrySummary[] = []
  for (const chunk of chunksBetween(scaffold, from, to)) {
    const { entries } = await asked.client.fetchQuery(chunkQuery(asked, chunk))
    const month = scaffold.months.find(one => one.month === chunk.month)
    const first = (month?.place ?? 0) + chunk.at * CHUNK
    found.push(...entries.filter((_, at) => first + at >= from && first + at <= to))
  }
  return found
}
