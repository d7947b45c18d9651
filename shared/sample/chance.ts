/** Chance that comes out the same for the same seed. */
export type Chance = {
  /** from 0 up to, not including, 1 */
  next: () => number
  /** true in this share of cases */
  odds: (share: number) => boolean
  /** a whole number from `from` to `to`, both included */
  between: (from: number, to: number) => number
  /** one of these, each as likely as its weight says */
  weighted: <T extends string>(weights: Readonly<Partial<Record<T, number>>>, otherwise: NoInfer<T>) => T
}

/** Seeded chance (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    odds: share => next() < share,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    weighted(weights, otherwise) {
      const total = Object.keys(weights).reduce((sum, key) => sum + weightOf(weights, key), 0)
      let left = next() * total
      for (const key in weights) {
        left -= weights[key] ?? 0
        if (left < 0) return key
      }
      return otherwise
    },
  }
}

function weightOf(weights: Readonly<Record<string, number | undefined>>, key: string): number {
  return weights[key] ?? 0
}

/**
 * A deck that is drawn from the front half and put back at the end, so that what was drawn comes again only after half of
 * the deck: no text stands twice on one screen.
 */
export function deckOf<T>(chance: Chance, cards: readonly [T, ...T[]]): () => T {
  const queue = cards
    .map(card => ({ card, at: chance.next() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ card }) => card)
  return () => {
    const [card = cards[0]] = queue.splice(chance.between(0, Math.floor((queue.length - 1) / 2)), 1)
    queue.push(card)
    return card
  }
}
