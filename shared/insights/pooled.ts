import type { CurveLevel } from '../domain/insight.ts'
import { average } from './intervals.ts'
import { type Judged, ties } from './ties.ts'

type Pool = { from: number; to: number; credits: readonly number[] }

const join = (lower: Pool, higher: Pool): Pool => ({
  from: lower.from,
  to: higher.to,
  credits: [...lower.credits, ...higher.credits],
})

/**
 * How much held at each level of confidence, as the non-decreasing step line nearest to the outcomes in squared distance:
 * neighbouring levels are pooled for as long as the surer one did no better. All shares are between 0 and 1, levels go
 * from least to most sure, and each judgment is in exactly one. (Pool adjacent violators; its use for calibration curves:
 * Dimitriadis, Gneiting & Jordan 2021, Stable reliability diagrams for probabilistic classifiers, PNAS 118.)
 */
export function pooled(items: readonly Judged[]): CurveLevel[] {
  const pools: Pool[] = []
  for (const { confidence, credits } of ties(items)) {
    let pool: Pool = { from: confidence, to: confidence, credits }
    for (let last = pools.at(-1); last !== undefined; last = pools.at(-1)) {
      if (average(last.credits) < average(pool.credits)) break
      pools.pop()
      pool = join(last, pool)
    }
    pools.push(pool)
  }
  return pools.map(({ from, to, credits }) => ({ from, to, held: average(credits), n: credits.length }))
}
