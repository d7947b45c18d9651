/** What stands where a name was: always the same, so that not even its length is told. */
export const MASK = '•••'

const special = /[.*+?^${}()|[\]\\]/gu

/** Finds any of the names where it stands as a word of its own, written as it is; undefined when there are none. */
export function patternOf(names: readonly string[]): RegExp | undefined {
  const longestFirst = names
    .map(name => name.trim())
    .filter(name => name !== '')
    .toSorted((a, b) => b.length - a.length)
    .map(name => name.replaceAll(special, String.raw`\$&`))
  return longestFirst.length === 0
    ? undefined
    : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'gu')
}

/** The text with every name masked. */
export const mask = (text: string, pattern: RegExp | undefined): string =>
  pattern === undefined ? text : text.replaceAll(pattern, MASK)
