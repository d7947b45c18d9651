import { plural, t } from '@lingui/core/macro'
import { addDays } from '../../shared/domain/days.ts'
import type { Day, Instant } from '../../shared/domain/time.ts'
import { dayOf } from '../bridge/calendar.ts'

/** Days the trash keeps what is in it. */
const keptFor = 30

const noon = (day: Day): number => Date.parse(`${day}T12:00:00Z`)

/** Days that are left until something trashed at a moment goes for good, never fewer than none. */
export function daysLeft(trashedAt: Instant, today: Day): number {
  const last = addDays(dayOf(new Date(trashedAt)), keptFor)
  return Math.max(0, Math.round((noon(last) - noon(today)) / 86_400_000))
}

/** When an entry of the trash will be gone, in words. */
export function remainsWords(trashedAt: Instant, today: Day): string {
  const days = daysLeft(trashedAt, today)
  return days === 0
    ? t`Goes for good today`
    : plural(days, { one: 'Goes for good tomorrow', other: 'Goes for good in # days' })
}
