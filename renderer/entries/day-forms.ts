import { i18n } from '@lingui/core'

/** The language, and where it is spoken, that days are told in. */
export const language = (): string => [i18n.locales ?? i18n.locale].flat()[0] ?? 'en'

const made = new Map<string, Intl.DateTimeFormat>()

/** Making a form is slow and rows need the same few of them again and again. */
function formOf(name: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locales = i18n.locales ?? i18n.locale
  const key = `${String(locales)} ${name}`
  const known = made.get(key) ?? new Intl.DateTimeFormat(locales, { ...form, timeZone: 'UTC' })
  made.set(key, known)
  return known
}

// A day has no zone: reading and writing it in UTC keeps it the day it is.
const asDate = (day: string): Date => new Date(`${day}T12:00:00.000Z`)

/** `November 2026` of `2026-11` */
export const monthWords = (month: string): string =>
  formOf('month', { month: 'long', year: 'numeric' }).format(asDate(`${month}-01`))

/** `Nov` */
export const monthInShort = (day: string): string => formOf('short', { month: 'short' }).format(asDate(day))

/** `Sun` */
export const weekdayInShort = (day: string): string =>
  formOf('weekday', { weekday: 'short' }).format(asDate(day))

/** `22` */
export const dayNumber = (day: string): string => String(Number(day.slice(8)))

/** `Sunday 22 November 2026`, for those who hear it */
export const wholeDay = (day: string): string => formOf('whole', { dateStyle: 'full' }).format(asDate(day))

/** `22 November`, of any year */
export const dayInYear = (day: string): string =>
  formOf('in year', { day: 'numeric', month: 'long' }).format(asDate(day))
