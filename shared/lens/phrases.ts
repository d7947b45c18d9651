import type { Token } from './tokens.ts'

type Slot = { readonly words: ReadonlySet<string>; readonly isOptional: boolean }
type Phrase = readonly Slot[]

/** Phrases by the words they may begin with. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>

const slotOf = (written: string): Slot => {
  const isOptional = written.endsWith('?')
  return { words: new Set((isOptional ? written.slice(0, -1) : written).split('|')), isOptional }
}

/**
 * Phrases from how they are written in the lexicon: words between blanks, `a|b` for either, `a|b?` for either or none. The
 * first word is never optional. Longer ones are tried first.
 */
export function phrasesOf(written: readonly string[]): Phrases {
  const all = new Map<string, Phrase[]>()
  const longestFirst = written
    .map(line => line.split(' ').map(slotOf))
    .toSorted((one, other) => other.length - one.length)
  for (const phrase of longestFirst) {
    for (const word of phrase[0]?.words ?? []) {
      const known = all.get(word)
      if (known === undefined) all.set(word, [phrase])
      else known.push(phrase)
    }
  }
  return all
}

/** Where a phrase ends that begins here, or -1. A word that may be missing is taken when it is there: nothing is tried twice. */
function endOf(tokens: readonly Token[], start: number, phrase: Phrase): number {
  let at = start
  for (const { words, isOptional } of phrase) {
    const token = tokens[at]
    const fits = token !== undefined && words.has(token.low) && (at === start || !token.breaks)
    if (fits) at += 1
    else if (!isOptional) return -1
  }
  return at
}

/** The index after the phrase that begins at `start`, or -1 when none does. */
export function phraseAt(tokens: readonly Token[], start: number, phrases: Phrases): number {
  const token = tokens[start]
  if (token === undefined) return -1
  for (const phrase of phrases.get(token.low) ?? []) {
    const end = endOf(tokens, start, phrase)
    if (end !== -1) return end
  }
  return -1
}
