import type { LensRule } from '../../../shared/domain/practice.ts'

/**
 * A sentence as a manager might write it, and what should be marked in it: the rule, and the words (once in the sentence)
 * that carry the pattern. A mark counts as found when the same rule marks something that shares a character with them.
 */
export type Labelled = {
  text: string
  marks: readonly (readonly [rule: LensRule, words: string])[]
  /** marked, but softly: the writer already says that it is only a thought */
  held?: true
  /** written in a step about feedback or a review, where the flip question is asked */
  inReview?: true
}

/** The names the writer has given to people, for both sets. */
export const ALIASES = ['Dana', 'Tomás', 'Priya', 'Ben', 'Wei', 'M.', 'Anna-Lena', 'Jo Okafor']
