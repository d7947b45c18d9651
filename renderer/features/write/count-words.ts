/** How long a text is, for whoever writes it and for whoever reads it. */
export type TextLength = {
  readonly words: number
  /** those of the words that are spelled with letters */
  readonly spelled: number
  /** signs of scripts that are read sign by sign */
  readonly signs: number
}

export const noLength: TextLength = { words: 0, spelled: 0, signs: 0 }

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
const sign = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
const everySign = new RegExp(sign, 'gu')

/** Characters that are counted in one go: some milliseconds. */
const portion = 20_000

/** Where a text may be cut without cutting a word: at a blank, or where there is none for long anywhere. */
function cutAfter(text: string, from: number): number {
  if (text.length - from <= portion) return text.length
  for (let at = from + portion; at > from + portion / 2; at -= 1) if (/\s/.test(text.charAt(at))) return at
  return from + portion
}

function countOne(text: string): TextLength {
  let [words, spelled] = [0, 0]
  for (const { isWordLike, segment } of segmenter.segment(text)) {
    if (isWordLike !== true) continue
    words += 1
    if (!sign.test(segment)) spelled += 1
  }
  return { words, spelled, signs: text.match(everySign)?.length ?? 0 }
}

/** Counts a text of any script portion by portion; what it gives last counts all of it. */
export function* countInPortions(text: string): Generator<TextLength, void> {
  let all = noLength
  for (let from = 0; from < text.length;) {
    const to = cutAfter(text, from)
    const one = countOne(text.slice(from, to))
    all = {
      words: all.words + one.words,
      spelled: all.spelled + one.spelled,
      signs: all.signs + one.signs,
    }
    from = to
    yield all
  }
}

/** A text that is counted in no time, counted; a long one is not begun. */
export function countIfShort(text: string): TextLength {
  return text.length > portion ? noLength : countOne(text)
}

/** Minutes that reading takes at 230 words, or 400 signs, a minute; counted up, 0 for nothing. */
export const readingMinutes = ({ spelled, signs }: TextLength): number =>
  Math.ceil(spelled / 230 + signs / 400)
