import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { contract } from '../../../shared/contract/contract.ts'
import type { FoundRecords } from '../../../shared/domain/search.ts'
import type { Fault } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'
import { keyOf } from '../../bridge/queries.ts'
import type { Sought } from '../../names/paths.ts'

const none: FoundRecords = { records: [], total: 0 }

/**
 * What is found beside the entries, asked for once the entries are there, so that they wait for nothing. Only entries meet a
 * filter. `isNone`: it is known that there is nothing.
 */
export function useElsewhere({ text, filter }: Sought, isTheirTurn: boolean) {
  const isAsked = text.trim() !== '' && Object.keys(filter).length === 0
  const { data, error, isPlaceholderData, refetch } = useQuery<FoundRecords, Fault>({
    queryKey: keyOf(contract.searchRecords, { text }),
    queryFn: async () => ask(contract.searchRecords, { text }),
    placeholderData: keepPreviousData,
    enabled: isAsked && isTheirTurn,
  })
  const isKnown = !isAsked || error !== null || (data !== undefined && !isPlaceholderData)
  const found = (isAsked && error === null ? data : undefined) ?? none
  return {
    found,
    isNone: isKnown && found.total === 0,
    error: isAsked ? error : null,
    again: () => void refetch(),
  }
}
