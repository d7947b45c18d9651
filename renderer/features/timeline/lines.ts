import type { EntrySummary, MonthCount } from '../../../shared/domain/entry.ts'

/** One line of the list: a month's heading, an entry, or an entry that is not loaded yet. */
export type Line =
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'entry'; readonly entry: EntrySummary; readonly place: number }
  | { readonly kind: 'coming'; readonly place: number }

type LayParts = {
  readonly entries: readonly EntrySummary[]
  /** how many entries each month holds; without it only what is loaded is laid */
  readonly months: readonly MonthCount[] | undefined
}

const monthOf = (entry: EntrySummary): string => entry.occurred.day.slice(0, 7)

/**
 * Headings and entries in one row, newest first. The counts make the list as long as it will be, so that it does not grow
 * under the reader's hand; a loaded entry always stands under its own month, also when a count is behind.
 */
export function lay({ entries, months }: LayParts): Line[] {
  const loaded: Line[] = []
  let month: string | undefined
  const inMonth = new Map<string, number>()
  for (const [place, entry] of entries.entries()) {
    const own = monthOf(entry)
    if (own !== month) loaded.push({ kind: 'month', month: own })
    month = own
    inMonth.set(own, (inMonth.get(own) ?? 0) + 1)
    loaded.push({ kind: 'entry', entry, place })
  }
  return [...loaded, ...coming({ months: months ?? [], inMonth, last: month, place: entries.length })]
}

type ComingParts = {
  readonly months: readonly MonthCount[]
  readonly inMonth: ReadonlyMap<string, number>
  readonly last: string | undefined
  readonly place: number
}

function coming({ months, inMonth, last, place }: ComingParts): Line[] {
  const lines: Line[] = []
  let next = place
  for (const { month, entries } of months) {
    if (last !== undefined && month > last) continue
    const missing = entries - (inMonth.get(month) ?? 0)
    if (missing > 0 && month !== last) lines.push({ kind: 'month', month })
    for (let at = 0; at < missing; at += 1) {
      lines.push({ kind: 'coming', place: next })
      next += 1
    }
  }
  return lines
}
