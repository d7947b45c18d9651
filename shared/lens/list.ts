/** Phrases from a list with commas between them, each with single blanks between its words. */
export const list = (written: string): readonly string[] =>
  written
    .trim()
    .split(/\s*,\s*/u)
    .map(one => one.replaceAll(/\s+/gu, ' '))
