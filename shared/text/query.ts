import { isDenseToken, wordsIn } from './tokens.ts'

/** A word or a phrase: these tokens one after the other. With `isPrefix` the last one may go on. */
export type Term = { readonly tokens: readonly string[]; readonly isPrefix: boolean }

/** What is looked for: one term of each group, none of `not`. `leftOut` holds what was not heeded, as typed. */
export type Sought = {
  readonly groups: readonly (readonly Term[])[]
  readonly not: readonly Term[]
  readonly leftOut: readonly string[]
}

/** How much one search may ask for, in words; a letter of a script without spaces is half a word. */
export const MOST_WORDS = 8

const QUOTES = '"“”„«»'
/** A phrase up to its closing quote or the end, or a run without spaces; either may be shut out by a minus before it. */
const ITEM = new RegExp(`([-−]?)(?:[${QUOTES}]([^${QUOTES}]*)([${QUOTES}]|$)|([^\\s${QUOTES}]+))`, 'gu')

/** One thing as typed. `isOpen`: the text ends in it, so that it may not be whole yet. */
type Item = { raw: string; words: string; isShutOut: boolean; isQuoted: boolean; isOpen: boolean }

function itemsIn(text: string): Item[] {
  return [...text.matchAll(ITEM)].map(match => {
    const [raw, minus = '', phrase, close = '', word = ''] = match
    const isAtEnd = match.index + raw.length === text.length
    const isAfterSpace = match.index === 0 || /\s/u.test(text[match.index - 1] ?? '')
    return {
      raw,
      words: phrase ?? word,
      isShutOut: minus !== '' && isAfterSpace,
      isQuoted: phrase !== undefined,
      isOpen: isAtEnd && (phrase === undefined || close === ''),
    }
  })
}

const isOperator = ({ raw, isQuoted }: Item): boolean => !isQuoted && (raw === 'OR' || raw === 'AND')
const costOf = (token: string): number => (isDenseToken(token) ? 0.5 : 1)
/** A single letter is not looked for while it may be the beginning of a word: it would find everything. */
const isShort = (token: string): boolean => !isDenseToken(token) && !/^.{2}/u.test(token)

/** Something that can be seen and yet not be looked for, such as an emoji; a lone bracket is not worth telling of. */
const isWorthTelling = (raw: string): boolean => /\p{So}/u.test(raw)

/** Takes as many of the tokens as there is room for. */
function fitting(tokens: readonly string[], room: number): string[] {
  let left = room
  const taken: string[] = []
  for (const token of tokens) {
    left -= costOf(token)
    if (left < 0) break
    taken.push(token)
  }
  return taken
}

const written = (tokens: readonly string[]): string => tokens.join(tokens.every(isDenseToken) ? '' : ' ')

type Reading = { term?: Term; cost: number; leftOut: string[] }

/** The tokens as a term, cut to the room there is. */
function cut(item: Item, tokens: readonly string[], room: number): Reading {
  const taken = fitting(tokens, room)
  const last = taken.at(-1)
  if (last === undefined) return { cost: 0, leftOut: [item.raw] }
  const isWhole = taken.length === tokens.length
  const mayGoOn = item.isOpen && !item.isShutOut && isWhole
  return {
    term: { tokens: taken, isPrefix: mayGoOn && !isDenseToken(last) && !isShort(last) },
    cost: taken.reduce((sum, token) => sum + costOf(token), 0),
    leftOut: isWhole ? [] : [written(tokens.slice(taken.length))],
  }
}

/** An item as a term; nothing of what is too short to be looked for yet. */
function read(item: Item, room: number): Reading {
  const tokens = wordsIn(item.words)
  const last = tokens.at(-1)
  if (last === undefined) return { cost: 0, leftOut: isWorthTelling(item.raw) ? [item.raw] : [] }
  // The t of "don't" is no beginning of a word; the m of an open "trust m is.
  const isBegun = item.isOpen && isShort(last) && (item.isQuoted || tokens.length === 1)
  if (!isBegun) return cut(item, tokens, room)
  if (tokens.length === 1) return { cost: 0, leftOut: [item.raw] }
  const { leftOut, ...rest } = cut({ ...item, isOpen: false }, tokens.slice(0, -1), room)
  return { ...rest, leftOut: [...leftOut, last] }
}

/** Items with what joins each to the one before: an OR between two of them, or nothing. */
function joined(items: readonly Item[]): { item: Item; isOr: boolean }[] {
  return items.flatMap((item, at) => {
    const before = items[at - 1]
    // At the end it waits for what it joins; at the beginning it is a word.
    if (at > 0 && isOperator(item) && (before === undefined || !isOperator(before))) return []
    const isOr = at > 1 && before?.raw === 'OR' && isOperator(before) && !item.isShutOut
    return [{ item, isOr }]
  })
}

/**
 * What was typed, as what is looked for: words that must all be there, "phrases", OR between two of them (it binds closer
 * than a space), a minus before what must not be there. The last word may be unfinished. Any text at all gives something.
 */
export function soughtIn(text: string): Sought {
  const groups: Term[][] = []
  const not: Term[] = []
  const leftOut: string[] = []
  let room = MOST_WORDS
  let isChained = false
  for (const { item, isOr } of joined(itemsIn(text))) {
    const { term, cost, leftOut: missed } = read(item, room)
    room -= cost
    leftOut.push(...missed)
    if (term === undefined) {
      // An OR joins it to nothing, but through it what stands on its both sides.
      isChained &&= isOr
      continue
    }
    const group = groups.at(-1)
    if (item.isShutOut) not.push(term)
    else if (isOr && isChained && group !== undefined) group.push(term)
    else groups.push([term])
    isChained = !item.isShutOut
  }
  return { groups, not, leftOut }
}

/** What was typed but for what is shut out: what somebody or something that is looked for may be called. */
export const calledIn = (text: string): string =>
  itemsIn(text)
    .filter(({ isShutOut }) => !isShutOut)
    .map(({ raw }) => raw)
    .join(' ')

const quoted = ({ tokens, isPrefix }: Term): string => `"${tokens.join(' ')}"${isPrefix ? ' *' : ''}`
const either = (terms: readonly Term[]): string => `(${terms.map(quoted).join(' OR ')})`

/** The same in FTS5's language; nothing when there is nothing that must be there: `shutOutOf` says what must not be. */
export function matchOf({ groups, not }: Sought): string | undefined {
  if (groups.length === 0) return undefined
  const wanted = groups.map(either).join(' AND ')
  return not.length === 0 ? wanted : `(${wanted}) NOT ${either(not)}`
}

/** What must not be there, in FTS5's language, when nothing else is asked for; nothing otherwise. */
export const shutOutOf = ({ groups, not }: Sought): string | undefined =>
  groups.length > 0 || not.length === 0 ? undefined : either(not)
