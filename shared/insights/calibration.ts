import type { Hunch } from '../domain/hunch.ts'
import type { Calibration, CalibrationDot, DayRange } from '../domain/insight.ts'
import { average, meanInPoints, wilson } from './intervals.ts'
import { pooled } from './pooled.ts'
import { rowsOf, scored, within, type Scored } from './scorable.ts'
import { type Judged, ties } from './ties.ts'

/** Below this a gap is mostly luck: at n = 10 chance alone gives 25 points, at 20 it gives 18. */
const minimumForGap = 15
/** Three dots of at least ten each. */
const minimumForDots = 30
/** With fewer, a curve would follow every chance turn. */
const minimumForCurve = 50

/**
 * Whether one is surer than one's record, of the hunches first written within the range. From 15 on: the gap, mean of
 * confidence minus outcome in points with a 90 % interval (positive: surer than the record), and the Brier score beside
 * what perfect calibration would score. From 30 on: three dots of equal count. From 50 on: the pooled curve.
 * (design: insights, chart 2)
 */
export function calibration(hunches: readonly Hunch[], range: DayRange): Calibration {
  const items = scored(within(hunches, range))
  return {
    scorable: items.length,
    minimum: minimumForGap,
    ...(items.length < minimumForGap ? {} : gapParts(items)),
    ...(items.length < minimumForDots ? {} : { dots: dots(items) }),
    ...(items.length < minimumForCurve ? {} : { curve: pooled(items) }),
    dotsMinimum: minimumForDots,
    rows: rowsOf(items, range),
  }
}

function gapParts(items: readonly Scored[]): Pick<Calibration, 'gap' | 'withinLuck' | 'brier'> {
  const gap = meanInPoints(items.map(item => item.confidence - item.credit))
  return {
    gap,
    withinLuck: gap.low <= 0 && gap.high >= 0,
    brier: {
      value: average(items.map(item => (item.confidence - item.credit) ** 2)),
      expected: average(items.map(item => item.confidence * (1 - item.confidence))),
    },
  }
}

function dots(items: readonly Scored[]): CalibrationDot[] {
  const ordered = shareTies(items)
  const cut = (third: number) => Math.round((third * ordered.length) / 3)
  return [0, 1, 2].map(third => {
    const group = ordered.slice(cut(third), cut(third + 1))
    const credit = average(group.map(item => item.credit))
    return {
      n: group.length,
      confidence: average(group.map(item => item.confidence)),
      held: wilson({ k: credit * group.length, n: group.length }),
    }
  })
}

/** Equal confidences share their mean outcome, so that where a cut falls among them changes nothing. Least sure first. */
function shareTies(items: readonly Scored[]): Judged[] {
  return ties(items).flatMap(({ confidence, credits }) => {
    const credit = average(credits)
    return credits.map(() => ({ confidence, credit }))
  })
}
