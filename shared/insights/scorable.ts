import type { Hunch, Outcome } from '../domain/hunch.ts'
import type { DayRange, RecordRow } from '../domain/insight.ts'
import type { Day, Instant } from '../domain/time.ts'

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
export function within(hunches: readonly Hunch[], { from, to, zone }: DayRange): Hunch[] {
  if (from === undefined && to === undefined) return [...hunches]
  const dayOf = daysIn(zone)
  return hunches.filter(hunch => {
    const day = dayOf(hunch.sealedAt)
    return (from === undefined || day >= from) && (to === undefined || day <= to)
  })
}

/** The rows behind a figure, the newest first guess first, on the days they had in a zone. */
export function rowsOf(items: readonly Scored[], { zone }: Pick<DayRange, 'zone'>): RecordRow[] {
  const dayOf = daysIn(zone)
  const newestFirst = items.toSorted((a, b) =>
    a.hunch.sealedAt === b.hunch.sealedAt
      ? a.hunch.id.localeCompare(b.hunch.id)
      : b.hunch.sealedAt.localeCompare(a.hunch.sealedAt),
  )
  return newestFirst.map(({ hunch, outcome }) => ({
    hunch: hunch.id,
    ...(hunch.entry === undefined ? {} : { entry: hunch.entry }),
    day: dayOf(hunch.sealedAt),
    statement: hunch.statement,
    confidence: hunch.confidence,
    outcome,
  }))
}

const writtenIn = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })

const inUtc = (moment: Instant): Day => moment.slice(0, 10)

/** The day a moment fell on in a zone; in UTC where this system does not know the zone. */
export function daysIn(zone: string | undefined): (moment: Instant) => Day {
  if (zone === undefined) return inUtc
  try {
    const form = writtenIn(zone)
    return moment => form.format(new Date(moment))
  } catch {
    return inUtc
  }
}
