/** The words with `most` characters at most, without blanks around them; what is longer stands whole in the entry. */
export const cut = (words: string | undefined, most: number): string => (words ?? '').slice(0, most).trim()

export const orNone = (words: string): string | undefined => (words === '' ? undefined : words)

/** New words below those that stand there; what stands there is never cut, and nothing is said twice. */
export function below(standing: string | undefined, words: string, most: number): string {
  const [first, added] = [standing ?? '', words.trim()]
  if (first === '') return cut(added, most)
  return first.includes(added) ? first : `${first}\n${added}`.slice(0, Math.max(most, first.length)).trimEnd()
}
