/** Letters that no decomposition turns into their plain ones. */
const plain: Readonly<Record<string, string>> = {
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

/** Accents and vowel points, which are often left out in writing. Elsewhere such a sign is a letter: か is not が. */
const accents = /(?=\p{Mn})(?![\u3099\u309a])[\p{sc=Zinh}\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Cyrl}]/gu

/** Signs that show nothing: joiners, soft hyphens, marks of direction. */
const unseen = /\p{Cf}/gu

/**
 * A text as it is compared: full-width and joined letters spelled out (NFKC), no accents, lower case, nothing unseen. Two
 * names that fold to the same are the same name.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(accents, '')
    .replaceAll(unseen, '')
    .toLowerCase()
    .replaceAll(/[ßıøłđðþæœς]/gu, letter => plain[letter] ?? letter)
    .normalize('NFC')
}
