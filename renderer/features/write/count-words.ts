import { wordsAndBetween } from '../../../shared/text/words.ts'

/** How long a text is, for whoever writes it and for whoever reads it. */
export type TextLength = {
  readonly words: number
  /** those of the words that are spelled with letters */
  readonly spelled: number
  /** signs of scripts that are read sign by sign */
  readonly signs: number
}

export const noLength: TextLength = { words: 0, spelled: 0, signs: 0 }

const sign = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
const everySign = new RegExp(sign, 'gu')

/** Words and what stands between them that are counted in one go: about a millisecond. */
const portion = 1000
/** So many characters are counted in no time. */
const short = 20_000

/** Counts a text of any script portion by portion; what it gives last counts all of it. */
export function* countInPortions(text: string): Generator<TextLength, void> {
  let [words, spelled, signs, looked] = [0, 0, 0, 0]
  for (const { isWordLike, segment } of wordsAndBetween(text)) {
    looked += 1
    const isSign = sign.test(segment)
    if (isWordLike) words += 1
    if (isWordLike && !isSign) spelled += 1
    if (isSign) signs += segment.match(everySign)?.length ?? 0
    if (looked % portion === 0) yield { words, spelled, signs }
  }
  yield { words, spelled, signs }
}

/** A text that is counted in no time, counted; a long one is not begun. */
export function countIfShort(text: string): TextLength {
  let all = noLength
  if (text.length <= short) for (const counted of countInPortions(text)) all = counted
  return all
}

/** Minutes that reading takes at 230 words, or 400 signs, a minute; counted up, 0 for nothing. */
export const readingMinutes = ({ spelled, signs }: TextLength): number =>
  Math.ceil(spelled / 230 + signs / 400)
