import { useQueries, useQueryClient } from '@tanstack/react-query'
import type { EntryFilter, EntrySummary } from '../../shared/domain/entry.ts'
import type { Fault } from '../../shared/faults.ts'
import { chunkQuery } from './chunks.ts'
import { CHUNK, chunksBetween, type Chunk, type Scaffold, type Spot } from './scaffold.ts'

type InSight = {
  readonly filter: EntryFilter
  readonly scaffold: Scaffold
  /** places in sight, both included */
  readonly from: number
  readonly to: number
  /** the place that has the keyboard: its line stays, wherever the list has been scrolled to */
  readonly kept: number
  /** the list is moving: only what adjoins something known is asked for, the rest when it comes to rest */
  readonly isMoving: boolean
}

type Known = {
  /** the entry on a spot; undefined until it is known */
  readonly entryOn: (spot: Extract<Spot, { kind: 'entry' }>) => EntrySummary | undefined
  readonly error: Fault | null
}

const nameOf = ({ month, at }: Chunk): string => `${month} ${String(at)}`

/** The entries in sight, and only those: asked for as they come, and again when the keeper says that they changed. */
export function useChunks({ filter, scaffold, from, to, kept, isMoving }: InSight): Known {
  const client = useQueryClient()
  const inSight = chunksBetween(scaffold, from, to)
  const isIn = new Set(inSight.map(nameOf))
  const chunks = [
    ...inSight,
    ...chunksBetween(scaffold, kept, kept).filter(chunk => !isIn.has(nameOf(chunk))),
  ]
  const queries = chunks.map(chunk => chunkQuery({ client, filter }, chunk))
  const areKnown = queries.map(({ queryKey }) => client.getQueryData(queryKey) !== undefined)
  const results = useQueries({
    queries: queries.map((query, at) => ({
      ...query,
      enabled: !isMoving || areKnown[at - 1] === true || areKnown[at + 1] === true || areKnown[at] === true,
    })),
  })
  const known = new Map(chunks.map((chunk, at) => [nameOf(chunk), results[at]?.data?.entries]))
  return {
    entryOn: ({ month, within }) =>
      known.get(nameOf({ month: month.month, at: Math.floor(within / CHUNK) }))?.[within % CHUNK],
    error: results.find(({ error }) => error !== null)?.error ?? null,
  }
}
