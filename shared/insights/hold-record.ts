import type { Hunch } from '../domain/hunch.ts'
import type { DayRange, HoldRecord } from '../domain/insight.ts'
import { wilson } from './intervals.ts'
import { isClear, rowsOf, scored, within } from './scorable.ts'

/** How many settled hunches it takes before a share is shown: below it the interval spans most of the scale. */
const minimumForShare = 8

/**
 * How often the first explanation holds, of the hunches first written within the range: counts, and from eight on the
 * share (held + ½ partly) / n between 0 and 1 with its 90 % Wilson interval. What is open, cannot be told or was only
 * guessed stands beside it and never in it. (design: insights, chart 1)
 */
export function holdRecord(hunches: readonly Hunch[], range: DayRange): HoldRecord {
  const inRange = within(hunches, range)
  const items = scored(inRange)
  const count = (outcome: 'held' | 'partly' | 'not') => items.filter(item => item.outcome === outcome).length
  const held = count('held')
  const partly = count('partly')
  const scorable = items.length
  return {
    held,
    partly,
    not: count('not'),
    scorable,
    minimum: minimumForShare,
    ...(scorable < minimumForShare ? {} : { share: wilson({ k: held + partly / 2, n: scorable }) }),
    open: inRange.filter(hunch => hunch.outcome === undefined && hunch.letGoAt === undefined).length,
    cannotTell: inRange.filter(hunch => hunch.outcome === 'cant').length,
    notCounted: inRange.filter(hunch => isClear(hunch.outcome)).length - scorable,
    rows: rowsOf(items, range),
  }
}
