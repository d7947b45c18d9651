import { i18n } from '@lingui/core'
import type { Locales } from '../../shared/domain/locale.ts'

// Every day, time and distance in the window is written here, in one way each, as the writer's own English writes it:
// at length with its weekday where one day is spoken of, short in lists and tables, and how far it is where that says more.

/** The language, and where it is spoken, that days are told in; the first that is known counts. */
export const locales = (): Locales => [i18n.locales ?? i18n.locale].flat()

/** The first of them. */
export const language = (): string => locales()[0] ?? 'en'

const made = new Map<string, Intl.DateTimeFormat>()

/** Making a form is slow and rows need the same few of them again and again. */
function formOf(name: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locales().join()} ${name}`
  const known = made.get(key) ?? new Intl.DateTimeFormat(locales(), form)
  made.set(key, known)
  return known
}

// A day has no zone: reading and writing it in UTC keeps it the day it is.
const asDate = (day: string): Date => new Date(`${day}T12:00:00.000Z`)
const timeZone = 'UTC'

/** A day in words: `Tuesday 24 November`, with the year when it is not this one. */
export function dayWords(day: string, today: string): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return wholeDay(day)
  return formOf('day', { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(asDate(day))
}

/** `Sunday, 22 November 2026` */
export const wholeDay = (day: string): string =>
  formOf('whole', { dateStyle: 'full', timeZone }).format(asDate(day))

/** A day without its weekday, for lists and tables: `24 Nov 2026`. */
export const shortDay = (day: string): string =>
  formOf('short day', { dateStyle: 'medium', timeZone }).format(asDate(day))

/** `November 2026` of `2026-11` */
export const monthWords = (month: string): string =>
  formOf('month', { month: 'long', year: 'numeric', timeZone }).format(asDate(`${month}-01`))

/** `Nov` */
export const monthInShort = (day: string): string =>
  formOf('short', { month: 'short', timeZone }).format(asDate(day))

/** `Sun` */
export const weekdayInShort = (day: string): string =>
  formOf('weekday', { weekday: 'short', timeZone }).format(asDate(day))

/** `S` */
export const weekdayInitial = (day: string): string =>
  formOf('initial', { weekday: 'narrow', timeZone }).format(asDate(day))

/** `22` */
export const dayNumber = (day: string): string => String(Number(day.slice(8)))

/** `22 November`, of any year */
export const dayInYear = (day: string): string =>
  formOf('in year', { day: 'numeric', month: 'long', timeZone }).format(asDate(day))

/** The same from its month and day alone (`11-22`). */
export const dateInYear = (monthAndDay: string): string => dayInYear(`2024-${monthAndDay}`)

/** A wall clock time as it is written here: `18:40` or `6:40 PM`. */
export const timeWords = (time: string): string =>
  formOf('time', { timeStyle: 'short', timeZone }).format(new Date(`2000-01-01T${time}:00.000Z`))

/** A moment by this computer's clock: `22 Nov 2026, 18:40`. */
export const momentWords = (instant: string): string =>
  formOf('moment', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))

/** The same to the second, where several may lie within one minute. */
export const exactWords = (instant: string): string =>
  formOf('exact', { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(instant))

/** A moment within a day or two, by this computer's clock: `Tue 14:20`. */
export const soonWords = (instant: string): string =>
  formOf('soon', { weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(new Date(instant))

const A_DAY = 86_400_000

type Far = { readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'year' }

/** In days up to two weeks, in weeks up to two months, in months up to nearly two years, then in years. */
function farOf(days: number): Far {
  const far = Math.abs(days)
  if (far < 14) return { count: days, unit: 'day' }
  if (far < 60) return { count: Math.round(days / 7), unit: 'week' }
  if (far < 700) return { count: Math.round(days / 30.44), unit: 'month' }
  return { count: Math.round(days / 365.25), unit: 'year' }
}

/** How far something is that is so many days away, before today when fewer than none: `tomorrow`, `in 3 days`, `2 weeks ago`. */
export function awayWords(days: number): string {
  const { count, unit } = farOf(days)
  return new Intl.RelativeTimeFormat(locales(), { numeric: 'auto' }).format(count, unit)
}

/** How far a day is from today, in the same words. */
export const distanceWords = (day: string, today: string): string =>
  awayWords(Math.round((asDate(day).getTime() - asDate(today).getTime()) / A_DAY))

/** How long so many days are: `3 days`, `2 weeks`, `17 months`. */
export function spanWords(days: number): string {
  const { count, unit } = farOf(days)
  return new Intl.NumberFormat(locales(), { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}
