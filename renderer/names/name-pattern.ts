import { areInitials } from '../../shared/text/initials.ts'
import { fold } from '../../shared/text/fold.ts'
import { isDenseToken, type Token, tokensIn } from '../../shared/text/tokens.ts'

const special = /[.*+?^${}()|[\]\\]/gu
const escaped = (letters: string): string => letters.replaceAll(special, String.raw`\$&`)

/** Where letters stand that others are written for. */
const RANGES = [
  [0x41, 0x24f],
  [0x370, 0x587],
  [0x5d0, 0x6ff],
  [0x10a0, 0x10ff],
  [0x1c80, 0x1fff],
  [0x2c00, 0x2d2d],
  [0xa640, 0xa7ff],
  [0xab30, 0xabbf],
  [0xfb00, 0xfefc],
  [0xff10, 0xff9d],
] as const

/** As many letters one sign spells out at most (ﬃ), of those that are looked for. */
const MOST = 3

function gatherSpellings(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [from, to] of RANGES) {
    for (let point = from; point <= to; point += 1) {
      const letter = String.fromCodePoint(point)
      if (!/[\p{L}\p{N}]/u.test(letter)) continue
      const folded = fold(letter)
      if (folded !== '' && Array.from(folded).length <= MOST)
        found.set(folded, `${found.get(folded) ?? ''}${letter}`)
    }
  }
  return found
}
let spellings: ReadonlyMap<string, string> | undefined

/** The letters that search reads as these ones: a as A, á, ａ; ss as ß. Gathered once, when names are first masked. */
function spellingsOf(folded: string): string {
  spellings ??= gatherSpellings()
  return spellings.get(folded) ?? ''
}

/** Accents, points and what shows nothing may stand behind every letter. */
const marks = String.raw`[\p{M}\p{Cf}]*`
/** Those of Latin, Greek and Cyrillic, which are most names: a class of few ranges is made and tried far faster. */
const accents = String.raw`[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*`
const marksOf = (letter: string): string => ((letter.codePointAt(0) ?? 0) < 0x590 ? accents : marks)
const anyOf = (letters: string): string => `[${escaped([...new Set(letters)].join(''))}]${marksOf(letters)}`

/** A letter in any spelling, in its parts too where those are no accents: a Korean syllable, が. */
function oneOf(letter: string): string {
  const [whole, parts] = [anyOf(letter + spellingsOf(letter)), letter.normalize('NFD')]
  return parts === letter ? whole : `(?:${whole}|${escaped(parts)}${marks})`
}

/** A few letters, each by itself or as a sign that stands for several. */
function run(letters: readonly string[]): string {
  const [first, ...others] = letters
  if (first === undefined) return ''
  const together = others.flatMap((_, at) => {
    const spelled = spellingsOf(letters.slice(0, at + 2).join(''))
    return spelled === '' ? [] : [anyOf(spelled) + run(letters.slice(at + 2))]
  })
  const apart = oneOf(first) + run(others)
  return together.length === 0 ? apart : `(?:${[apart, ...together].join('|')})`
}

/** So many letters are taken together at most, whatever may stand for several of them: there is one way more with each. */
const TOGETHER = 6

/** Where the letters from `at` on end that one sign or another may stand for together. */
function endOfRun(letters: readonly string[], at: number): number {
  let end = at + 1
  for (let from = at; from < end; from += 1) {
    for (let to = from + 2; to <= Math.min(from + MOST, at + TOGETHER, letters.length); to += 1) {
      if (spellingsOf(letters.slice(from, to).join('')) !== '') end = Math.max(end, to)
    }
  }
  return end
}

/** A word however it may be written: its first letter, and the rest. */
function wordPattern(folded: string): readonly [string, string] {
  const letters = Array.from(folded)
  const parts: string[] = []
  for (let at = 0; at < letters.length;) {
    const end = endOfRun(letters, at)
    parts.push(run(letters.slice(at, end)))
    at = end
  }
  return [parts[0] ?? '', parts.slice(1).join('')]
}

/** Between two words of a name: whatever joins words, or nothing. */
const joint = String.raw`[\s\p{Pd}'‘’ʼ‛´\x60._\u00ad\u200b]{0,5}`
const isJoint = /^[\s\p{Pd}'‘’ʼ‛´`._\u00ad\u200b]*$/u

/** The signs at an end of a name: they are masked with it where they stand there. */
const signs = (text: string, isNeeded: boolean): string =>
  text === '' ? '' : `(?:${escaped(text)})${isNeeded && !isJoint.test(text) ? '' : '?'}`

const gapPattern = (gap: string): string => (isJoint.test(gap) ? joint : `(?:${escaped(gap)}|${joint})`)

const isWhole = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.every(({ start }, at) => at === 0 || start >= (tokens[at - 1]?.end ?? 0))

const lettersIn = (name: string): number => name.match(/[\p{L}\p{N}]/gu)?.length ?? 0

// Beside a letter of a script that sets no spaces, and beside a letter that stands for an apostrophe, a word may end.
const letter = String.raw`(?![\u02b9-\u02bf]|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{N}]`
const before = `(?<!${letter}${marks})`
const after = String.raw`(?!\p{M}|${letter})`

/** How a name begins and goes on, and whether it is known by its edges: by a word that begins with it, and ends. */
type NamePattern = {
  readonly first: string
  readonly rest: string
  readonly begins: boolean
  readonly ends: boolean
}

/**
 * A name as search reads it: its words large or small, with or without accents, joined in whatever way; initials, and names of two
 * letters, only as they are written. Undefined where it has no words.
 */
export function spelledPattern(name: string): NamePattern | undefined {
  const tokens = tokensIn(name)
  const [head, last] = [tokens[0], tokens.at(-1)]
  if (head === undefined || last === undefined || !isWhole(tokens)) return undefined
  const isShort = lettersIn(name) < 3 || areInitials(name)
  const word = ({ text, start, end }: Token): readonly [string, string] =>
    isShort ? [escaped(name.slice(start, end)), ''] : wordPattern(text)
  const lead = signs(name.slice(0, head.start).trimStart(), isShort)
  const tail = signs(name.slice(last.end).trimEnd(), isShort)
  const [first, rest] = word(head)
  const others = tokens
    .slice(1)
    .map((token, at) => gapPattern(name.slice(tokens[at]?.end, token.start)) + word(token).join(''))
  return {
    first: lead + first,
    rest: rest + others.join('') + tail,
    begins: !isDenseToken(head.text),
    ends: !isDenseToken(last.text),
  }
}

/** A name to the letter, as it is given. */
export function literalPattern(name: string): NamePattern {
  const letters = Array.from(name)
  const [first = '', last = ''] = [letters[0], letters.at(-1)]
  return { first: '', rest: escaped(name), begins: !isDenseToken(first), ends: !isDenseToken(last) }
}

/** Those that begin alike are told apart after that alone. */
function grouped(patterns: readonly NamePattern[]): string {
  const rests = new Map<string, string[]>()
  for (const { first, rest } of patterns) rests.set(first, [...(rests.get(first) ?? []), rest])
  return Array.from(rests, ([first, all]) => `${first}(?:${all.join('|')})`).join('|')
}

/** All of them in one: at the same place in their order. */
export function joined(patterns: readonly NamePattern[]): RegExp {
  const groups = [true, false].flatMap(begins =>
    [false, true].flatMap(ends => {
      const some = patterns.filter(pattern => pattern.begins === begins && pattern.ends === ends)
      if (some.length === 0) return []
      return [`${begins ? before : ''}(?:${grouped(some)})${ends ? after : ''}`]
    }),
  )
  return new RegExp(groups.join('|'), 'gu')
}
