import { i18n } from '@lingui/core'

/** A moment by the writer's own clock, with its weekday: `Tue 14:20`. */
export const momentWords = (instant: string): string =>
  new Intl.DateTimeFormat(i18n.locales ?? i18n.locale, {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
