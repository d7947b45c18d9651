import { commonWords, type FamilyName, families } from './lexicon/families.ts'
import { type Aliases, somebodyEnd, type Spoken, spokenIn } from './people.ts'
import type { Token } from './tokens.ts'

/** A sentence that phrases are looked for in. */
export type Sentenced = {
  readonly tokens: readonly Token[]
  /** who is spoken of from each of its words on */
  readonly spoken: readonly (Spoken | undefined)[]
  /** the phrases it has the rarest words of, by their list; only these are looked for */
  readonly possible: ReadonlyMap<Phrases, readonly Phrase[]>
}

type WordsSlot = {
  readonly kind: 'words'
  readonly words: ReadonlySet<string>
  readonly mayBeSomebody: boolean
  readonly least: number
  readonly most: number
  /** what it leaves to the slots after it: it takes as many words as it may, but none of these */
  readonly leaves: ReadonlySet<string>
}
type Slot = WordsSlot | { readonly kind: 'skip'; readonly most: number } | { readonly kind: 'stop' }
type Phrase = {
  readonly slots: readonly Slot[]
  /** the words it may begin with */
  readonly first: ReadonlySet<string>
  readonly list: Phrases
  /** its place in the list, the longest first */
  readonly place: number
}

/** A list of phrases. */
export type Phrases = readonly Phrase[]

/** All phrases of the lexicon by the rarest word each of them needs: most sentences have none of these. */
const shelf = new Map<string, Phrase[]>()

const isFamily = (name: string): name is FamilyName => Object.hasOwn(families, name)

function wordsOf(written: string): string[] {
  return written.split('|').flatMap(word => {
    if (word === '@who') return []
    if (!word.startsWith('@')) return [word]
    const name = word.slice(1)
    if (!isFamily(name)) throw new Error(`no family of words is called ${word}`)
    return families[name]
  })
}

/** As many words of a family as may stand in a row: “really just so”. */
const IN_A_ROW = 3

function slotOf(written: string): Slot {
  if (written === '/') return { kind: 'stop' }
  if (written.startsWith('~')) return { kind: 'skip', most: Number(written.slice(1)) }
  const often = written.at(-1)
  const isLoose = often === '?' || often === '*'
  const either = isLoose ? written.slice(0, -1) : written
  return {
    kind: 'words',
    words: new Set(wordsOf(either)),
    mayBeSomebody: either.split('|').includes('@who'),
    least: isLoose ? 0 : 1,
    most: often === '*' ? IN_A_ROW : 1,
    leaves: none,
  }
}

const none: ReadonlySet<string> = new Set()

function slotsOf(line: string): readonly Slot[] {
  const slots = line.split(' ').map(slotOf)
  return slots.map((slot, at) =>
    slot.kind === 'words' && slot.most > 1 ? { ...slot, leaves: firstWords(slots.slice(at + 1)) } : slot,
  )
}

/** The words a phrase may begin with: of all that may be missing, and of the first that may not. */
function firstWords(slots: readonly Slot[]): ReadonlySet<string> {
  const first = new Set<string>()
  for (const slot of slots) {
    if (slot.kind !== 'words') break
    for (const word of slot.words) first.add(word)
    if (slot.least > 0) break
  }
  return first
}

const isCommon: ReadonlySet<string> = new Set(commonWords)

/** How much is tried in vain when a phrase is looked for wherever one of these words is. */
const costOf = ({ words }: WordsSlot): number =>
  [...words].reduce((cost, word) => cost + (isCommon.has(word) ? 100 : 1), 0)

/** The words one of which is in every sentence the phrase is in, the rarest there are. */
function neededWords(slots: readonly Slot[]): ReadonlySet<string> {
  const needed = slots.flatMap(slot =>
    slot.kind === 'words' && slot.least > 0 && !slot.mayBeSomebody ? [slot] : [],
  )
  const [rarest] = needed.toSorted((one, other) => costOf(one) - costOf(other))
  if (rarest === undefined) throw new Error('a phrase has words')
  return rarest.words
}

/**
 * Phrases from how they are written in the lexicon, slots between blanks: `a|b` for either, `@be` for any of a family,
 * `a|b?` for either or none, `@adv*` for up to three of them, `@who` for somebody, `~3` for up to three words of any kind, and
 * `/` where a comma or a stop may stand. The first slots are words. Longer phrases are tried first.
 */
export function phrasesOf(written: readonly string[]): Phrases {
  const list: Phrase[] = []
  const longestFirst = written.map(slotsOf).toSorted((one, other) => other.length - one.length)
  for (const [place, slots] of longestFirst.entries()) {
    const [start] = slots
    if (start?.kind !== 'words' || start.mayBeSomebody) throw new Error('a phrase begins with words')
    const phrase = { slots, first: firstWords(slots), list, place }
    list.push(phrase)
    for (const word of neededWords(slots)) {
      const known = shelf.get(word)
      if (known === undefined) shelf.set(word, [phrase])
      else known.push(phrase)
    }
  }
  return list
}

/** A sentence made ready for phrases to be looked for. */
export function sentencedOf(tokens: readonly Token[], aliases: Aliases): Sentenced {
  const found = new Set<Phrase>()
  const possible = new Map<Phrases, Phrase[]>()
  for (const { low } of tokens)
    for (const phrase of shelf.get(low) ?? []) {
      if (found.has(phrase)) continue
      found.add(phrase)
      const known = possible.get(phrase.list)
      if (known === undefined) possible.set(phrase.list, [phrase])
      else known.push(phrase)
    }
  for (const phrases of possible.values())
    if (phrases.length > 1) phrases.sort((one, other) => one.place - other.place)
  return { tokens, spoken: spokenIn(tokens, aliases), possible }
}

/** Whether a sentence may have a phrase of these lists: if not, none of its words need be looked at. */
export const mayHave = ({ possible }: Sentenced, lists: readonly Phrases[]): boolean =>
  lists.some(list => possible.has(list))

/** Where a slot ends that begins here, or -1 when it does not fit. */
function slotEnd(sentence: Sentenced, at: number, slot: WordsSlot): number {
  const { tokens } = sentence
  let end = at
  for (; end < at + slot.most; end += 1) {
    const token = tokens[end]
    if (token === undefined || !slot.words.has(token.low) || slot.leaves.has(token.low)) break
    if (end > at && token.breaks) break
  }
  if (end > at || slot.least === 0) return end
  return slot.mayBeSomebody ? somebodyEnd(sentence, at) : -1
}

type Way = { readonly at: number; readonly skip: number; readonly mayStop: boolean }

/** Where a slot ends, from the first place it fits at; -1 when it fits nowhere on its way. */
function slotFrom(sentence: Sentenced, slot: WordsSlot, { at, skip, mayStop }: Way): number {
  for (let from = at; from <= at + skip; from += 1) {
    const isStopped = sentence.tokens[from]?.breaks === true && !mayStop
    const end = isStopped ? -1 : slotEnd(sentence, from, slot)
    if (end !== -1) return end
    if (isStopped) break
  }
  return slot.least === 0 ? at : -1
}

/** Where a phrase ends that begins here, or -1. What may be missing is taken when it is there: nothing is tried twice. */
function endOf(sentence: Sentenced, start: number, { slots }: Phrase): number {
  let way: Way = { at: start, skip: 0, mayStop: true }
  for (const slot of slots) {
    if (slot.kind === 'skip') way = { ...way, skip: slot.most }
    else if (slot.kind === 'stop') way = { ...way, mayStop: true }
    else {
      const at = slotFrom(sentence, slot, way)
      if (at === -1) return -1
      way = { at, skip: 0, mayStop: way.mayStop && at === way.at }
    }
  }
  return way.at
}

/** The index after the phrase that begins at `start`, or -1 when none does. */
export function phraseAt(sentence: Sentenced, start: number, phrases: Phrases): number {
  const possible = sentence.possible.get(phrases)
  const token = possible && sentence.tokens[start]
  if (possible === undefined || token === undefined) return -1
  for (const phrase of possible) {
    const end = phrase.first.has(token.low) ? endOf(sentence, start, phrase) : -1
    if (end !== -1) return end
  }
  return -1
}

/** Where any of the phrases begins, first in the sentence; -1 where none does. */
export const firstOf = (sentence: Sentenced, phrases: Phrases): number =>
  sentence.possible.has(phrases)
    ? sentence.tokens.findIndex((_, at) => phraseAt(sentence, at, phrases) !== -1)
    : -1
