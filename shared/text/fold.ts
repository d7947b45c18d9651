/** Letters that no decomposition turns into their plain ones. */
const plain: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' }

/**
 * A text as it is compared: full-width and joined letters spelled out (NFKC), no accents, lower case. Two names that fold
 * to the same are the same name.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßıøłđæœ]/gu, letter => plain[letter] ?? letter)
    .normalize('NFC')
}
