import { i18n } from '@lingui/core'

/** The clock of a time zone at a moment; undefined for a zone this computer does not know. */
export function timeIn(zone: string, moment: Date): string | undefined {
  try {
    return new Intl.DateTimeFormat(i18n.locales ?? i18n.locale, {
      timeZone: zone,
      weekday: 'short',
      hour: 'numeric',
      minute: '2-digit',
    }).format(moment)
  } catch {
    // A vault may outlive a zone's name: then nothing is said of it.
    return undefined
  }
}
