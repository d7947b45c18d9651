import { i18n } from '@lingui/core'

const date = (day: string): Date => new Date(`${day}T12:00:00.000Z`)

const format = (form: Intl.DateTimeFormatOptions, day: string): string =>
  new Intl.DateTimeFormat(i18n.locale, { ...form, timeZone: 'UTC' }).format(date(day))

/** `November 2026` */
export const monthWords = (month: string): string => format({ month: 'long', year: 'numeric' }, `${month}-01`)

/** `Sun` */
export const weekdayWords = (day: string): string => format({ weekday: 'short' }, day)

/** `22` */
export const dayNumber = (day: string): string => String(Number(day.slice(8)))
