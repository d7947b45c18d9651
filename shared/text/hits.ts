import type { Sought, Term } from './query.ts'
import { dense, isDenseToken, type Token, tokensIn, wordsIn } from './tokens.ts'

/** Where something that was looked for stands in a text; `end` is exclusive, `term` counts the terms looked for. */
export type Range = { readonly start: number; readonly end: number; readonly term: number }

/** Finds where the words that were looked for stand in a text, in order and apart from each other. */
export type Finder = (text: string) => Range[]

const inWord = `(?:[a-z0-9]|(?![${dense}])[^\\0-\\u007f])`
const between = '[^a-z0-9\\u0080-\\u{10ffff}]'

/** A term as a pattern over a flat text. */
function patternOf({ tokens, isPrefix }: Term): string {
  const parts = tokens.map((token, at) => {
    const before = tokens[at - 1]
    if (before === undefined) return token
    const isTight = isDenseToken(token) || isDenseToken(before)
    return `${between}${isTight ? '*' : '+'}${token}`
  })
  const [first = '', last = ''] = [tokens[0], tokens.at(-1)]
  const start = isDenseToken(first) ? '' : `(?<!${inWord})`
  const tail = isPrefix ? `${inWord}*` : ''
  return `${start}${parts.join('')}${tail}${isDenseToken(last) ? '' : `(?!${inWord})`}`
}

/** Letters that join with their neighbours when they are folded: where one stands, letters cannot be folded one by one. */
const joins = /[\p{M}\p{Cf}\u1100-\u11ff\uff9e\uff9f]/u

/** A letter as it is found, as long as it was; a space for what parts words. Nothing when its folding is longer or shorter. */
function flatLetter(letter: string): string | undefined {
  if (joins.test(letter)) return undefined
  const found = wordsIn(letter)
  const [only] = found
  if (only === undefined) return ' '.repeat(letter.length)
  return found.length === 1 && only.length === letter.length ? only : undefined
}

/** Folds texts letter by letter, so that every place stays the same; nothing for a text where that cannot be done. */
function flattening(): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return text => {
    const lower = text.toLowerCase()
    if (lower.length !== text.length) return undefined
    let isFlat = true
    const flat = lower.replaceAll(/[^\0-\u007f]/gu, letter => {
      if (!known.has(letter)) known.set(letter, flatLetter(letter))
      const one = known.get(letter)
      isFlat &&= one !== undefined
      return one ?? letter
    })
    return isFlat ? flat : undefined
  }
}

const matches = (found: string | undefined, token: string, mayGoOn: boolean): boolean =>
  found !== undefined && (mayGoOn ? found.startsWith(token) : found === token)

/** The same by reading the text token by token: slower, for texts that cannot be flattened. */
function rangesAmong(tokens: readonly Token[], terms: readonly Term[]): Range[] {
  const ranges: Range[] = []
  let at = 0
  while (at < tokens.length) {
    const term = terms.findIndex(({ tokens: wanted, isPrefix }) =>
      wanted.every((token, step) =>
        matches(tokens[at + step]?.text, token, isPrefix && step === wanted.length - 1),
      ),
    )
    const length = terms[term]?.tokens.length ?? 1
    const [first, last] = [tokens[at], tokens[at + length - 1]]
    if (term >= 0 && first !== undefined && last !== undefined)
      ranges.push({ start: first.start, end: last.end, term })
    at += length
  }
  return ranges
}

function rangesIn(flat: string, pattern: RegExp): Range[] {
  return [...flat.matchAll(pattern)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    term: match.findIndex((group, at) => at > 0 && group !== undefined) - 1,
  }))
}

/** A finder of what was looked for, by the same folding as the index: Übung is found for ubung. */
export function finderOf({ groups }: Sought): Finder {
  const terms = groups.flat()
  if (terms.length === 0) return () => []
  const pattern = new RegExp(terms.map(term => `(${patternOf(term)})`).join('|'), 'gu')
  const flatten = flattening()
  return text => {
    const flat = flatten(text)
    return flat === undefined ? rangesAmong(tokensIn(text), terms) : rangesIn(flat, pattern)
  }
}
