import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** A word of welcome for the hour, 0–23. */
export function greetingAt(hour: number): MessageDescriptor {
  if (hour < 5) return msg`You are up late`
  if (hour < 12) return msg`Good morning`
  return hour < 18 ? msg`Good afternoon` : msg`Good evening`
}
