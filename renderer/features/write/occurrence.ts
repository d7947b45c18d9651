import { i18n } from '@lingui/core'
import type { Occurrence } from '../../../shared/domain/time.ts'
import { dayOf } from '../../bridge/calendar.ts'

const two = (part: number): string => part.toString().padStart(2, '0')

/** This moment as the writer's clock and calendar have it. */
export const occurrenceAt = (moment: Date): Occurrence => ({
  day: dayOf(moment),
  time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})

/** A wall clock time as it is written here: `18:40` or `6:40 PM`. */
export const timeWords = (time: string): string =>
  new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`2000-01-01T${time}:00.000Z`),
  )
