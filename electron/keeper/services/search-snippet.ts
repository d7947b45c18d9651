import type { SnippetPart } from '../../../shared/domain/search.ts'
import type { Piece, Range, Walker } from '../../../shared/text/hits.ts'

/** Characters of a snippet, the dots at its ends aside. */
const LENGTH = 160
/** Characters before the first word that was found. */
const LEAD = 40

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The last place up to `at` that is no half of a grapheme; looks no further back than it must. */
function wholeAt(text: string, at: number): number {
  const from = Math.max(0, at - LEAD)
  const near = graphemes.segment(text.slice(from, at + LEAD)).containing(at - from)
  return near === undefined ? text.length : from + near.index
}

/** The first place after a space from here on, where a word begins; the nearest whole letter where there is none for long. */
function wordAt(text: string, at: number): number {
  if (at <= 0) return 0
  const space = text.slice(at - 1, at + LEAD / 2).search(/\s/u)
  return space < 0 ? wholeAt(text, at) : at + space
}

/** The end of the last whole word up to here; of the last whole letter where there is none for long. */
function wordBefore(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.slice(at - LEAD / 2, at + 1).search(/\s\S*$/u)
  return space < 0 ? wholeAt(text, at) : at - LEAD / 2 + space
}

/** What stands at a number among the ranges of a walk; the walk goes no further for it than up to a place in the text. */
type Ranges = (at: number, before: number) => Range | undefined

function goingThrough(walk: Iterable<Piece>): Ranges {
  const seen: Range[] = []
  const walking = walk[Symbol.iterator]()
  let past = 0
  return (at, before) => {
    while (seen.length <= at && past < before) {
      const step = walking.next()
      if (step.done === true) return undefined
      seen.push(...step.value.ranges)
      past = step.value.to
    }
    return seen[at]
  }
}

/** How many different terms stand within a snippet's reach from the range at a number on; looks no further than for `terms`. */
function termsFrom(ranges: Ranges, at: number, terms: number): number {
  const found = new Set<number>()
  const reach = (ranges(at, Infinity)?.start ?? 0) + LENGTH - LEAD
  for (let next = at; found.size < terms; next += 1) {
    const range = ranges(next, reach)
    if (range === undefined || range.end > reach) break
    found.add(range.term)
  }
  return found.size
}

/** The range from which most different terms stand within a snippet's reach; the first of several. */
function bestOf(ranges: Ranges, terms: number): Range | undefined {
  let best: Range | undefined
  let most = 0
  for (let at = 0; most < terms; at += 1) {
    const range = ranges(at, Infinity)
    if (range === undefined) break
    const found = termsFrom(ranges, at, terms)
    if (found <= most && best !== undefined) continue
    best = range
    most = found
  }
  return best
}

/** What parts words and is no single space; single ones need no exchange, and are nearly all. */
const RAGGED = / \s+|[^\S ]\s*/gu

/** The text from one place to another, cut into what was found and what stands between. */
function partsOf(text: string, ranges: Ranges, cut: { from: number; to: number }): SnippetPart[] {
  const parts: SnippetPart[] = []
  const add = (from: number, to: number, hit: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to).replaceAll(RAGGED, ' '), hit })
  }
  let at = cut.from
  for (let number = 0; ; number += 1) {
    const { start, end } = ranges(number, cut.to) ?? { start: cut.to, end: cut.to }
    if (start >= cut.to) break
    if (end <= cut.from) continue
    add(at, Math.max(start, at), false)
    add(Math.max(start, at), Math.min(end, cut.to), true)
    at = Math.min(end, cut.to)
  }
  add(at, cut.to, false)
  return parts
}

/** A whole title, cut into what was found and what stands between. */
export const markedTitle = (title: string, { walk }: Walker): SnippetPart[] =>
  partsOf(title, goingThrough(walk(title)), { from: 0, to: title.length })

/** At most 160 characters around the place where most of what was looked for stands; of the beginning when none does. */
export function snippetOf(text: string, { walk, terms }: Walker): SnippetPart[] {
  const ranges = goingThrough(walk(text))
  const best = bestOf(ranges, terms)
  const from = best === undefined ? 0 : wordAt(text, best.start - LEAD)
  const to = wordBefore(text, from + LENGTH)
  const parts = partsOf(text, ranges, { from, to })
  return [
    ...(from > 0 ? [{ text: '… ', hit: false }] : []),
    ...parts,
    ...(to < text.trimEnd().length ? [{ text: ' …', hit: false }] : []),
  ]
}
