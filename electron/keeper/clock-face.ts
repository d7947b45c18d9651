import { twoDigits } from '../../shared/domain/days.ts'
import type { Occurrence } from '../../shared/domain/time.ts'

/** What this computer's calendar and clock show at a moment, and in which zone. */
export function clockFaceOf(moment: Date): Occurrence {
  return {
    day: `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`,
    time: `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}
