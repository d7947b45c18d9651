import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useMemo, type RefObject } from 'react'
import type { EntryFilter, EntrySummary } from '../../shared/domain/entry.ts'
import type { Fault } from '../../shared/faults.ts'
import { lineOf, spotAt, type Scaffold, type Spot } from './scaffold.ts'
import { useChunks } from './use-chunks.ts'
import { useScroller } from './use-scroller.ts'

/** Heights of the lines, px: settled by kind, so that nothing moves while entries are on their way. */
const heights = { month: 44, entry: 88 } as const

/** Lines asked for above and below those in sight. */
const ahead = 20

/** What is in sight, the heading it belongs to though that has scrolled away, and the line that has the keyboard. */
export function linesToDraw(range: Range, { headings, kept }: { headings: readonly number[]; kept: number }) {
  const inSight = defaultRangeExtractor(range)
  const [first = 0] = inSight
  const heading = headings.findLast(line => line <= range.startIndex)
  const extra = [heading, kept < range.count ? kept : undefined]
  const others = extra.flatMap(line =>
    line === undefined || (line >= first && line <= (inSight.at(-1) ?? -1)) ? [] : [line],
  )
  return [...new Set([...others, ...inSight])].toSorted((a, b) => a - b)
}

/** The place of the entry on a line, or of the first one under a heading. */
function placeNear(scaffold: Scaffold, line: number): number {
  const spot = spotAt(scaffold, Math.max(0, Math.min(line, scaffold.lines - 1)))
  if (spot === undefined) return 0
  return spot.kind === 'month' ? spot.month.place : spot.place
}

export type DrawnLine = {
  readonly spot: Spot
  readonly entry: EntrySummary | undefined
  readonly start: number
  readonly size: number
  /** the heading of the month in hand, which stays at the top */
  readonly isStuck: boolean
}

export type Align = 'auto' | 'start' | 'center'

export type ListWindow = {
  readonly lines: readonly DrawnLine[]
  readonly height: number
  readonly error: Fault | null
  /** it is known what scrolls it: something can be shown */
  readonly isReady: boolean
  readonly show: (place: number, align: Align) => void
}

type WindowParts = {
  readonly list: RefObject<HTMLElement | null>
  readonly filter: EntryFilter
  readonly scaffold: Scaffold
  readonly active: number
}

/** The part of a long list that is drawn, and what is known of it. */
export function useWindow({ list, filter, scaffold, active }: WindowParts): ListWindow {
  const { pane, margin } = useScroller(list)
  const headings = useMemo(() => scaffold.months.map(({ line }) => line), [scaffold])
  const isHeading = useMemo(() => new Set(headings), [headings])
  // Another scaffold lays its lines anew: the keys are a new function then.
  // oxlint-disable-next-line react/exhaustive-deps
  const getItemKey = useCallback((line: number) => line, [scaffold])
  const virtual = useVirtualizer({
    count: scaffold.lines,
    getScrollElement: () => pane,
    estimateSize: line => (isHeading.has(line) ? heights.month : heights.entry),
    getItemKey,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: heights.month,
    rangeExtractor: range => linesToDraw(range, { headings, kept: lineOf(scaffold, active) }),
  })
  const [first, last] = [virtual.range?.startIndex ?? 0, virtual.range?.endIndex ?? 0]
  const { entryOn, error } = useChunks({
    filter,
    scaffold,
    from: placeNear(scaffold, first - ahead),
    to: placeNear(scaffold, last + ahead),
    kept: active,
    isMoving: virtual.isScrolling,
  })
  const stuck = headings.findLast(line => line <= first)
  return {
    lines: virtual.getVirtualItems().flatMap(({ index, start, size }) => {
      const spot = spotAt(scaffold, index)
      if (spot === undefined) return []
      const entry = spot.kind === 'entry' ? entryOn(spot) : undefined
      return [{ spot, entry, start: start - margin, size, isStuck: index === stuck }]
    }),
    height: virtual.getTotalSize(),
    error,
    isReady: pane !== null,
    show: (place, align) => virtual.scrollToIndex(lineOf(scaffold, place), { align }),
  }
}
