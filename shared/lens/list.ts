/** Phrases from a list with commas between them, each with single blanks between its words. */
export const list = (written: string): readonly string[] =>
  written
    .trim()
    .split(/\s*,\s*/u)
    .map(one => one.replaceAll(/\s+/gu, ' '))

/** More than one of a word, or of the last word of a phrase: bullies, control freaks. */
export const pluralOf = (one: string): string =>
  one
    .replaceAll(/(?<=[^aeiou])y(?=$|\|)/gu, 'ie')
    .replaceAll(/(?<=s|x|ch|sh)(?=$|\|)/gu, 'e')
    .replaceAll(/(?=$|\|)/gu, 's')

/** Words with blanks between them, any of which may stand in one place of a phrase. */
export const either = (written: string): string => written.trim().split(/\s+/u).join('|')
