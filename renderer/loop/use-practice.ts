import { contract } from '../../shared/contract/contract.ts'
import type { Practice } from '../../shared/domain/practice.ts'
import { practiceOf } from '../../shared/practices/registry.ts'
import { useAsk } from '../bridge/queries.ts'

type Worded = { readonly practice: Practice | undefined; readonly isPending: boolean }

/**
 * A practice with the words of that version: an old run is read with the words it was answered with, which the journal keeps.
 * Until they are there, the words of today do for its title.
 */
export function usePractice(id: string | undefined, version: number | undefined): Worded {
  const builtIn = practiceOf(id ?? '')
  const isAtHand = builtIn !== undefined && version === undefined
  const { data, isPending } = useAsk(
    contract.practice,
    { id: id ?? '-', ...(version === undefined ? {} : { version }) },
    { enabled: id !== undefined && !isAtHand },
  )
  if (isAtHand) return { practice: builtIn, isPending: false }
  return { practice: data ?? builtIn, isPending: id === undefined || isPending }
}
