/** What of a search can be shown where it stands: its words and phrases without the signs of asking, those left out aside. */
export function wordsOf(text: string): string {
  return text
    .replaceAll(/(^|\s)-("[^"]*"?|“[^”]*”?|\S+)/gu, ' ')
    .replaceAll(/\b(?:OR|AND|NOT)\b/gu, ' ')
    .replaceAll(/["“”„«»*()]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
