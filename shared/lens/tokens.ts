import { fold } from '../text/fold.ts'

/** A word of a sentence, as it is compared and where it stands. */
export type Token = {
  /** lower case, straight apostrophe */
  readonly low: string
  readonly from: number
  readonly to: number
  /** a comma, a stop, a dash or a bracket stands before it */
  readonly breaks: boolean
  readonly isCapital: boolean
}

export type Sentence = {
  readonly from: number
  readonly to: number
  readonly tokens: readonly Token[]
  readonly isQuestion: boolean
}

// One class, then the same class after one joining sign: no stretch of text can be read in two ways, so nothing is tried twice.
const word = /[\p{L}\p{N}\p{M}]+(?:['’‘‐‑-][\p{L}\p{N}\p{M}]+)*/gu
const parting = /[,;:.!?=…–—()[\]{}"“”«»„\n\r]|--|\s-\s/u
const endings: ReadonlySet<string> = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"])
const upper = /^\p{Lu}/u
const notPlain = /[^a-z0-9']/u

/** Words that mean something else in capitals. */
const inCapitals: ReadonlyMap<string, string> = new Map([
  ['IT', 'i.t.'],
  ['US', 'u.s.'],
])

/** A word as it is compared. */
export function lowOf(raw: string): string {
  const other = inCapitals.get(raw)
  if (other !== undefined) return other
  const low = raw.toLowerCase()
  return notPlain.test(low) ? fold(low.replaceAll(/[’‘]/gu, "'").replaceAll(/[‐‑]/gu, '-')) : low
}

/** Words of a stretch of text; what hangs on them by an apostrophe (he’s, I’m) is a word of its own, but for n’t. */
export function tokensOf(text: string, start: number): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const found of text.matchAll(word)) {
    const [raw] = found
    const at = found.index
    const between = text.slice(last, at)
    // the stop after a single letter is part of a name: M. is late
    const isInitial = between === '. ' && tokens.at(-1)?.low.length === 1 && tokens.at(-1)?.isCapital === true
    const breaks = tokens.length > 0 && !isInitial && parting.test(between)
    last = at + raw.length
    const low = lowOf(raw)
    const isCapital = upper.test(raw)
    const apostrophe = low.lastIndexOf("'")
    const tail = apostrophe > 0 ? low.slice(apostrophe) : ''
    const to = start + last
    if (endings.has(tail)) {
      const middle = to - tail.length
      tokens.push({ low: low.slice(0, apostrophe), from: start + at, to: middle, breaks, isCapital })
      tokens.push({ low: tail, from: middle, to, breaks: false, isCapital: false })
    } else tokens.push({ low, from: start + at, to, breaks, isCapital })
  }
  return tokens
}

const asks = /\?["'”’)\]]{0,4}$/u
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** What is given to the segmenter in one go: its time grows with the square of that. No sentence is longer. */
const PORTION = 2000

function cutAfter(text: string, from: number): number {
  if (text.length - from <= PORTION) return text.length
  const line = text.lastIndexOf('\n', from + PORTION)
  if (line > from) return line + 1
  const blank = text.lastIndexOf(' ', from + PORTION)
  return blank > from + PORTION / 2 ? blank + 1 : from + PORTION
}

/** The sentences of a text in order; a line end always ends one. */
export function* sentencesOf(text: string): Generator<Sentence, void> {
  for (let from = 0; from < text.length;) {
    const to = cutAfter(text, from)
    for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
      const tokens = tokensOf(segment, from + index)
      const words = segment.trimEnd()
      const begin = from + index + (segment.length - segment.trimStart().length)
      if (tokens.length > 0)
        yield { from: begin, to: from + index + words.length, tokens, isQuestion: asks.test(words.slice(-5)) }
    }
    from = to
  }
}
