/** What 24 typed words are: a key, or what to look at again. */
export type ReadWords =
  | { readonly kind: 'key'; readonly key: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'count'; readonly count: number }
  /** a word of none of the 2,048, its place from 1, and one that may have been meant */
  | {
      readonly kind: 'unknown'
      readonly word: string
      readonly at: number
      readonly near: string | undefined
    }
  /** all words exist, but they do not belong together: two are swapped, or one is another */
  | { readonly kind: 'order' }

const bip39 = async () => {
  const [{ entropyToMnemonic, mnemonicToEntropy }, { wordlist }] = await Promise.all([
    import('@scure/bip39'),
    import('@scure/bip39/wordlists/english.js'),
  ])
  return { entropyToMnemonic, mnemonicToEntropy, wordlist }
}

/** The 24 words that spell a recovery key of 32 bytes. */
export async function spellKey(key: Uint8Array): Promise<readonly string[]> {
  const { entropyToMnemonic, wordlist } = await bip39()
  return entropyToMnemonic(key, wordlist).split(' ')
}

/** Words as people type or paste them: numbered, in lines, with capitals or commas. */
export const splitWords = (typed: string): readonly string[] =>
  typed
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '')

/** How many letters must be added, left out or changed to turn one word into the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [line, letter] of Array.from(one).entries()) {
    const next = [line + 1]
    for (const [at, match] of Array.from(other).entries()) {
      const change = (row[at] ?? 0) + (letter === match ? 0 : 1)
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/**
 * The known word with the same beginning (four letters tell all 2,048 apart), or one that is a slip away, or two if
 * it is longer and begins with the same letter: further off it would only be a guess.
 */
function nearTo(word: string, wordlist: readonly string[]): string | undefined {
  const begun = wordlist.find(known => known.slice(0, 4) === word.slice(0, 4))
  const slips = [1, 2].map(slip =>
    wordlist.find(
      known => distance(known, word) === slip && (slip < 2 || (word.length > 4 && known[0] === word[0])),
    ),
  )
  return begun ?? slips.find(known => known !== undefined)
}

/** Reads the recovery key out of typed words, or says what does not fit. */
export async function readWords(typed: string): Promise<ReadWords> {
  const { mnemonicToEntropy, wordlist } = await bip39()
  const words = splitWords(typed)
  const at = words.findIndex(word => !wordlist.includes(word))
  const word = words[at]
  if (word !== undefined) return { kind: 'unknown', word, at: at + 1, near: nearTo(word, wordlist) }
  if (words.length !== 24) return { kind: 'count', count: words.length }
  try {
    return { kind: 'key', key: new Uint8Array(mnemonicToEntropy(words.join(' '), wordlist)) }
  } catch {
    return { kind: 'order' }
  }
}

/** Three places of 24 to ask back, in order, each at least two apart from the next. */
export function placesToAsk(random: (size: number) => Uint8Array): readonly number[] {
  const [first = 0, second = 0, third = 0] = random(3)
  return [first % 7, 8 + (second % 7), 16 + (third % 8)]
}
