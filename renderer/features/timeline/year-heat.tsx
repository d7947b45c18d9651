import { Plural, useLingui } from '@lingui/react/macro'
import { useId, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { addDays, twoDigits } from '../../../shared/domain/days.ts'
import type { DayCount, EntryFilter } from '../../../shared/domain/entry.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { language, monthInShort } from '../../words/days.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { shortDay } from '../../words/days.ts'
import { firstWeekday } from './month-days.ts'
import { dayAndCount } from './month-grid.tsx'
import { cellOf, dayAt, dayOfYearAfterKey, firstOf, lengthOf, numberOf, shapesOf } from './year-days.ts'

type YearHeatProps = {
  readonly year: number
  readonly entries: number
  readonly filter: EntryFilter
  readonly onOpen: (day: Day) => void
}

const [cell, gap] = [11, 3]
const step = cell + gap
const top = 16
const [width, height] = [54 * step - gap, top + 7 * step - gap]

const monthsOf = (year: number): Day[] =>
  Array.from({ length: 12 }, (_, at) => `${firstOf(year).slice(0, 4)}-${twoDigits(at + 1)}-01`)

/** One year: a square a day. Its one stop for Tab walks the days, says what each holds, and opens it. */
export function YearHeat({ year, entries, filter, onOpen }: YearHeatProps) {
  const { t } = useLingui()
  const id = useId()
  const today = useToday()
  const [from, to] = [firstOf(year), `${firstOf(year).slice(0, 4)}-12-31`]
  const counts = useAsk(contract.entryDays, { from, to, filter }).data ?? []
  const [inHand, setInHand] = useState<Day>(today >= from && today <= to ? today : from)
  const [pointed, setPointed] = useState<Day>()
  const [hasFocus, setHasFocus] = useState(false)
  const [isTable, setTable] = useState(false)
  const wordsOf = (day: Day) => dayAndCount(day, counts.find(one => one.day === day)?.entries ?? 0)
  const shown = pointed ?? (hasFocus ? inHand : undefined)
  function onKeyDown(event: KeyboardEvent): void {
    const next = dayOfYearAfterKey(event.key, inHand)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (next === undefined && event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    setPointed(undefined)
    if (next === undefined) onOpen(inHand)
    else setInHand(next)
  }
  return (
    <section className="year" aria-labelledby={id}>
      <div className="year-head">
        <h2 id={id} className="year-title tabular">
          {year}
        </h2>
        <p className="year-said">
          {shown === undefined ? <Plural value={entries} one="# entry" other="# entries" /> : wordsOf(shown)}
        </p>
        <Button variant="quiet" aria-expanded={isTable} onPress={() => setTable(!isTable)}>
          {isTable ? t`Hide the table` : t`Show as a table`}
        </Button>
      </div>
      <div className="year-days">
        <input
          type="range"
          className="visually-hidden"
          aria-label={t`Days of ${year}`}
          aria-valuetext={wordsOf(inHand)}
          min={1}
          max={lengthOf(year)}
          value={numberOf(inHand)}
          onChange={event => setInHand(addDays(from, Number(event.currentTarget.value) - 1))}
          onKeyDown={onKeyDown}
          onFocus={() => setHasFocus(true)}
          onBlur={() => setHasFocus(false)}
        />
        <YearPicture year={year} counts={counts} marked={shown} onPoint={setPointed} onOpen={onOpen} />
      </div>
      {isTable ? <YearTable year={year} counts={counts} /> : null}
    </section>
  )
}

type YearPictureProps = {
  readonly year: number
  readonly counts: readonly DayCount[]
  readonly marked: Day | undefined
  readonly onPoint: (day: Day | undefined) => void
  readonly onOpen: (day: Day) => void
}

function YearPicture({ year, counts, marked, onPoint, onOpen }: YearPictureProps) {
  const first = firstWeekday(language())
  const shapes = useMemo(() => shapesOf(year, { cell, gap, first, counts }), [year, first, counts])
  const mark = marked === undefined ? undefined : cellOf(marked, first)
  const under = ({ currentTarget, clientX, clientY }: PointerEvent): Day | undefined => {
    const box = currentTarget.getBoundingClientRect()
    const scale = width / box.width
    return dayAt(year, first, {
      column: Math.floor(((clientX - box.left) * scale) / step),
      row: Math.floor(((clientY - box.top) * scale - top) / step),
    })
  }
  return (
    <svg
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
      onPointerMove={event => onPoint(under(event))}
      onPointerLeave={() => onPoint(undefined)}
      onPointerUp={event => {
        const day = under(event)
        if (day !== undefined) onOpen(day)
      }}
    >
      {monthsOf(year).map(day => (
        <text key={day} className="year-month" x={cellOf(day, first).column * step} y={10}>
          {monthInShort(day)}
        </text>
      ))}
      <g transform={`translate(0 ${String(top)})`}>
        {shapes.map(({ level, shape }) => (
          <path key={level} className={`heat-${String(level)}`} d={shape} />
        ))}
        {mark === undefined ? null : (
          <rect
            className="year-mark"
            x={mark.column * step - 1}
            y={mark.row * step - 1}
            width={cell + 2}
            height={cell + 2}
            rx={2}
          />
        )}
      </g>
    </svg>
  )
}

type YearTableProps = { readonly year: number; readonly counts: readonly DayCount[] }

function YearTable({ year, counts }: YearTableProps) {
  const { t } = useLingui()
  return (
    <div className="year-table">
      <DataTable
        caption={t`Entries by day, ${year}`}
        columns={[
          { id: 'day', label: t`Day` },
          { id: 'entries', label: t`Entries`, align: 'end' },
        ]}
        rows={counts.map(one => ({ id: one.day, cells: [shortDay(one.day), one.entries] }))}
      />
    </div>
  )
}
