import { fold } from '../../../shared/text/fold.ts'
import { areInitials } from '../../../shared/text/initials.ts'
import { isDenseToken, type Token, tokensIn } from '../../../shared/text/tokens.ts'

/** Where a name stands in a text; `end` is exclusive. */
export type Place = { readonly start: number; readonly end: number }

/** Finds every place where one of some names stands, in order and none inside another. */
export type NameFinder = {
  /** quick, and never wrong when it says no */
  mayStandIn: (text: string) => boolean
  placesIn: (text: string) => Place[]
}

/** A name as it is looked for: its words as search cuts them, and what stands between, before and after them. */
type Name = {
  readonly tokens: readonly string[]
  readonly gaps: readonly string[]
  readonly lead: string
  readonly tail: string
  /** its words to the letter, where it is found only as it is written */
  readonly spelling: readonly string[] | undefined
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const words = new Intl.Segmenter('zh', { granularity: 'word' })
/** Characters around a place that tell whether it begins and ends between two characters, or words. */
const AROUND = 64
/** Between two words of one name stand a space, a hyphen or an apostrophe, whichever of them. A line's end parts names. */
const joints = /[\p{Zs}\t\p{Pd}'’ʼ_\u00ad]/gu
const MOST_GAP = 5
/** Folding such a text does no more than to make its letters small. */
const isAscii = /^[\0-\u007f]*$/

const asWritten = (text: string, { start, end }: Place): string => text.slice(start, end).normalize('NFKC')

function nameOf(text: string): Name {
  const found = tokensIn(text)
  const gaps = found.slice(1).map((token, at) => text.slice(found[at]?.end, token.start))
  const [first, last] = [found[0], found.at(-1)]
  return {
    tokens: found.map(token => token.text),
    gaps,
    lead: text.slice(0, first?.start ?? 0).trimStart(),
    tail: last === undefined ? '' : text.slice(last.end).trimEnd(),
    spelling: areInitials(text) ? found.map(token => asWritten(text, token)) : undefined,
  }
}

/** Whether what stands between two words may stand there within the name. */
function isGap(wanted: string, found: string): boolean {
  if (found.length > MOST_GAP || /[\n\r]/u.test(found)) return false
  const rest = found.replaceAll(joints, '')
  return rest === '' || rest === wanted.replaceAll(joints, '')
}

/** A letter of a script without spaces is a name only where it is a word of its own. */
function isOwnWord(text: string, { start, end }: Place): boolean {
  const from = Math.max(0, start - AROUND)
  const segment = words.segment(text.slice(from, end + AROUND)).containing(start - from)
  return segment?.index === start - from && segment.segment.length === end - start
}

/** What one word of an original spells out as several (½ as 1 and 2) is taken whole or not at all. */
const isWhole = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.start !== tokens[from]?.start && tokens[to]?.start !== tokens[to - 1]?.start

/** With the signs before and after it that belong to the name; a full stop at the end of a sentence belongs to that. */
function withSigns(text: string, { lead, tail }: Name, { start, end }: Place): Place {
  const before = lead !== '' && text.slice(0, start).endsWith(lead) ? start - lead.length : start
  const isTail = tail !== '' && text.startsWith(tail, end)
  const after = end + tail.length
  const isSentenceEnd = tail.endsWith('.') && !/^\p{Zs}+[\p{Ll}\p{N}]/u.test(text.slice(after))
  return { start: before, end: isTail && !isSentenceEnd ? after : end }
}

/** Initials are told from ordinary words by being written large. */
const isSpelled = (text: string, tokens: readonly Token[], { spelling }: Name): boolean =>
  spelling?.every((word, at) => tokens[at] !== undefined && asWritten(text, tokens[at]) === word) ?? true

function placesOf(text: string, tokens: readonly Token[], name: Name): Place[] {
  const { tokens: wanted, gaps } = name
  const found: Place[] = []
  for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
    const isHere = wanted.every(
      (token, number) =>
        tokens[at + number]?.text === token &&
        (number === 0 ||
          isGap(
            gaps[number - 1] ?? '',
            text.slice(tokens[at + number - 1]?.end, tokens[at + number]?.start),
          )),
    )
    const [first, last] = [tokens[at], tokens[at + wanted.length - 1]]
    if (!isHere || first === undefined || last === undefined) continue
    if (!isWhole(tokens, at, at + wanted.length)) continue
    if (!isSpelled(text, tokens.slice(at, at + wanted.length), name)) continue
    const place = { start: first.start, end: last.end }
    const [only = ''] = wanted
    if (wanted.length === 1 && isDenseToken(only) && !isOwnWord(text, place)) continue
    found.push(withSigns(text, name, place))
  }
  return found
}

const special = /[.*+?^${}()|[\]\\]/gu

/** A name without a letter or a digit, such as 🦊: found to the letter, but never as a part of another character. */
function signFinder(name: string): (text: string) => Place[] {
  const bare = name.replaceAll('\ufe0f', '')
  const pattern = new RegExp(
    Array.from(bare, sign => `${sign.replaceAll(special, String.raw`\$&`)}\ufe0f?`).join(''),
    'gu',
  )
  return text =>
    [...text.matchAll(pattern)]
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
      .filter(({ start, end }) => {
        const from = Math.max(0, start - AROUND)
        const around = graphemes.segment(text.slice(from, end + AROUND))
        const isBetween = (at: number): boolean =>
          at >= text.length || around.containing(at - from)?.index === at - from
        return isBetween(start) && isBetween(end)
      })
}

/** The first and longest of places that overlap. */
function apart(places: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const place of places.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place)
  }
  return kept
}

/**
 * Looks for names as search does: whole words, whatever their case, accents and width; but initials only as they are written. Scripts without spaces have no word
 * bounds, so a name of two letters or more is found anywhere in them, a single letter only where it is a word by itself.
 */
export function nameFinder(names: readonly string[]): NameFinder {
  const all = names.map(name => ({ name, ...nameOf(name) }))
  const spelled = all.filter(({ tokens }) => tokens.length > 0)
  const signs = all
    .filter(({ tokens }) => tokens.length === 0)
    .map(({ name }) => ({ bare: name.replaceAll('\ufe0f', ''), find: signFinder(name) }))
  return {
    mayStandIn(text) {
      if (signs.some(({ bare }) => text.replaceAll('\ufe0f', '').includes(bare))) return true
      const folded = isAscii.test(text) ? text.toLowerCase() : fold(text)
      return spelled.some(({ tokens }) => tokens.every(token => folded.includes(token)))
    },
    placesIn(text) {
      const tokens = spelled.length === 0 ? [] : tokensIn(text)
      return apart([
        ...spelled.flatMap(name => placesOf(text, tokens, name)),
        ...signs.flatMap(({ find }) => find(text)),
      ])
    },
  }
}

/** The text with other words in these places, which are in order and apart. */
export function withInstead(text: string, places: readonly Place[], instead: string): string {
  let told = ''
  let at = 0
  for (const { start, end } of places) {
    told += text.slice(at, start) + instead
    at = end
  }
  return told + text.slice(at)
}
