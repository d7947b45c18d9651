/** How hard a passphrase is to guess, 0 (at once) to 4 (beyond reach); longer than this is not looked at. */
export type Strength = 0 | 1 | 2 | 3 | 4
const looked = 128

type Check = (passphrase: string) => Strength

let loading: Promise<Check> | undefined

async function load(): Promise<Check> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const guesser = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  })
  return passphrase => guesser.check(passphrase.slice(0, looked)).score
}

/** Estimates by dictionaries that are loaded when first needed; nothing is asked of anyone. */
export async function strengthOf(passphrase: string): Promise<Strength> {
  loading ??= load()
  return (await loading)(passphrase)
}

/** Six words drawn from 2,048: 66 bits, and a picture to keep them by. */
export async function suggestPassphrase(random: (size: number) => Uint8Array): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js')
  const bytes = random(12)
  // 2,048 divides 65,536: every word is as likely as another.
  const picks = Array.from(
    { length: 6 },
    (_, at) => ((bytes[2 * at] ?? 0) * 256 + (bytes[2 * at + 1] ?? 0)) % 2048,
  )
  return picks.map(pick => wordlist[pick] ?? '').join(' ')
}

/** Bytes no one can foretell, from the system. */
export const systemRandom = (size: number): Uint8Array => crypto.getRandomValues(new Uint8Array(size))
