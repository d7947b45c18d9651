import type { Hunch, Outcome } from '../domain/hunch.ts'
import type { DayRange, RecordRow } from '../domain/insight.ts'
import type { Day } from '../domain/time.ts'

/** What an outcome counts: held 1, partly one half, not 0. */
const credits = { held: 1, partly: 0.5, not: 0 } as const

/** A hunch that may count: its outcome is told and known by asking or seeing. Confidence and credit are between 0 and 1. */
export type Scored = { hunch: Hunch; outcome: keyof typeof credits; confidence: number; credit: number }

/** The hunches that count towards a track record; what was guessed, told third hand or cannot be told is left out. */
export function scored(hunches: readonly Hunch[]): Scored[] {
  return hunches.flatMap(hunch => {
    const { outcome, basis } = hunch
    if (!isClear(outcome) || (basis !== 'asked' && basis !== 'saw')) return []
    return [{ hunch, outcome, confidence: hunch.confidence / 100, credit: credits[outcome] }]
  })
}

/** Whether an outcome says how the explanation fared: held, partly or not. */
export function isClear(outcome: Outcome | undefined): outcome is keyof typeof credits {
  return outcome !== undefined && outcome !== 'cant'
}

/** The hunches first written within a range of days, both ends included; without ends, all of them. */
export function within(hunches: readonly Hunch[], { from, to }: DayRange): Hunch[] {
  return hunches.filter(hunch => {
    const day = dayOf(hunch)
    return (from === undefined || day >= from) && (to === undefined || day <= to)
  })
}

/** The rows behind a figure, the newest first guess first. */
export function rowsOf(items: readonly Scored[]): RecordRow[] {
  const newestFirst = items.toSorted((a, b) =>
    a.hunch.sealedAt === b.hunch.sealedAt
      ? a.hunch.id.localeCompare(b.hunch.id)
      : b.hunch.sealedAt.localeCompare(a.hunch.sealedAt),
  )
  return newestFirst.map(({ hunch, outcome }) => ({
    hunch: hunch.id,
    ...(hunch.entry === undefined ? {} : { entry: hunch.entry }),
    day: dayOf(hunch),
    statement: hunch.statement,
    confidence: hunch.confidence,
    outcome,
  }))
}

/** A hunch belongs to the day it was sealed, in UTC: the moment is all that is kept of it. */
const dayOf = (hunch: Hunch): Day => hunch.sealedAt.slice(0, 10)
