import type { Occurrence } from '../../shared/domain/time.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** What this computer's calendar and clock show at a moment, and in which zone. */
export function clockFaceOf(moment: Date): Occurrence {
  return {
    day: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}
