import type { SnippetPart } from '../../../shared/domain/search.ts'
import type { Finder, Range } from '../../../shared/text/hits.ts'

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

/** The range from which most different terms stand within a snippet's reach; the first of several. */
function bestOf(ranges: readonly Range[]): Range | undefined {
  let best: Range | undefined
  let most = 0
  for (const [at, range] of ranges.entries()) {
    const terms = new Set<number>()
    for (let next = at; next < ranges.length; next += 1) {
      const other = ranges[next]
      if (other === undefined || other.end > range.start + LENGTH - LEAD) break
      terms.add(other.term)
    }
    if (terms.size <= most && best !== undefined) continue
    best = range
    most = terms.size
  }
  return best
}

/** What parts words and is no single space; single ones need no exchange, and are nearly all. */
const RAGGED = / \s+|[^\S ]\s*/gu

/** The text from one place to another, cut into what was found and what stands between. */
function partsOf(text: string, ranges: readonly Range[], cut: { from: number; to: number }): SnippetPart[] {
  const parts: SnippetPart[] = []
  const add = (from: number, to: number, hit: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to).replaceAll(RAGGED, ' '), hit })
  }
  let at = cut.from
  for (const { start, end } of ranges) {
    if (end <= cut.from || start >= cut.to) continue
    add(at, Math.max(start, at), false)
    add(Math.max(start, at), Math.min(end, cut.to), true)
    at = Math.min(end, cut.to)
  }
  add(at, cut.to, false)
  return parts
}

/** A whole title, cut into what was found and what stands between. */
export const markedTitle = (title: string, find: Finder): SnippetPart[] =>
  partsOf(title, find(title), { from: 0, to: title.length })

/** At most 160 characters around the place where most of what was looked for stands; of the beginning when none does. */
export function snippetOf(text: string, find: Finder): SnippetPart[] {
  const ranges = find(text)
  const best = bestOf(ranges)
  const from = best === undefined ? 0 : wordAt(text, best.start - LEAD)
  const to = wordBefore(text, from + LENGTH)
  const parts = partsOf(text, ranges, { from, to })
  return [
    ...(from > 0 ? [{ text: '… ', hit: false }] : []),
    ...parts,
    ...(to < text.trimEnd().length ? [{ text: ' …', hit: false }] : []),
  ]
}
