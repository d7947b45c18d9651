import { i18n } from '@lingui/core'

const formOf = (zone: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(i18n.locales ?? i18n.locale, { timeZone: zone, ...parts })

/** The clock of a time zone at a moment; undefined for a zone this computer does not know. */
export function timeIn(zone: string, moment: Date): string | undefined {
  try {
    return formOf(zone, { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(moment)
  } catch {
    // A vault may outlive a zone's name: then nothing is said of it.
    return undefined
  }
}

/** Minutes that a zone's clock is ahead of UTC at a moment, negative when behind; undefined for a zone nobody knows. */
export function minutesAhead(zone: string, moment: Date): number | undefined {
  try {
    const form = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    const parts = new Map(form.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
    const clock = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
    return Math.round((clock - Math.floor(moment.getTime() / 60_000) * 60_000) / 60_000)
  } catch {
    return undefined
  }
}

/** A clock of so many minutes since midnight, in the reader's way of telling the time. */
export const clockWords = (minutes: number): string =>
  formOf('UTC', { hour: 'numeric', minute: '2-digit' }).format(new Date(minutes * 60_000))
