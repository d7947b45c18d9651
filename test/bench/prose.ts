import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { wordsIn } from '../../shared/text/tokens.ts'
import { below, pick } from '../support/random.ts'

/** Words and how often each stands in what people write: the shares of all that were written up to each. */
type Vocabulary = { words: readonly string[]; shares: Float64Array; told: string }

const CORPORA = ['pepys.jsonl', 'barbellion.jsonl'].map(name =>
  resolve(import.meta.dirname, '../../../shared/corpus', name),
)

function sharesOf(counts: readonly number[]): Float64Array {
  const shares = new Float64Array(counts.length)
  let sum = 0
  counts.forEach((count, at) => {
    sum += count
    shares[at] = sum
  })
  return shares.map(share => share / sum)
}

/** The words of real diaries, where they are at hand. */
function corpusVocabulary(files: readonly string[]): Vocabulary {
  const counts = new Map<string, number>()
  let entries = 0
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const { paragraphs }: { paragraphs: string[] } = JSON.parse(line)
      entries += 1
      for (const word of wordsIn(paragraphs.join('\n'))) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const known = [...counts].toSorted((a, b) => b[1] - a[1])
  const told = `${known.length} words as often as in ${entries} entries of ../shared/corpus`
  return { words: known.map(([word]) => word), shares: sharesOf(known.map(([, count]) => count)), told }
}

const SYLLABLES =
  'an ber cor de el fa gri hol in jo ka lem mi no or pa que ri sta tu un ver wo xe yl zu'.split(' ')

/** Made-up words, the n-th most common an n-th as frequent as the first, as in every language (Zipf). */
function madeVocabulary(size: number): Vocabulary {
  const words = Array.from({ length: size }, (_, at) => {
    let word = ''
    for (let rest = at + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
      word += SYLLABLES[rest % SYLLABLES.length]
    return word
  })
  return {
    words,
    shares: sharesOf(words.map((_, at) => 1 / (at + 1))),
    told: `${size} made-up words by Zipf's law`,
  }
}

const files = CORPORA.filter(file => existsSync(file))
const vocabulary = files.length === CORPORA.length ? corpusVocabulary(files) : madeVocabulary(20_000)

/** Where the words come from, to be printed beside the figures. */
export const proseTold = vocabulary.told

/** Two-character words that unicode61 cannot find within a sentence. */
export const CHINESE = ['偏见', '会议', '信任', '反馈', '同事', '误会', '目标', '经理', '压力', '沟通']
const AROUND = [
  '今天我们在',
  '关于',
  '的问题谈了很久',
  '里有一个',
  '之后我想到了',
  '让大家都很累',
  '还是老样子',
]

/** A Chinese sentence around one of the words; the word at `at` stands in every tenth entry. */
export const chineseSentence = (random: () => number, word: string) =>
  `${pick(random, AROUND)}${word}${pick(random, AROUND)}。`

function wordBy(share: number): string {
  const { shares, words } = vocabulary
  let [low, high] = [0, shares.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shares[middle] ?? 1) < share) low = middle + 1
    else high = middle
  }
  return words[low] ?? ''
}

/** So many words in sentences and paragraphs. */
export function proseOf(random: () => number, length: number): string {
  const parts: string[] = []
  let left = 0
  for (let at = 0; at < length; at += 1) {
    const word = wordBy(random())
    const isFirst = left === 0
    if (isFirst) left = 6 + below(random, 18)
    left -= 1
    parts.push(isFirst ? word.slice(0, 1).toUpperCase() + word.slice(1) : word)
    parts.push(left === 0 ? (below(random, 8) === 0 ? '.\n' : '. ') : below(random, 12) === 0 ? ', ' : ' ')
  }
  return parts.join('').trim()
}

/** A word to look for: drawn evenly over the logarithm of the rank, so that common and rare ones both come up often. */
function soughtWord(random: () => number): string {
  const { words } = vocabulary
  return words[Math.floor(Math.exp(random() * Math.log(words.length)))] ?? ''
}

/** What somebody types, each letter from the second a search: every third time two words. */
export function keystrokes(random: () => number, searches: number): string[] {
  return Array.from({ length: searches }, (_, at) => {
    const word = soughtWord(random)
    const whole = at % 3 === 0 ? `${word} ${soughtWord(random)}` : word
    return Array.from({ length: Math.max(0, whole.length - 1) }, (_, end) => whole.slice(0, end + 2))
  }).flat()
}
