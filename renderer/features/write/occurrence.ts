import type { Occurrence } from '../../../shared/domain/time.ts'
import { dayOf } from '../../bridge/calendar.ts'

const two = (part: number): string => part.toString().padStart(2, '0')

/** This moment as the writer's clock and calendar have it. */
export const occurrenceAt = (moment: Date): Occurrence => ({
  day: dayOf(moment),
  time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})
