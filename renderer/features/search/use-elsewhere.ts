import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { contract } from '../../../shared/contract/contract.ts'
import type { FoundRecords } from '../../../shared/domain/search.ts'
import type { Fault } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'
import { keyOf } from '../../bridge/queries.ts'
import type { Sought } from '../../names/paths.ts'

/**
 * What is found beside the entries, asked for once the entries are there, so that they wait for nothing. Only entries meet a
 * filter. `isKnown`: it answers what is asked now, or there is nothing to ask.
 */
export function useElsewhere({ text, filter }: Sought, isTheirTurn: boolean) {
  const isAsked = text.trim() !== '' && Object.keys(filter).length === 0
  const { data, error, isPlaceholderData, refetch } = useQuery<FoundRecords, Fault>({
    queryKey: keyOf(contract.searchRecords, { text }),
    queryFn: async () => ask(contract.searchRecords, { text }),
    placeholderData: keepPreviousData,
    enabled: isAsked && isTheirTurn,
  })
  return {
    found: isAsked && error === null ? data : undefined,
    isKnown: !isAsked || error !== null || (data !== undefined && !isPlaceholderData),
    error: isAsked ? error : null,
    again: () => void refetch(),
  }
}
