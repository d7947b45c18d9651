/** What was written in a field, without the spaces around it; undefined when that is nothing. */
export function written(words: string | undefined): string | undefined {
  const trimmed = words?.trim() ?? ''
  return trimmed === '' ? undefined : trimmed
}
