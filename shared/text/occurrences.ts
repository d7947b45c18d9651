import { fold } from './fold.ts'

/** Where it stands in a text; `end` is exclusive. */
export type Occurrence = { readonly start: number; readonly end: number }

/** A letter with the marks on it, or one half of a Korean syllable with the other. */
const letter = /[\u1100-\u115f][\u1160-\u11ff]+|\P{M}\p{M}*|\p{M}+/gu
const isAscii = /^[\0-\u007f]*$/

const composed = (text: string): string => text.normalize('NFC')
const lower = (text: string): string => text.toLowerCase()

/** A text as it is compared, and of each place in it where it comes from; the last place is the text's end. */
type Map = {
  readonly text: string
  readonly from: (at: number) => number
  readonly isEdge: (at: number) => boolean
}

const unmoved = (text: string): Map => ({ text, from: at => at, isEdge: () => true })

/** One letter may become several (ß), or none (a soft hyphen): the places are kept beside them. */
function mapped(text: string, change: (letter: string) => string): Map {
  const known: Record<string, string> = {}
  const places: number[] = []
  const edges: boolean[] = []
  const parts: string[] = []
  for (const { 0: piece, index } of text.matchAll(letter)) {
    const changed = (known[piece] ??= change(piece))
    for (let step = 0; step < changed.length; step += 1) {
      places.push(index)
      edges.push(step === 0)
    }
    parts.push(changed)
  }
  places.push(text.length)
  edges.push(true)
  return {
    text: parts.join(''),
    from: at => places[at] ?? text.length,
    isEdge: at => edges[at] === true,
  }
}

function mapOf(text: string, matchCase: boolean): Map {
  if (isAscii.test(text)) return unmoved(matchCase ? text : lower(text))
  return mapped(text, matchCase ? composed : fold)
}

/**
 * Every place where the words stand in a text, in order and apart from each other, also within other words. Folded as in
 * the search: é is found for e, and upper for lower case; with `matchCase` each letter must be the one that was asked for.
 */
export function occurrencesOf(
  wanted: string,
  { matchCase }: { readonly matchCase: boolean },
): (text: string) => Occurrence[] {
  const sought = mapOf(wanted, matchCase).text
  if (sought === '') return () => []
  return text => {
    const map = mapOf(text, matchCase)
    const found: Occurrence[] = []
    for (let at = map.text.indexOf(sought); at !== -1;) {
      const end = at + sought.length
      // half of a letter is none
      const isWhole = map.isEdge(at) && map.isEdge(end)
      if (isWhole) found.push({ start: map.from(at), end: map.from(end) })
      at = map.text.indexOf(sought, isWhole ? end : at + 1)
    }
    return found
  }
}
