/**
 * What search should find, told in another way than the product tells it: the whole text is put into one form first, then
 * read letter by letter. Only for the scripts of support/multilingual.ts.
 */
const ACCENTS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\ufe0f]/g
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
}
const UNSEEN = new Set(['\u00ad', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060'])

/** First and last letter of each script that sets no spaces. */
const SINGLE: readonly (readonly [number, number])[] = [
  [0x0e00, 0x0eff],
  [0x1100, 0x11ff],
  [0x3005, 0x3007],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0x20000, 0x3ffff],
]
const isSingle = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  return SINGLE.some(([first, last]) => code >= first && code <= last)
}

/** The words of a text, as they are compared; a sign such as № or ™ is no word, whatever it could be spelled out as. */
export function oracleWords(text: string): string[] {
  const words: string[] = []
  let open = ''
  const close = () => {
    if (open !== '') words.push(open)
    open = ''
  }
  const spelled = Array.from(
    text.replace(/\p{S}/gu, ' ').normalize('NFKC').toLocaleLowerCase('en'),
    letter => SPELLED[letter] ?? letter,
  ).join('')
  for (const letter of Array.from(spelled.normalize('NFD').replace(ACCENTS, '').normalize('NFC'))) {
    if (UNSEEN.has(letter)) continue
    const isMark = /\p{M}/u.test(letter)
    if (isSingle(letter) && !isMark && /[\p{L}\p{N}]/u.test(letter)) {
      close()
      words.push(letter)
    } else if (isMark && open === '' && isSingle(words.at(-1) ?? 'a'))
      words.push((words.pop() ?? '') + letter)
    else if (isMark || /[\p{L}\p{N}]/u.test(letter)) open += SPELLED[letter] ?? letter
    else close()
  }
  close()
  return words
}

/** Words as a search can run over them: one line with a space before and after each, and which there are at all. */
export type Field = { line: string; words: ReadonlySet<string> }
export const fieldOf = (words: readonly string[]): Field => ({ line: lineOf(words), words: new Set(words) })
const lineOf = (words: readonly string[]): string => ` ${words.join(' ')} `

export type Wanted = { words: readonly string[]; mayGoOn: boolean }

/** Whether these words stand in this order somewhere in one of the fields. */
export function holds(fields: readonly Field[], { words, mayGoOn }: Wanted): boolean {
  const whole = mayGoOn ? words.slice(0, -1) : words
  const wanted = mayGoOn ? lineOf(words).trimEnd() : lineOf(words)
  return fields.some(field => whole.every(word => field.words.has(word)) && field.line.includes(wanted))
}
