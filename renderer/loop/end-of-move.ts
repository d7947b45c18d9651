import type { Move, MoveDraft } from '../../shared/domain/move.ts'
import { below } from '../../shared/text/below.ts'

const LONGEST = 2000

/** A move without what the vault adds to it. */
export const draftOf = ({ createdAt: _made, savedAt: _saved, ...draft }: Move): MoveDraft => draft

/** Characters that there is room for below what was noted before. */
export const roomBelow = ({ result = '' }: Pick<MoveDraft, 'result'>): number =>
  Math.max(0, LONGEST - result.length - 1)

/** A move that has ended, with what came of it or why it was let go below what was noted before. */
export const endOf = (move: MoveDraft, state: 'happened' | 'let-go', words: string | undefined): MoveDraft =>
  words === undefined ? { ...move, state } : { ...move, state, result: below(move.result, words) }
