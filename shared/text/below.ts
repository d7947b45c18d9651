/** Words below those that stand there, or by themselves; what stands there already is not said twice. */
export function below(standing: string | undefined, words: string): string {
  const [first, added] = [standing ?? '', words.trim()]
  if (first === '' || added === '') return first + added
  return first.includes(added) ? first : `${first}\n${added}`
}
