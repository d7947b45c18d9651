import { useLingui } from '@lingui/react/macro'
import { useMemo, type ReactNode } from 'react'
import { contract } from '../../shared/contract/contract.ts'
import type { EntryFilter } from '../../shared/domain/entry.ts'
import type { Day } from '../../shared/domain/time.ts'
import { useAsk } from '../bridge/queries.ts'
import { FaultNotice } from '../ui/fault-notice.tsx'
import { ListView } from './list-view.tsx'
import { raise } from './scaffold.ts'

type EntryListProps = {
  readonly filter: EntryFilter
  /** what the list holds, for those who hear it */
  readonly label: string
  /** in place of the list when no entry meets the filter */
  readonly empty: ReactNode
  /** what is said above the entries of a month, in place of its name */
  readonly heading?: ((month: string) => string) | undefined
  /** a day to go to; another `at` goes there again */
  readonly jump?: Jump | undefined
}

export type Jump = { readonly day: Day; readonly at: number }

/**
 * All entries that meet a filter, newest first, under their months, however many: counts at once, entries as they come
 * into sight. It scrolls with the nearest `data-scrolls` or with the page. Another filter is another list.
 */
export function EntryList({ filter, label, empty, heading, jump }: EntryListProps) {
  const { t } = useLingui()
  const { data, error, refetch } = useAsk(contract.entryMonths, { filter })
  const scaffold = useMemo(() => (data === undefined ? undefined : raise(data)), [data])
  if (scaffold === undefined)
    return error === null ? (
      <p className="visually-hidden">{t`Loading`}</p>
    ) : (
      <FaultNotice code={error.code} onRetry={() => void refetch()} />
    )
  if (scaffold.entries === 0) return empty
  return (
    <ListView
      key={JSON.stringify(filter)}
      filter={filter}
      label={label}
      scaffold={scaffold}
      heading={heading}
      jump={jump}
    />
  )
}
