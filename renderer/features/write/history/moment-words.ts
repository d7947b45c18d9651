import { i18n } from '@lingui/core'
import type { Instant } from '../../../../shared/domain/time.ts'

/** A moment by this computer's clock: `22 Nov 2026, 18:40`. */
export const momentWords = (at: Instant): string =>
  new Intl.DateTimeFormat(i18n.locales ?? i18n.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  )
