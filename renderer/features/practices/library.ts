import type { PracticeLine } from '../../../shared/domain/library.ts'
import { fold } from '../../../shared/text/fold.ts'

export type Sought = {
  readonly words: string
  /** at most so many minutes; undefined: any */
  readonly minutes: number | undefined
}

const wordsOf = ({ title, tagline, aim, when }: PracticeLine): string =>
  fold([title, tagline, aim, ...when].join(' '))

/** Whether a practice has all the words, and a form that fits the time there is. */
export function isSought(line: PracticeLine, { words, minutes }: Sought): boolean {
  const told = wordsOf(line)
  const hasWords = fold(words)
    .split(/\s+/)
    .every(word => told.includes(word))
  return hasWords && (minutes === undefined || line.shortMinutes <= minutes)
}

/** Those that were used, the one used last first; then those that never were, in their order. */
export const byLastUse = (lines: readonly PracticeLine[]): readonly PracticeLine[] =>
  lines.toSorted((one, other) => (other.lastUsed ?? '').localeCompare(one.lastUsed ?? ''))

export type AimGroup = { readonly aim: string; readonly lines: readonly PracticeLine[] }

/** By what they are for: an aim stands where its first practice stands. */
export function byAim(lines: readonly PracticeLine[]): readonly AimGroup[] {
  const aims = [...new Set(lines.map(({ aim }) => aim))]
  return aims.map(aim => ({ aim, lines: lines.filter(line => line.aim === aim) }))
}
