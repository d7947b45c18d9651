import type { LensRule } from '../domain/practice.ts'

/** What is asked of the writer beside a mark; the words are the window's. */
export type LensQuestion =
  | 'what-did-you-see'
  | 'who-told-you'
  | 'what-do-you-want-to-know'
  | 'what-might-you-hear'
  | 'all-of-them'
  | 'who-exactly'
  | 'same-for-everyone'
  | 'every-time'
  | 'would-you-say-it-of'
  | 'what-would-a-friend-say'
  | 'what-would-test-it'

/** Why it is asked. */
export type LensReason =
  | 'a-nature'
  | 'a-mind'
  | 'a-reproach'
  | 'an-opening'
  | 'a-whole-group'
  | 'a-named-group'
  | 'two-sides'
  | 'together'
  | 'no-exception'
  | 'a-coded-word'
  | 'hard-on-oneself'

/** How loud a mark is: `faint` is easily meant otherwise, `held` is already said to be a thought, `good` needs nothing. */
export type LensTone = 'plain' | 'faint' | 'held' | 'good' | 'kind'

/** A stretch of a text, as offsets in UTF-16 units, and what is asked about it. */
export type Mark = {
  readonly rule: LensRule
  readonly from: number
  readonly to: number
  readonly question: LensQuestion
  readonly reason: LensReason
  readonly tone: LensTone
}

type Said = Pick<Mark, 'question' | 'reason' | 'tone'>

/** What each rule asks when nothing else is said. */
export const saidOf: Readonly<Record<LensRule, Said>> = {
  trait: { question: 'what-did-you-see', reason: 'a-nature', tone: 'plain' },
  mind: { question: 'who-told-you', reason: 'a-mind', tone: 'plain' },
  blame: { question: 'what-do-you-want-to-know', reason: 'a-reproach', tone: 'plain' },
  curious: { question: 'what-might-you-hear', reason: 'an-opening', tone: 'good' },
  group: { question: 'all-of-them', reason: 'a-whole-group', tone: 'plain' },
  'us-them': { question: 'who-exactly', reason: 'two-sides', tone: 'plain' },
  absolute: { question: 'every-time', reason: 'no-exception', tone: 'faint' },
  coded: { question: 'would-you-say-it-of', reason: 'a-coded-word', tone: 'plain' },
  'self-attack': { question: 'what-would-a-friend-say', reason: 'hard-on-oneself', tone: 'kind' },
}
