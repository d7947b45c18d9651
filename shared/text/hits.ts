import type { Sought, Term } from './query.ts'
import { isDenseToken, type Token, tokensIn, wordsIn } from './tokens.ts'

/** Where something that was looked for stands in a text; `end` is exclusive, `term` counts the terms looked for. */
export type Range = { readonly start: number; readonly end: number; readonly term: number }

/** Finds where the words that were looked for stand in a text, in order and apart from each other. */
export type Finder = (text: string) => Range[]

/** What was found in a text from where the piece before ends up to `to`. */
export type Piece = { readonly to: number; readonly ranges: readonly Range[] }

/** The same a piece of the text at a time, so that who has seen enough may stop; `terms` is how many are looked for. */
export type Walker = { readonly terms: number; readonly walk: (text: string) => Iterable<Piece> }

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

const isAscii = /^[\0-\u007f]*$/
/** Letters once looked at; all that somebody writes with are few. */
const known = new Map<string, string | undefined>()
const MOST_KNOWN = 5000

function knownLetter(letter: string): string | undefined {
  if (!known.has(letter)) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(letter, flatLetter(letter))
  }
  return known.get(letter)
}

/** A text folded letter by letter, so that every place stays the same; nothing where that cannot be done. */
function flatten(text: string): string | undefined {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return undefined
  if (isAscii.test(lower)) return lower
  let isFlat = true
  const flat = lower.replaceAll(/[^\0-\u007f]/gu, letter => {
    const one = knownLetter(letter)
    isFlat &&= one !== undefined
    return one ?? letter
  })
  return isFlat ? flat : undefined
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

/** What stands in a flat text at a place: a letter of a word, a letter that is one by itself, or what parts words. */
type Standing = 'word' | 'dense' | 'between'

function standingAt(flat: string, at: number): Standing {
  const code = flat.codePointAt(at)
  if (code === undefined) return 'between'
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) ? 'word' : 'between'
  return isDenseToken(String.fromCodePoint(code)) ? 'dense' : 'word'
}

function standingBefore(flat: string, at: number): Standing {
  if (at === 0) return 'between'
  const isHalf = (flat.codePointAt(at - 2) ?? 0) > 0xffff
  return standingAt(flat, isHalf ? at - 2 : at - 1)
}

function pastBetween(flat: string, from: number): number {
  let at = from
  while (at < flat.length && standingAt(flat, at) === 'between') at += 1
  return at
}

function pastWord(flat: string, from: number): number {
  let at = from
  while (standingAt(flat, at) === 'word') at += 1
  return at
}

/** Where the term ends whose first token ends here; nothing when it does not go on as it should. */
function endOf(flat: string, { tokens, isPrefix }: Term, from: number): number | undefined {
  let end = from
  for (const [step, token] of tokens.entries()) {
    if (step > 0) {
      const next = pastBetween(flat, end)
      if (!flat.startsWith(token, next)) return undefined
      end = next + token.length
    }
    const mayGoOn = isPrefix && step === tokens.length - 1
    if (mayGoOn) return pastWord(flat, end)
    if (!isDenseToken(token) && standingAt(flat, end) === 'word') return undefined
  }
  return end
}

function occurrences(flat: string, term: Term, number: number): Range[] {
  const [first = ''] = term.tokens
  const mayFollow = isDenseToken(first)
  const found: Range[] = []
  for (let start = flat.indexOf(first); start >= 0; start = flat.indexOf(first, start + first.length)) {
    if (!mayFollow && standingBefore(flat, start) === 'word') continue
    const end = endOf(flat, term, start + first.length)
    if (end !== undefined) found.push({ start, end, term: number })
  }
  return found
}

function rangesIn(flat: string, terms: readonly Term[]): Range[] {
  const [only, other] = terms
  if (only !== undefined && other === undefined) return occurrences(flat, only, 0)
  const all = terms.flatMap((term, number) => occurrences(flat, term, number))
  all.sort((a, b) => a.start - b.start || a.term - b.term)
  let past = 0
  return all.filter(({ start, end }) => {
    if (start < past) return false
    past = end
    return true
  })
}

function rangesOf(text: string, terms: readonly Term[]): Range[] {
  const flat = flatten(text)
  return flat === undefined ? rangesAmong(tokensIn(text), terms) : rangesIn(flat, terms)
}

/** How long a piece is: what was looked for stands in the first two or three of most entries. */
const PIECE = 600

/** The pieces of a text, one after the other. No token goes across a space, so that each can be read by itself. */
function* piecesOf(text: string, terms: readonly Term[]): Generator<Piece, void> {
  for (let from = 0; from < text.length;) {
    const before = from
    const space = text.indexOf(' ', before + PIECE)
    const to = space < 0 ? text.length : space + 1
    const ranges = rangesOf(text.slice(before, to), terms).map(({ start, end, term }) => ({
      start: before + start,
      end: before + end,
      term,
    }))
    yield { to, ranges }
    from = to
  }
}

/** Walks over what was looked for in a text, by the same folding as the index: Übung is found for ubung. */
export function walkerOf({ groups }: Sought): Walker {
  const terms = groups.flat()
  // A phrase may go across any space.
  const isByWords = terms.every(({ tokens }) => tokens.length === 1)
  const walk = (text: string) =>
    isByWords ? piecesOf(text, terms) : [{ to: text.length, ranges: rangesOf(text, terms) }]
  return { terms: terms.length, walk: terms.length === 0 ? () => [] : walk }
}

/** A finder of what was looked for, by the same folding as the index. */
export function finderOf({ groups }: Sought): Finder {
  const terms = groups.flat()
  return text => (terms.length === 0 ? [] : rangesOf(text, terms))
}
