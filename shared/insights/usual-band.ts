/** Between which values somebody's own figures usually move. */
export type UsualBand = { mean: number; low: number; high: number }

/** From so many values on there is a band, and no more than so many of the first ones make it. */
export const BAND_FROM = 8
const BAND_MOST = 12
/** Natural limits of an individuals chart: three standard deviations, told from the mean step between neighbours (3 / 1.128). */
const REACH = 2.66

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * The usual band of a series in its order: the mean of its first 8 to 12 values, and 2.66 times their mean step to either
 * side. Nothing with fewer than 8. Source: W. A. Shewhart’s individuals chart, as D. J. Wheeler writes it.
 */
export function usualBand(values: readonly number[]): UsualBand | undefined {
  if (values.length < BAND_FROM) return undefined
  const first = values.slice(0, BAND_MOST)
  const steps = first.slice(1).map((value, index) => Math.abs(value - (first[index] ?? value)))
  const mean = meanOf(first)
  const reach = REACH * meanOf(steps)
  return { mean, low: mean - reach, high: mean + reach }
}

/** What is unusual about the last value: outside the band, or the eighth in a row on one side of the mean. */
export function unusual(
  values: readonly number[],
  { mean, low, high }: UsualBand,
): 'above' | 'below' | 'long-above' | 'long-below' | undefined {
  const last = values.at(-1)
  if (last === undefined) return undefined
  if (last > high) return 'above'
  if (last < low) return 'below'
  const run = values.slice(-BAND_FROM)
  if (run.length < BAND_FROM) return undefined
  if (run.every(value => value > mean)) return 'long-above'
  return run.every(value => value < mean) ? 'long-below' : undefined
}
