import type { Sought, Term } from './query.ts'
import { isDenseToken, type Token, tokensAlong, wordsIn } from './tokens.ts'

/** Where something that was looked for stands in a text; `end` is exclusive, `term` counts the terms looked for. */
export type Range = { readonly start: number; readonly end: number; readonly term: number }

/** Finds where the words that were looked for stand in a text, in order and apart from each other. */
export type Finder = (text: string) => Range[]

/** The same one after the other, so that who has seen enough may stop; `terms` is how many are looked for. */
export type Walker = { readonly terms: number; readonly walk: (text: string) => Iterable<Range> }

/** Letters that join with their neighbours when they are folded: where one stands, letters cannot be folded one by one. */
const joins = /[\p{M}\p{Cf}\u1100-\u11ff\uff9e\uff9f]/u

const isAscii = /^[\0-\u007f]*$/

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
    if (isAscii.test(lower)) return lower
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
function* rangesAmong(text: string, terms: readonly Term[]): Generator<Range, void> {
  const reading = tokensAlong(text)
  const ahead: Token[] = []
  const longest = Math.max(...terms.map(({ tokens }) => tokens.length))
  for (;;) {
    while (ahead.length < longest) {
      const { value } = reading.next()
      if (value === undefined) break
      ahead.push(value)
    }
    if (ahead.length === 0) return
    const term = terms.findIndex(({ tokens: wanted, isPrefix }) =>
      wanted.every((token, step) =>
        matches(ahead[step]?.text, token, isPrefix && step === wanted.length - 1),
      ),
    )
    const [first, ...rest] = ahead.splice(0, terms[term]?.tokens.length ?? 1)
    if (term >= 0 && first !== undefined) yield { start: first.start, end: (rest.at(-1) ?? first).end, term }
  }
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

function* occurrences(flat: string, term: Term, number: number): Generator<Range, void> {
  const [first = ''] = term.tokens
  const mayFollow = isDenseToken(first)
  for (let start = flat.indexOf(first); start >= 0; start = flat.indexOf(first, start + first.length)) {
    if (!mayFollow && standingBefore(flat, start) === 'word') continue
    const end = endOf(flat, term, start + first.length)
    if (end !== undefined) yield { start, end, term: number }
  }
}

/** What several walks give, in the order of the text; of two that begin together the first walk's comes first. */
function* inOrder(walks: readonly Generator<Range, void>[]): Generator<Range, void> {
  const heads = walks.map(walk => walk.next().value)
  for (;;) {
    let least: Range | undefined
    for (const head of heads) if (head && (least === undefined || head.start < least.start)) least = head
    if (least === undefined) return
    const { term } = least
    heads[term] = walks[term]?.next().value
    yield least
  }
}

function* rangesIn(flat: string, terms: readonly Term[]): Generator<Range, void> {
  const walks = terms.map((term, number) => occurrences(flat, term, number))
  const [only, other] = walks
  let past = 0
  for (const range of other === undefined && only !== undefined ? only : inOrder(walks)) {
    if (range.start < past) continue
    past = range.end
    yield range
  }
}

/** Walks over what was looked for in a text, by the same folding as the index: Übung is found for ubung. */
export function walkerOf({ groups }: Sought): Walker {
  const terms = groups.flat()
  if (terms.length === 0) return { terms: 0, walk: () => [] }
  const flatten = flattening()
  return {
    terms: terms.length,
    walk: text => {
      const flat = flatten(text)
      return flat === undefined ? rangesAmong(text, terms) : rangesIn(flat, terms)
    },
  }
}

/** A finder of what was looked for; the whole of `walkerOf` at once. */
export function finderOf(sought: Sought): Finder {
  const { walk } = walkerOf(sought)
  return text => [...walk(text)]
}
