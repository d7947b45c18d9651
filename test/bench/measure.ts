/** One side of a comparison: milliseconds (or whatever the bench's unit is) per run. */
export type Samples = readonly number[]

export const sorted = (samples: Samples) => samples.toSorted((a, b) => a - b)

/** The value below which `share` of the samples lie, by the nearest rank. */
export function quantile(samples: Samples, share: number): number {
  const rank = Math.max(1, Math.ceil(share * samples.length))
  return sorted(samples)[rank - 1] ?? Number.NaN
}

export const median = (samples: Samples) => quantile(samples, 0.5)

/** What a bench reports: its figure, its peer's in the same run, and the guard rail it is held against by eye. */
export type Figure = {
  bench: string
  unit: 'ms' | 'MB' | 'kB' | '%' | 'words/s' | 'frames'
  ours: number
  range: readonly [number, number]
  against: string
  /** absent where the limit is a fixed number */
  theirs?: number
  target: string
  runs: number
}

/**
 * Runs both sides in turn, so that a neighbour's load falls on both alike; which goes first changes every round. Gives
 * what each measured, in the order of the rounds.
 */
export async function inTurn(
  rounds: number,
  sides: { ours: () => number | Promise<number>; theirs: () => number | Promise<number> },
): Promise<{ ours: number[]; theirs: number[] }> {
  const measured = { ours: [] as number[], theirs: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)
    for (const side of order) measured[side].push(await sides[side]())
  }
  return measured
}

/**
 * The same, several times over: of each round the quickest. What other programs took from a round is left out by that, and
 * what the work itself takes stays.
 */
export async function quickest(
  rounds: number,
  sides: { ours: () => number | Promise<number>; theirs: () => number | Promise<number> },
): Promise<{ ours: number[]; theirs: number[] }> {
  const runs: { ours: number[]; theirs: number[] }[] = []
  for (let run = 0; run < QUICKEST_OF; run += 1) runs.push(await inTurn(rounds, sides))
  const least = (side: 'ours' | 'theirs') =>
    Array.from({ length: rounds }, (_, at) => Math.min(...runs.map(run => run[side][at] ?? Number.NaN)))
  return { ours: least('ours'), theirs: least('theirs') }
}
export const QUICKEST_OF = 5

/** How long the work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

/** How long the processor worked on it, in milliseconds: what is left of a figure on a machine that others use as well. */
export async function worked(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

export const rangeOf = (samples: Samples) =>
  [quantile(samples, 0), quantile(samples, 1)] as const satisfies readonly [number, number]

export const named = (bench: string, size: number) => `${bench} @ ${size.toLocaleString('en')}`

export type Sides = { bench: string; ours: number[]; theirs: number[]; against: string; target: string }

/** The medians of both sides in milliseconds; another quantile when one is given, 1 being the slowest. */
export const figureOf = ({ bench, ours, theirs, against, target }: Sides, at: number = 0.5): Figure => ({
  bench,
  unit: 'ms',
  ours: quantile(ours, at),
  range: rangeOf(ours),
  against,
  theirs: quantile(theirs, at),
  target,
  runs: ours.length,
})
