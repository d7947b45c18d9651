import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import {
  IconCalendarCheck,
  IconChartDots,
  IconNotebook,
  IconSparkles,
  IconSun,
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
  { path: '/insights', label: msg`Insights`, icon: IconChartDots, command: 'go-insights' },
]

/** The place a path belongs to: a run is part of Practices, writing is part of the timeline. */
export function placeOf(path: string): string {
  if (path.startsWith('/run/')) return '/practices'
  return path.startsWith('/write/') && path !== '/write/new' ? '/timeline' : path
}
