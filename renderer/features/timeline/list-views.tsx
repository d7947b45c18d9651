import { IconCalendarRepeat, IconPencil, IconStar, IconTrash } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { addDays } from '../../../shared/domain/days.ts'
import type { EntryFilter } from '../../../shared/domain/entry.ts'
import { useToday } from '../../bridge/today.ts'
import { dayInYear, monthWords } from '../../words/days.ts'
import { EntryList, type Jump } from '../../entries/entry-list.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Pinned } from './pinned.tsx'

type PaneProps = { readonly children: ReactNode }

const Pane = ({ children }: PaneProps) => (
  <div className="timeline-pane" data-scrolls>
    <div className="timeline-column">{children}</div>
  </div>
)

type ViewProps = { readonly filter: EntryFilter }

type AllViewProps = ViewProps & { readonly jump: Jump | undefined }

/** Every entry, the pinned ones above. */
export function AllView({ filter, jump }: AllViewProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const isAll = filter.notebooks === undefined
  return (
    <Pane>
      <Pinned notebook={filter.notebooks?.[0]} />
      <EntryList
        filter={filter}
        label={t`Entries`}
        jump={jump}
        empty={
          <EmptyState
            title={isAll ? t`Your entries will stand here, newest first` : t`This notebook is empty`}
            icon={<IconPencil size={28} aria-hidden />}
            action={
              <Button variant="primary" onPress={() => go('/write/new')}>
                {isAll ? t`Write the first entry` : t`Write an entry`}
              </Button>
            }
          >
            {t`A few lines are enough: what happened, what you thought it meant, and how sure you were. Later you can look back and see.`}
          </EmptyState>
        }
      />
    </Pane>
  )
}

/** What has a star. */
export function StarredView({ filter }: ViewProps) {
  const { t } = useLingui()
  return (
    <Pane>
      <EntryList
        filter={{ ...filter, starred: true }}
        label={t`Starred entries`}
        empty={
          <EmptyState title={t`Nothing has a star yet`} icon={<IconStar size={28} aria-hidden />}>
            {t`Give one to an entry you will want to find again: with the star on its line, or the S key.`}
          </EmptyState>
        }
      />
    </Pane>
  )
}

/** What was written on this day of earlier years. */
export function OnThisDayView({ filter }: ViewProps) {
  const { t } = useLingui()
  const today = useToday()
  const words = dayInYear(today)
  return (
    <Pane>
      <p className="timeline-lede">{t`What you wrote on ${words} of earlier years.`}</p>
      <EntryList
        filter={{ ...filter, dayOfYear: today.slice(5), to: addDays(today, -1) }}
        label={t`Entries of this day`}
        empty={
          <EmptyState
            title={t`Nothing from this day yet`}
            icon={<IconCalendarRepeat size={28} aria-hidden />}
          >
            {t`When you have written on ${words} in another year, it will stand here.`}
          </EmptyState>
        }
      />
    </Pane>
  )
}

const trashed = { trashed: true } as const

/** What was thrown away, and can be brought back for a while. */
export function TrashView() {
  const { t } = useLingui()
  return (
    <Pane>
      <EntryList
        filter={trashed}
        label={t`Entries in the trash`}
        heading={month => {
          const when = monthWords(month)
          return t`Put here in ${when}`
        }}
        empty={
          <EmptyState title={t`The trash is empty`} icon={<IconTrash size={28} aria-hidden />}>
            {t`What you move here can be brought back for 30 days. Then it goes for good.`}
          </EmptyState>
        }
      />
    </Pane>
  )
}
