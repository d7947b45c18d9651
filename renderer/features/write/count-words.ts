const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
/** Longer than this the words are counted by their spaces, so that typing never waits. */
const longest = 200_000

/** How many words a text holds, in any script. */
export function countWords(text: string): number {
  if (text.length > longest) return text.match(/\S+/gu)?.length ?? 0
  let words = 0
  for (const part of segmenter.segment(text)) if (part.isWordLike === true) words += 1
  return words
}
