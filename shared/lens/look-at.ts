import type { LensRule } from '../domain/practice.ts'
import { doubted, heldAsThought, reported, reportedPhrases } from './lexicon/people.ts'
import { denials } from './lexicon/trait.ts'
import { type Mark, saidOf } from './mark.ts'
import { type OwnGroups, ownGroupsOf } from './own-groups.ts'
import { type Aliases, aliasesOf } from './people.ts'
import { firstOf, phrasesOf, sentencedOf } from './phrases.ts'
import { type Quote, quotesOf } from './quotes.ts'
import type { Clue, Looked } from './rules/clue.ts'
import { blame } from './rules/blame.ts'
import { group } from './rules/group.ts'
import { mind } from './rules/mind.ts'
import { absolute } from './rules/absolute.ts'
import { coded, usThem } from './rules/sides.ts'
import { curious, selfAttack } from './rules/talk.ts'
import { trait } from './rules/trait.ts'
import { lowOf, type Sentence, sentencesOf, type Token } from './tokens.ts'

/** Words that are never marked again by a rule: what “not this” has taught this vault. */
export type Allowed = { readonly rule: LensRule; readonly words: string }

/** `people`: the names of the writer's people; `groups`: of their groups; `allowed`: what is not to be marked; `rules`: all but `coded` when absent. */
export type LookWith = {
  readonly people: readonly string[]
  readonly groups?: readonly string[]
  readonly allowed: readonly Allowed[]
  readonly rules?: readonly LensRule[]
}

/** Each rule, the one that goes first where two find the same words. */
const finders: readonly (readonly [LensRule, (looked: Looked) => Clue[]])[] = [
  ['self-attack', selfAttack],
  ['group', group],
  ['us-them', usThem],
  ['coded', coded],
  ['blame', blame],
  ['trait', trait],
  ['mind', mind],
  ['absolute', absolute],
  ['curious', curious],
]

/** The rules that look at any text; words that are only said of some people are asked about in feedback and reviews. */
export const everydayRules: readonly LensRule[] = finders
  .map(([rule]) => rule)
  .filter(rule => rule !== 'coded')

const held = phrasesOf(heldAsThought)
const doubts = phrasesOf(doubted)
const reports = phrasesOf(reportedPhrases)
const isReport: ReadonlySet<string> = new Set(reported)
const isDenial: ReadonlySet<string> = new Set(denials)

/** The names a text is looked at with. */
export type Names = { readonly aliases: Aliases; readonly groups: OwnGroups }

/** Names made ready for looking: done once for many sentences. */
export const namesOf = ({ people, groups }: Required<Pick<LookWith, 'people' | 'groups'>>): Names => ({
  aliases: aliasesOf(people),
  groups: ownGroupsOf(groups),
})

/** Words as they are kept in the list of what is allowed. */
export const allowedWords = (words: string): string =>
  words
    .split(/\s+/u)
    .map(lowOf)
    .filter(word => word !== '')
    .join(' ')

/** “I told myself” tells of a thought, and “she never asked” of nobody's words. */
const isSaid = (tokens: readonly Token[], at: number): boolean =>
  isReport.has(tokens[at]?.low ?? '') &&
  !isDenial.has(tokens[at - 1]?.low ?? '') &&
  !/^(?:myself|themselves|himself|herself|for|off)$/u.test(tokens[at + 1]?.low ?? '')

function lookedAt({ tokens, isQuestion }: Sentence, { aliases, groups }: Names): Looked {
  const sentence = sentencedOf(tokens, aliases)
  let [reportedAt, spokenAt] = [firstOf(sentence, reports), -1]
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isSaid(tokens, at)) continue
    if (tokens[at - 1]?.low === 'i') spokenAt = spokenAt === -1 ? at : spokenAt
    else if (reportedAt === -1) reportedAt = at
  }
  return { ...sentence, groups, isQuestion, reportedAt, spokenAt, doubtedAt: firstOf(sentence, doubts) }
}

function markOf(
  { rule, start, end, said = saidOf[rule] }: Clue,
  { tokens }: Looked,
  isHeld: boolean,
): Mark | undefined {
  const [first, last] = [tokens[start], tokens[end - 1]]
  if (first === undefined || last === undefined) return undefined
  const soft = { ...said, question: 'what-would-test-it', tone: 'held' } as const
  return { rule, from: first.from, to: last.to, ...(isHeld && said.tone !== 'good' ? soft : said) }
}

const doMeet = (one: Quote, other: Quote): boolean => one.from < other.to && other.from < one.to

/** The marks of one sentence: where two rules mean the same words the first of them asks. */
export function marksIn(sentence: Sentence, names: Names, rules: readonly LensRule[]): Mark[] {
  const looked = lookedAt(sentence, names)
  const isThought = firstOf(looked, held) !== -1
  const marks: Mark[] = []
  for (const [rule, find] of finders) {
    if (!rules.includes(rule)) continue
    for (const clue of find(looked)) {
      const mark = markOf(clue, looked, isThought && rule !== 'self-attack')
      if (mark === undefined) continue
      if (!marks.some(one => doMeet(one, mark))) marks.push(mark)
    }
  }
  return marks
}

/** The whole sentence that holds a place of a text, without the blanks around it. */
export function sentenceAround(text: string, at: number): { from: number; to: number } {
  for (const { from, to } of sentencesOf(text)) if (from <= at && at < to) return { from, to }
  return { from: at, to: at }
}

/**
 * Looks at the wording of a text, sentence by sentence, and gives what may be asked about, in order: offsets in UTF-16 units,
 * never within quoted words, never what is allowed. Nothing is counted or judged. Time grows with the length of the text and
 * nothing else: no sentence is longer than 2,000 characters, and each word looks at a bounded number of words after it.
 */
export function lookAt(
  text: string,
  { people, groups = [], allowed, rules = everydayRules }: LookWith,
): Mark[] {
  const names = namesOf({ people, groups })
  const passed = new Set(allowed.map(({ rule, words }) => `${rule} ${allowedWords(words)}`))
  const quotes = quotesOf(text)
  const marks: Mark[] = []
  let next = 0
  for (const sentence of sentencesOf(text)) {
    for (const mark of marksIn(sentence, names, rules).toSorted((one, other) => one.from - other.from)) {
      while ((quotes[next]?.to ?? Infinity) <= mark.from) next += 1
      const quote = quotes[next]
      const isQuoted = quote !== undefined && doMeet(quote, mark)
      if (!isQuoted && !passed.has(`${mark.rule} ${allowedWords(text.slice(mark.from, mark.to))}`))
        marks.push(mark)
    }
  }
  return marks
}
