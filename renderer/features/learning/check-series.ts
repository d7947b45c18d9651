import type { SelfCheck } from '../../../shared/domain/learning.ts'
import { type SelfCheckScale, selfCheckScore } from '../../../shared/practices/self-checks.ts'

/** One time a check was done, with its score when enough of it said how often. */
export type CheckPoint = { readonly id: string; readonly day: string; readonly score: number | undefined }

/** What was answered to a scale as it is asked now, the earliest first; other wordings cannot be compared with it. */
export const pointsOf = (scale: SelfCheckScale, done: readonly SelfCheck[]): CheckPoint[] =>
  done
    .filter(check => check.scale === scale.id && check.version === scale.version)
    .map(({ id, day, answers }) => ({ id, day, score: selfCheckScore(scale, answers) }))

const DAY = 86_400_000

/** A day as a number that counts days, and back. */
export const dayNumber = (day: string): number => Date.parse(`${day}T12:00:00.000Z`) / DAY
export const numberedDay = (at: number): string => new Date(at * DAY).toISOString().slice(0, 10)
