import type { Occurrence } from '../../shared/domain/time.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** What this computer's clock shows at a moment, and in which zone. */
export function clockFaceOf(moment: Date): Pick<Occurrence, 'time' | 'zone'> {
  return {
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}
