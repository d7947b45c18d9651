import {
  IconCalendarMonth,
  IconCalendarRepeat,
  IconGridDots,
  IconList,
  IconStar,
  IconTrash,
} from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { Link, useLocation } from 'wouter'
import type { NotebookId } from '../../../shared/domain/ids.ts'
import { useNames } from '../../names/use-names.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { timelinePath, views, type Shown, type View } from './address.ts'

const icons = {
  list: IconList,
  calendar: IconCalendarMonth,
  year: IconGridDots,
  starred: IconStar,
  'on-this-day': IconCalendarRepeat,
  trash: IconTrash,
} as const

type ViewsProps = { readonly shown: Shown }

/** The ways to look at what was written, and in which notebook. */
export function Views({ shown }: ViewsProps) {
  const { t } = useLingui()
  const names: Record<View, string> = {
    list: t`List`,
    calendar: t`Calendar`,
    year: t`Years`,
    starred: t`Starred`,
    'on-this-day': t`On this day`,
    trash: t`Trash`,
  }
  const kept = shown.notebook === undefined ? {} : { notebook: shown.notebook }
  return (
    <div className="timeline-bar">
      <nav className="timeline-views" aria-label={t`Ways to look`}>
        {views.map(view => {
          const Icon = icons[view]
          return (
            <Link
              key={view}
              href={timelinePath({ view, ...kept })}
              className="timeline-view"
              aria-current={view === shown.view ? 'page' : undefined}
            >
              <Icon size={16} stroke={1.75} aria-hidden />
              {names[view]}
            </Link>
          )
        })}
      </nav>
      <NotebookChoice shown={shown} />
    </div>
  )
}

const all = 'all'

function NotebookChoice({ shown }: ViewsProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { notebooks, notebook: nameOf } = useNames()
  // The trash is one for all of them.
  if (notebooks.length < 2 || shown.view === 'trash') return null
  const { notebook, ...others } = shown
  const name = notebook === undefined ? undefined : nameOf(notebook)
  const items: { id: NotebookId | typeof all; label: string }[] = [
    { id: all, label: t`All notebooks` },
    ...notebooks.map(({ id }) => ({ id, label: nameOf(id) ?? '' })),
  ]
  return (
    <div className="timeline-notebook">
      <MenuButton
        label={name === undefined ? t`All notebooks` : t`Notebook: ${name}`}
        items={items}
        onAction={id =>
          go(timelinePath(id === all ? others : { ...others, notebook: id }), { replace: true })
        }
      />
    </div>
  )
}
