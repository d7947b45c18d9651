import { joined, literalPattern, spelledPattern } from './name-pattern.ts'

/** What stands where a name was: always the same, so that not even its length is told. */
export const MASK = '•••'

/** Of letters all of whose spellings are known, and what joins words. */
const isCommon = (name: string): boolean =>
  /^[A-Za-z\u00c0-\u0148\u014a-\u024f\u0370-\u052f\s'’.-]+$/u.test(name)

/**
 * Finds any of the names where it stands as a word of its own, as erasing a person finds it, and in some more writings; initials
 * and names of two letters only as they are. Undefined when there are no names.
 */
export function patternOf(names: readonly string[]): RegExp | undefined {
  const longestFirst = names
    .map(name => name.trim())
    .filter(name => name !== '')
    .toSorted((a, b) => b.length - a.length)
    .flatMap(name => {
      const spelled = spelledPattern(name)
      if (spelled !== undefined && isCommon(name)) return [spelled]
      // to the letter too, as given, and with its accents joined to their letters
      const literal = [...new Set([name, name.normalize('NFC')])].map(literalPattern)
      return spelled === undefined ? literal : [...literal, spelled]
    })
  return longestFirst.length === 0 ? undefined : joined(longestFirst)
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
