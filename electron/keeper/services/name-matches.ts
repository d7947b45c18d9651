import { wordsIn } from '../../../shared/text/tokens.ts'

/** What a mention says of somebody who is gone (shared/domain/document-text.ts). */
const GONE = 'someone'

/**
 * Searches of the index (FTS5) that find every text in which one of some names stands, but for those right behind a mention;
 * nothing when a name has no letter or digit, which the index knows nothing of. The index knows a text as it is read, with
 * whom it mentions spelled out: a name right before a mention is one word with it there. `aliases` are what people are called.
 */
export function matchesFor(names: readonly string[], aliases: readonly string[]): string[] | undefined {
  const firsts = new Set([...aliases, GONE].flatMap(alias => wordsIn(alias).slice(0, 1)))
  const searches: string[] = []
  for (const words of names.map(name => wordsIn(name))) {
    const last = words.at(-1)
    if (last === undefined) return undefined
    const ends = [`"${last}"`, ...Array.from(firsts, first => `"${last}${first}" *`)]
    searches.push([...words.slice(0, -1).map(word => `"${word}"`), `(${ends.join(' OR ')})`].join(' AND '))
  }
  return searches
}
