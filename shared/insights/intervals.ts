import type { Estimate, Gap } from '../domain/insight.ts'

/** The normal quantile that leaves 5 % on each side: every interval of the product holds 90 %. */
const z90 = 1.645

type Share = {
  /** successes out of n, halves allowed */
  k: number
  n: number
  z?: number
}

/**
 * A share with its Wilson score interval, all between 0 and 1. With n = 0 nothing is known: one half, from 0 to 1.
 * Source: E. B. Wilson (1927), Journal of the American Statistical Association 22, 209–212.
 */
export function wilson({ k, n, z = z90 }: Share): Estimate {
  if (n === 0) return { value: 0.5, low: 0, high: 1 }
  const share = k / n
  const square = z * z
  const centre = share + square / (2 * n)
  const spread = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))
  const scale = 1 + square / n
  return {
    value: share,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  }
}

/** The mean of numbers between −1 and 1 with its normal 90 % interval, in points from −100 to 100. Needs two numbers. */
export function meanInPoints(values: readonly number[]): Gap {
  const mean = average(values)
  const squares = values.map(value => (value - mean) ** 2)
  const deviation = Math.sqrt(sum(squares) / (values.length - 1))
  const reach = (z90 * deviation) / Math.sqrt(values.length)
  return {
    value: 100 * mean,
    low: Math.max(-100, 100 * (mean - reach)),
    high: Math.min(100, 100 * (mean + reach)),
  }
}

/** The mean of at least one number. */
export function average(values: readonly number[]): number {
  return sum(values) / values.length
}

/** Adds smallest first, so that the order in which records arrive never shows in a figure. */
function sum(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((total, value) => total + value, 0)
}
