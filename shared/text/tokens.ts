import { fold } from './fold.ts'

/** A token as it is looked for, and where it stands in the text it was read from; `end` is exclusive. */
export type Token = { readonly text: string; readonly start: number; readonly end: number }

/**
 * Scripts that set no space between words: each of their letters, with its marks, is a token of
 * its own, and a word is found as a phrase of them. Korean sets spaces, but hangs its particles on the word.
 */
const dense =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tale}\\p{sc=Talu}\\p{sc=Lana}\\p{sc=Tavt}\\p{sc=Ahom}'
/** Letters that stand for an apostrophe part what they stand between, as apostrophes do. */
const notALetter = '[\\u02b9-\\u02bf]'
/** A Korean syllable may be written in its parts; half-width kana carry their marks behind them. */
const denseToken = `(?=[\\p{L}\\p{N}])(?:[\\u1100-\\u115f]+[\\u1160-\\u11a7]*[\\u11a8-\\u11ff]*|[${dense}][\\p{M}\\uff9e\\uff9f]*)`
const spacedToken = `(?:(?![${dense}]|${notALetter})[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c-\\u200f\\u2060])+`
/** Most words by far; tried first, for speed. */
const asciiToken = '[A-Za-z0-9]+(?![A-Za-z0-9]|[^\\0-\\u007f])'
const token = new RegExp(`${asciiToken}|${denseToken}|${spacedToken}`, 'gu')

const isDense = new RegExp(`^[${dense}]`, 'u')
const isAscii = /^[\0-\u007f]*$/
const isPlain = /^[a-z0-9]+$/
/** Not `\w`: what is written with an underscore is found by each of its words. */
const plainToken = /[a-z0-9]+/g

/** Whether a token stands for a letter of a script without spaces. */
export const isDenseToken = (text: string): boolean => (text.codePointAt(0) ?? 0) > 127 && isDense.test(text)

/** A piece of text as its tokens: one as a rule, several when it spells out as several (½ is 1 and 2). */
function spelledOut(piece: string): string[] {
  const lower = piece.toLowerCase()
  if (isPlain.test(lower)) return [lower]
  return fold(piece).match(token) ?? []
}

/**
 * The tokens of a text, in order: folded runs of letters and digits. Everything else parts them, so that `don't`, `a.b`
 * and `x_y` are two tokens each and are found as phrases.
 */
export function tokensIn(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(token)) {
    const { 0: piece, index: start } = match
    for (const one of spelledOut(piece)) found.push({ text: one, start, end: start + piece.length })
  }
  return found
}

/** The tokens of a text without their places. */
export function wordsIn(text: string): string[] {
  if (isAscii.test(text)) return text.toLowerCase().match(plainToken) ?? []
  const found: string[] = []
  for (const piece of text.match(token) ?? []) found.push(...spelledOut(piece))
  return found
}
