import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { addMonths } from '../../../shared/domain/days.ts'
import type { EntryFilter } from '../../../shared/domain/entry.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useToday } from '../../bridge/today.ts'
import { monthWords } from '../../words/days.ts'
import { EntryList } from '../../entries/entry-list.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { dayWords } from '../../words/days.ts'
import { timelinePath, type Shown } from './address.ts'
import { MonthGrid } from './month-grid.tsx'
import './calendar-view.css'

type CalendarViewProps = { readonly shown: Shown; readonly filter: EntryFilter }

/** A month of days, and what was written on the chosen one. */
export function CalendarView({ shown, filter }: CalendarViewProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const today = useToday()
  const chosen = shown.day ?? today
  return (
    <div className="timeline-pane" data-scrolls>
      <div className="calendar">
        <Months
          chosen={chosen}
          today={today}
          filter={filter}
          onChoose={day => go(timelinePath({ ...shown, day }), { replace: true })}
        />
        <section className="calendar-day" aria-label={t`Entries of the day`}>
          <EntryList
            filter={{ ...filter, from: chosen, to: chosen }}
            label={t`Entries of the day`}
            heading={() => dayWords(chosen, today)}
            empty={
              <>
                <h2 className="calendar-day-title">{dayWords(chosen, today)}</h2>
                <p className="muted">{t`Nothing was written for this day.`}</p>
              </>
            }
          />
        </section>
      </div>
    </div>
  )
}

type MonthsProps = {
  readonly chosen: Day
  readonly today: Day
  readonly filter: EntryFilter
  readonly onChoose: (day: Day) => void
}

function Months({ chosen, today, filter, onChoose }: MonthsProps) {
  const { t } = useLingui()
  const [inHand, setInHand] = useState(chosen)
  const [before, setBefore] = useState(chosen)
  // A day that was gone to from elsewhere is shown, wherever the keys had wandered.
  if (before !== chosen) {
    setBefore(chosen)
    setInHand(chosen)
  }
  const month = inHand.slice(0, 7)
  return (
    <div className="calendar-months">
      <div className="calendar-head">
        <h2 className="calendar-month" aria-live="polite">
          {monthWords(month)}
        </h2>
        <Button variant="quiet" onPress={() => onChoose(today)}>{t`Today`}</Button>
        <IconButton
          label={t`Month before`}
          icon={<IconChevronLeft size={18} className="timeline-turns" />}
          onPress={() => setInHand(addMonths(inHand, -1))}
        />
        <IconButton
          label={t`Month after`}
          icon={<IconChevronRight size={18} className="timeline-turns" />}
          onPress={() => setInHand(addMonths(inHand, 1))}
        />
      </div>
      <MonthGrid
        month={month}
        inHand={inHand}
        chosen={chosen}
        today={today}
        filter={filter}
        onMove={setInHand}
        onChoose={onChoose}
      />
    </div>
  )
}
