import { useVirtualizer } from '@tanstack/react-virtual'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type { EntryId } from '../../../shared/domain/ids.ts'
import { EntryRow } from './entry-row.tsx'
import { monthWords } from './month-words.ts'
import { rangeWithMonth } from './range-with-month.ts'
import { focusPlace, useArrows } from './use-arrows.ts'
import type { Timeline } from './use-timeline.ts'

type EntryListProps = { readonly timeline: Timeline; readonly trashed: boolean }

const heights = { month: 44, entry: 88, coming: 88 } as const

/** The list itself: only what is in sight is drawn; the month in hand stays at the top. */
export function EntryList({ timeline, trashed }: EntryListProps) {
  const { t } = useLingui()
  const { lines, total, loaded, more } = timeline
  const pane = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const months = lines.flatMap((line, at) => (line.kind === 'month' ? [at] : []))
  // oxlint-disable-next-line react/incompatible-library -- the list is meant to be drawn anew as it scrolls
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => pane.current,
    estimateSize: at => heights[lines[at]?.kind ?? 'entry'],
    overscan: 8,
    rangeExtractor: range => rangeWithMonth(range, months),
  })
  const shown = virtual.getVirtualItems()
  const lastShown = shown.at(-1)?.index ?? 0
  const lacks =
    lines.slice(0, lastShown + 20).some(line => line.kind === 'coming') || lastShown > lines.length - 20
  useEffect(() => {
    if (lacks) more()
  }, [lacks, loaded, more])
  const leaving = useRef<EntryId>(undefined)
  useEffect(() => {
    const gone = leaving.current
    if (gone === undefined || lines.some(line => line.kind === 'entry' && line.entry.id === gone)) return
    leaving.current = undefined
    // the focus was on the entry that went: it stays at its place in the list
    const place = Math.min(active, Math.max(0, loaded - 1))
    setActive(place)
    requestAnimationFrame(() => focusPlace(pane.current, place))
  }, [lines, active, loaded])
  const onKeyDown = useArrows({ pane, lines, active, setActive, showLine: at => virtual.scrollToIndex(at) })
  const stuck = months.findLast(at => at <= (virtual.range?.startIndex ?? 0))
  return (
    <div className="timeline-pane" ref={pane}>
      <ul
        className="timeline-list"
        aria-label={trashed ? t`Entries in the trash` : t`Entries`}
        style={{ blockSize: virtual.getTotalSize() }}
      >
        {shown.map(({ index, start, size }) => {
          const line = lines[index]
          if (line === undefined) return null
          const place =
            index === stuck ? { blockSize: size } : { blockSize: size, transform: `translateY(${start}px)` }
          if (line.kind === 'month')
            return (
              <li
                key={line.month}
                className={index === stuck ? 'timeline-month timeline-month-stuck' : 'timeline-month'}
                style={place}
              >
                <h2>{monthWords(line.month)}</h2>
              </li>
            )
          return (
            <li
              key={line.kind === 'entry' ? line.entry.id : `coming-${line.place}`}
              className="timeline-line"
              style={place}
            >
              {line.kind === 'coming' ? null : (
                <EntryRow
                  entry={line.entry}
                  trashed={trashed}
                  place={line.place}
                  total={total ?? loaded}
                  isActive={line.place === active}
                  onFocus={() => setActive(line.place)}
                  onArrow={onKeyDown}
                  onLeaving={() => {
                    leaving.current = line.entry.id
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
