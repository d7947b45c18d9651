import { below } from '../../../shared/text/below.ts'

/** The words with `most` characters at most, without blanks around them; what is longer stands whole in the entry. */
export const cut = (words: string | undefined, most: number): string => (words ?? '').slice(0, most).trim()

export const orNone = (words: string): string | undefined => (words === '' ? undefined : words)

/** New words below those that stand there, which are never cut. */
export const addBelow = (standing: string | undefined, words: string, most: number): string =>
  below(standing, words)
    .slice(0, Math.max(most, standing?.length ?? 0))
    .trim()
