import { NotebookId } from '../../../shared/domain/ids.ts'
import { Day } from '../../../shared/domain/time.ts'

export const views = ['list', 'calendar', 'year', 'starred', 'on-this-day', 'trash'] as const
export type View = (typeof views)[number]

/** What the timeline shows: all that its address tells. */
export type Shown = {
  readonly view: View
  /** the day that is looked at */
  readonly day?: Day
  readonly notebook?: NotebookId
  /** it came to be asked for a date */
  readonly asksDate?: true
}

/** The address of the timeline that shows this. */
export function timelinePath({ view, day, notebook, asksDate }: Shown): string {
  const parts = [
    ...(view === 'list' ? [] : [['view', view]]),
    ...(day === undefined ? [] : [['day', day]]),
    ...(notebook === undefined ? [] : [['notebook', notebook]]),
    ...(asksDate === undefined ? [] : [['go-to', 'date']]),
  ]
  return parts.length === 0 ? '/timeline' : `/timeline?${new URLSearchParams(parts).toString()}`
}

/** The reverse. What makes no sense is passed over; `?trash` is the trash. */
export function readTimeline(search: string): Shown {
  const asked = new URLSearchParams(search)
  const view = views.find(one => one === asked.get('view')) ?? (asked.has('trash') ? 'trash' : 'list')
  const day = Day.safeParse(asked.get('day')).data
  const notebook = NotebookId.safeParse(asked.get('notebook')).data
  return {
    view,
    ...(day === undefined ? {} : { day }),
    ...(notebook === undefined ? {} : { notebook }),
    ...(asked.has('go-to') ? { asksDate: true } : {}),
  }
}
