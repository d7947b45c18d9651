import { IconCalendarSearch, IconDice3 } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { EntryFilter } from '../../../shared/domain/entry.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useCommand } from '../../bridge/commands.ts'
import type { Jump } from '../../entries/entry-list.tsx'
import { lookBack } from '../../entries/look-back.ts'
import { Button } from '../../ui/button.tsx'
import { readTimeline, timelinePath, type Shown } from './address.ts'
import { CalendarView } from './calendar-view.tsx'
import { EmptyTrash } from './empty-trash.tsx'
import { AllView, OnThisDayView, StarredView, TrashView } from './list-views.tsx'
import { GoToDate } from './go-to-date.tsx'
import { Views } from './views.tsx'
import { YearView } from './year-view.tsx'
import './timeline-page.css'

/** Everything written: as a list, by the calendar, by years, or a part of it. */
export function TimelinePage() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const search = useSearch()
  const shown = readTimeline(search)
  const [asksDate, askDate] = useState(shown.asksDate === true)
  const [jump, setJump] = useState<Jump | undefined>(
    shown.view === 'list' && shown.day !== undefined ? { day: shown.day, at: 0 } : undefined,
  )
  useEffect(() => {
    const { asksDate: came, ...rest } = readTimeline(search)
    // Asked once: coming back here must not ask again.
    if (came === true) go(timelinePath(rest), { replace: true })
  }, [search, go])
  useCommand('go-to-date', () => askDate(true))
  useCommand('look-back', () => void lookBack(go))
  const names: Record<Shown['view'], string> = {
    list: t`Timeline`,
    calendar: t`Calendar`,
    year: t`Years`,
    starred: t`Starred`,
    'on-this-day': t`On this day`,
    trash: t`Trash`,
  }

  function goTo(day: Day): void {
    askDate(false)
    if (shown.view === 'list') setJump({ day, at: (jump?.at ?? 0) + 1 })
    else go(timelinePath({ ...shown, view: 'calendar', day }))
  }

  return (
    <div className="timeline">
      <header className="timeline-head">
        <h1 className="page-title" tabIndex={-1}>
          {names[shown.view]}
        </h1>
        <div className="timeline-ways">
          {shown.view === 'trash' ? (
            <EmptyTrash />
          ) : (
            <>
              <Button
                variant="quiet"
                icon={<IconCalendarSearch size={16} aria-hidden />}
                onPress={() => askDate(true)}
              >
                {t`Go to a date`}
              </Button>
              <Button
                variant="quiet"
                icon={<IconDice3 size={16} aria-hidden />}
                onPress={() => void lookBack(go)}
              >
                {t`A random look back`}
              </Button>
            </>
          )}
        </div>
      </header>
      <Views shown={shown} />
      <Shows shown={shown} jump={jump} />
      {asksDate ? <GoToDate onGo={goTo} onClose={() => askDate(false)} /> : null}
    </div>
  )
}

type ShowsProps = { readonly shown: Shown; readonly jump: Jump | undefined }

function Shows({ shown, jump }: ShowsProps) {
  const filter: EntryFilter = shown.notebook === undefined ? {} : { notebooks: [shown.notebook] }
  if (shown.view === 'calendar') return <CalendarView shown={shown} filter={filter} />
  if (shown.view === 'year') return <YearView shown={shown} filter={filter} />
  if (shown.view === 'starred') return <StarredView filter={filter} />
  if (shown.view === 'on-this-day') return <OnThisDayView filter={filter} />
  if (shown.view === 'trash') return <TrashView />
  return <AllView filter={filter} jump={jump} />
}
