import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import {
  IconCalendarCheck,
  IconChartDots,
  IconNotebook,
  IconSearch,
  IconSeedling,
  IconSparkles,
  IconSun,
  IconUsers,
  type Icon,
} from '@tabler/icons-react'
import type { CommandId } from '../../../shared/contract/announcements.ts'

export type PlaceToGo = {
  readonly path: string
  readonly label: MessageDescriptor
  readonly icon: Icon
  readonly command: CommandId
  /** the figure beside it, when there is one */
  readonly counts?: 'waiting'
}

/** The pages of the sidebar, in its order. */
export const places: readonly PlaceToGo[] = [
  { path: '/search', label: msg`Search`, icon: IconSearch, command: 'search' },
  { path: '/today', label: msg`Today`, icon: IconSun, command: 'go-today' },
  { path: '/timeline', label: msg`Timeline`, icon: IconNotebook, command: 'go-timeline' },
  { path: '/practices', label: msg`Practices`, icon: IconSparkles, command: 'go-practices' },
  {
    path: '/follow-ups',
    label: msg`Follow-ups`,
    icon: IconCalendarCheck,
    command: 'go-follow-ups',
    counts: 'waiting',
  },
  { path: '/learning', label: msg`Learning`, icon: IconSeedling, command: 'go-learning' },
  { path: '/insights', label: msg`Insights`, icon: IconChartDots, command: 'go-insights' },
  { path: '/people', label: msg`People`, icon: IconUsers, command: 'go-people' },
]

/** The place a path belongs to: a run is part of Practices, a person of People; an entry is a place of its own. */
export function placeOf(path: string): string {
  const [, first = ''] = path.split('/')
  if (['run', 'practice', 'trackers'].includes(first)) return '/practices'
  if (first === 'person') return '/people'
  return path
}
