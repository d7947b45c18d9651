import type { Day } from '../../shared/domain/time.ts'
import type { ShownNames } from '../names/use-names.ts'
import { classNames } from '../ui/class-names.ts'
import { monthWords } from '../words/days.ts'
import { ListRow, type RowWays } from './list-row.tsx'
import type { Selected } from './use-selection.ts'
import type { DrawnLine } from './use-window.ts'

type LinesProps = {
  readonly lines: readonly DrawnLine[]
  readonly names: ShownNames
  readonly today: Day
  readonly ways: RowWays
  readonly active: number
  readonly total: number
  readonly selected: Selected
  /** of a month; the month itself when there is none */
  readonly heading: ((month: string) => string) | undefined
}

/** The lines that are drawn, each at its height. */
export function Lines({ lines, selected, active, heading, ...row }: LinesProps) {
  const seen = new Set<string>()
  return lines.map(({ spot, entry, start, size, isStuck }) => {
    const style = isStuck ? { blockSize: size } : { blockSize: size, transform: `translateY(${start}px)` }
    if (spot.kind === 'month')
      return (
        <li
          key={spot.month.month}
          className={classNames('entry-month', isStuck && 'entry-month-stuck')}
          style={style}
        >
          <h2>{heading?.(spot.month.month) ?? monthWords(spot.month.month)}</h2>
        </li>
      )
    // While a month is asked again chunk by chunk an entry may be in two of them for a moment.
    const isKnown = entry !== undefined && !seen.has(entry.id)
    if (isKnown) seen.add(entry.id)
    return (
      <li key={isKnown ? entry.id : `coming ${String(spot.place)}`} className="entry-item" style={style}>
        {isKnown ? (
          <ListRow
            {...row}
            entry={entry}
            place={spot.place}
            isActive={spot.place === active}
            isSelected={selected.has(entry.id)}
          />
        ) : null}
      </li>
    )
  })
}
