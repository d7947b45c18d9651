import type { CountedShare } from '../domain/practice-figure.ts'
import { wilson } from './intervals.ts'

type Counted = { k: number; n: number; minimum: number }

/** `k` of `n`, with its share between 0 and 1 and its 90 % Wilson interval from the least number on. */
export const countedShare = ({ k, n, minimum }: Counted): CountedShare => ({
  k,
  n,
  minimum,
  ...(n < minimum ? {} : { share: wilson({ k, n }) }),
})

/** The middle one of some numbers in order, or the mean of the two in the middle; nothing of none. */
export function middleOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}
