import {
  QueryClient,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query'
import type * as z from 'zod'
import type { KeeperAnnouncement } from '../../shared/contract/announcements.ts'
import type { Request } from '../../shared/contract/request.ts'
import type { Fault } from '../../shared/faults.ts'
import { ask } from './ask.ts'
import { faultInPassing } from './in-passing.ts'
import { listen } from './listen.ts'

/** A cache that never waits for a network, never tries again by itself and forgets soon: it holds the journal in clear. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: Infinity,
        gcTime: 2 * 60_000,
      },
      mutations: { networkMode: 'always', retry: false, gcTime: 0 },
    },
  })

/** The cache's name for a question, for whoever uses the query client itself (pages without end, optimistic change). */
export const keyOf = <I extends z.ZodType, O extends z.ZodType>(
  { channel }: Request<I, O>,
  ...input: z.input<I>[]
): readonly unknown[] => [channel, ...input]

type AskOptions = { readonly enabled?: boolean }

/** What the keeper answers, kept until the keeper says that it changed. */
export function useAsk<I extends z.ZodType, O extends z.ZodType>(
  request: Request<I, O>,
  input: z.input<I>,
  options: AskOptions = {},
): UseQueryResult<z.output<O>, Fault> {
  return useQuery<z.output<O>, Fault>({
    queryKey: keyOf(request, input),
    queryFn: async () => ask(request, input),
    enabled: options.enabled ?? true,
  })
}

/** A way to tell the keeper something: `const save = useTell(contract.saveEntry); await save.mutateAsync(draft)`. */
export function useTell<I extends z.ZodType, O extends z.ZodType>(
  request: Request<I, O>,
): UseMutationResult<z.output<O>, Fault, z.input<I>> {
  return useMutation<z.output<O>, Fault, z.input<I>>({ mutationFn: async input => ask(request, input) })
}

/** The same for what is done by one press, away from any form: what went wrong is said in passing. */
export function useDeed<I extends z.ZodType, O extends z.ZodType>(
  request: Request<I, O>,
): UseMutationResult<z.output<O>, Fault, z.input<I>> {
  return useMutation<z.output<O>, Fault, z.input<I>>({
    mutationFn: async input => ask(request, input),
    onError: faultInPassing,
  })
}

type What = Extract<KeeperAnnouncement, { kind: 'changed' }>['what']

/** Which channels' answers may differ after a change; a channel is named by what it starts with. */
const touched: Record<What, readonly string[]> = {
  entries: [
    'entries.',
    'versions.',
    'search',
    'tags.',
    'notebooks.',
    'people.lines',
    'people.page',
    'today',
    'insights',
    'vault.facts',
    'trackers.series',
    'kept.',
  ],
  labels: ['tags.', 'notebooks.', 'entries.', 'search'],
  people: ['people.', 'kept.', 'personGoals.', 'entries.', 'search', 'commitments.', 'followUps', 'today'],
  learning: [
    'search.records',
    'goals.',
    'tracks.',
    'lessons.',
    'feedback.',
    'selfChecks.',
    'personGoals.',
    'agendas.',
    'kept.',
    'people.page',
    'followUps',
    'today',
  ],
  searches: ['searches.'],
  practices: ['practices.', 'trackers.'],
  runs: ['search.records', 'runs.', 'kept.', 'practices.list', 'practices.suggestions', 'today', 'followUps'],
  hunches: ['search.records', 'hunches.', 'people.page', 'followUps', 'today', 'insights'],
  plans: ['search.records', 'people.page', 'followUps', 'today'],
  loop: ['search.records', 'commitments.', 'pains.', 'held.', 'kept.', 'nudges.', 'followUps', 'today'],
  lens: ['lens.'],
  vault: ['vault.'],
}

/** Asks again, for as long as it listens, whatever a change announced by the keeper may have touched. */
export function keepFresh(client: QueryClient): () => void {
  return listen(announcement => {
    const starts = touched[announcement.what]
    void client.invalidateQueries({
      predicate: query => {
        const channel = query.queryKey[0]
        return typeof channel === 'string' && starts.some(start => channel.startsWith(start))
      },
    })
  })
}
