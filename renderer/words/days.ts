import { i18n } from '@lingui/core'

// A day has no zone: reading and writing it in UTC keeps it the day it is.
const asDate = (day: string): Date => new Date(`${day}T12:00:00.000Z`)

/** A day in words: `Tuesday, 24 November`, with the year when it is not this one. */
export function dayWords(day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const }
  const form = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', ...year } as const
  return new Intl.DateTimeFormat(i18n.locales ?? i18n.locale, form).format(asDate(day))
}

/** A day without its weekday, for tables: `24 Nov 2026`. */
export const shortDay = (day: string): string =>
  new Intl.DateTimeFormat(i18n.locales ?? i18n.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    asDate(day),
  )

/** How far a day is from today: `tomorrow`, `in 3 days`, `2 weeks ago`. */
export function distanceWords(day: string, today: string): string {
  const days = Math.round((asDate(day).getTime() - asDate(today).getTime()) / 86_400_000)
  const relative = new Intl.RelativeTimeFormat(i18n.locales ?? i18n.locale, { numeric: 'auto' })
  if (Math.abs(days) < 14) return relative.format(days, 'day')
  if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week')
  return relative.format(Math.round(days / 30), 'month')
}

/** A day of any year, from its month and day (`11-22`): `22 November`. */
export const dateInYear = (monthAndDay: string): string =>
  new Intl.DateTimeFormat(i18n.locales ?? i18n.locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(asDate(`2024-${monthAndDay}`))
