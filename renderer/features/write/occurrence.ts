import type { Occurrence } from '../../../shared/domain/time.ts'
import { clockOf, dayOf } from '../../bridge/calendar.ts'
import { systemZone } from '../../ui/zones.ts'

/** This moment as the writer's clock and calendar have it. */
export const occurrenceAt = (moment: Date): Occurrence => ({
  day: dayOf(moment),
  time: clockOf(moment),
  zone: systemZone(),
})
