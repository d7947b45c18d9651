/** What stands where a name was: always the same, so that not even its length is told. */
export const MASK = '•••'

const special = /[.*+?^${}()|[\]\\]/gu
const escaped = (letter: string): string => letter.replaceAll(special, String.raw`\$&`)

/** One letter as it may also be written: small, large, and without its accent. */
function written(letter: string): string {
  if (/\s/u.test(letter)) return String.raw`\s+`
  const plain = letter.normalize('NFD').charAt(0)
  const ways = new Set([letter, plain].flatMap(way => [way, way.toLowerCase(), way.toUpperCase()]))
  const single = [...ways].filter(way => Array.from(way).length === 1)
  return `(?:${[...new Set([letter, ...single])].map(escaped).join('|')})${/\p{L}/u.test(letter) ? String.raw`\p{M}*` : ''}`
}

// In scripts that set no spaces a name has no edge to be known by.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const before = String.raw`(?<![\p{L}\p{N}\p{M}])`
const after = String.raw`(?![\p{L}\p{N}\p{M}])`

/** Initials are told from words by being written large; longer names are found however they are written. */
function patternFor(name: string): string {
  const letters = Array.from(name)
  const body = letters.map(letters.length < 3 ? escaped : written).join('')
  const [first = '', last = ''] = [letters[0], letters.at(-1)]
  return `${unspaced.test(first) ? '' : before}${body}${unspaced.test(last) ? '' : after}`
}

/**
 * Finds any of the names where it stands as a word of its own, large or small, with or without its accents; names of one
 * or two letters only as they are. Undefined when there are no names.
 */
export function patternOf(names: readonly string[]): RegExp | undefined {
  const longestFirst = names
    .map(name => name.trim())
    .filter(name => name !== '')
    .toSorted((a, b) => b.length - a.length)
    // as given, and with its accents joined to their letters
    .flatMap(name => [...new Set([name, name.normalize('NFC')])])
  return longestFirst.length === 0 ? undefined : new RegExp(longestFirst.map(patternFor).join('|'), 'gu')
}

/** The text with every name masked. */
export const mask = (text: string, pattern: RegExp | undefined): string =>
  pattern === undefined ? text : text.replaceAll(pattern, MASK)

/** A piece of a text; `hit` when it is what was looked for. */
export type Part = { readonly text: string; readonly hit: boolean }

/** The same for a text that comes in parts: a name is found also where it lies across several. */
export function maskParts(parts: readonly Part[], pattern: RegExp | undefined): readonly Part[] {
  if (pattern === undefined) return parts
  const whole = parts.map(({ text }) => text).join('')
  const names = [...whole.matchAll(pattern)].map(({ index, 0: name }) => ({
    index,
    end: index + name.length,
  }))
  let from = 0
  return parts.flatMap(({ text, hit }) => {
    const [start, end] = [from, from + text.length]
    from = end
    let at = start
    let shown = ''
    for (const name of names.filter(one => one.end > start && one.index < end)) {
      shown += whole.slice(at, Math.max(at, name.index))
      // a name is said once, where it begins
      if (name.index >= start) shown += MASK
      at = Math.max(at, Math.min(name.end, end))
    }
    shown += whole.slice(at, end)
    return shown === '' ? [] : [{ text: shown, hit }]
  })
}
