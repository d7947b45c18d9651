import { plural } from '@lingui/core/macro'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { EntryFilter } from '../../../shared/domain/entry.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useAsk } from '../../bridge/queries.ts'
import { dayNumber, language, monthWords, weekdayInShort, wholeDay } from '../../words/days.ts'
import { classNames } from '../../ui/class-names.ts'
import { dayAfterKey, firstWeekday, weeksOf } from './month-days.ts'

type MonthGridProps = {
  readonly month: string
  /** the day that has the keyboard */
  readonly inHand: Day
  /** the day whose entries are shown */
  readonly chosen: Day
  readonly today: Day
  readonly filter: EntryFilter
  readonly onMove: (day: Day) => void
  readonly onChoose: (day: Day) => void
}

/** What is said of a day: which one it is, and how many entries it holds. */
export const dayAndCount = (day: Day, entries: number): string =>
  `${wholeDay(day)}: ${plural(entries, { 0: 'nothing', one: '# entry', other: '# entries' })}`

/** A month: a dot for each entry of a day, a figure where they are many. Arrows move by day, pages by month. */
export function MonthGrid({ month, inHand, chosen, today, filter, onMove, onChoose }: MonthGridProps) {
  const first = firstWeekday(language())
  const weeks = weeksOf(month, first)
  const days = weeks.flat()
  const [from = `${month}-01`, to = from] = [days[0], days.at(-1)]
  const { data } = useAsk(contract.entryDays, { from, to, filter })
  const counts = new Map(data?.map(({ day, entries }) => [day, entries]))
  const grid = useRef<HTMLTableElement>(null)
  const isWalking = useRef(false)
  useEffect(() => {
    if (isWalking.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    isWalking.current = false
  })
  function onKeyDown(event: KeyboardEvent): void {
    const next =
      event.ctrlKey || event.metaKey || event.altKey ? undefined : dayAfterKey(event.key, inHand, first)
    if (next === undefined) return
    event.preventDefault()
    isWalking.current = true
    onMove(next)
  }
  return (
    <table
      ref={grid}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- arrows are its own, as in every grid of days
      role="grid"
      className="calendar-grid"
      aria-label={monthWords(month)}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {weeks[0]?.map(day => (
            <th key={day} scope="col">
              {weekdayInShort(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week[0]}>
            {week.map(day => (
              <td key={day} aria-selected={day === chosen}>
                <DayButton
                  day={day}
                  entries={counts.get(day) ?? 0}
                  isToday={day === today}
                  isInHand={day === inHand}
                  isElsewhere={!day.startsWith(month)}
                  onChoose={onChoose}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayButtonProps = {
  readonly day: Day
  readonly entries: number
  readonly isToday: boolean
  readonly isInHand: boolean
  readonly isElsewhere: boolean
  readonly onChoose: (day: Day) => void
}

/** More than so many dots are not counted by eye. */
const mostDots = 4

function DayButton({ day, entries, isToday, isInHand, isElsewhere, onChoose }: DayButtonProps) {
  return (
    <button
      type="button"
      className={classNames('calendar-button', isElsewhere && 'calendar-elsewhere')}
      aria-label={dayAndCount(day, entries)}
      aria-current={isToday ? 'date' : undefined}
      tabIndex={isInHand ? 0 : -1}
      onClick={() => onChoose(day)}
    >
      <span className="calendar-number tabular">{dayNumber(day)}</span>
      <span className="calendar-dots">
        {entries > mostDots ? (
          <span className="calendar-count tabular">{entries}</span>
        ) : (
          Array.from({ length: entries }, (_, at) => <span key={at} className="calendar-dot" />)
        )}
      </span>
    </button>
  )
}
