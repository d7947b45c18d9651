/** A judgment: how sure, and what it counted, both between 0 and 1. */
export type Judged = { readonly confidence: number; readonly credit: number }

/** Everything that was judged with the same confidence. */
export type Tie = { readonly confidence: number; readonly credits: readonly number[] }

/** The judgments by their confidence (0–1), from least to most sure; each is in exactly one. */
export function ties(items: readonly Judged[]): Tie[] {
  const credits = new Map<number, number[]>()
  for (const { confidence, credit } of items.toSorted((a, b) => a.confidence - b.confidence)) {
    const known = credits.get(confidence)
    if (known === undefined) credits.set(confidence, [credit])
    else known.push(credit)
  }
  return [...credits].map(([confidence, of]) => ({ confidence, credits: of }))
}
