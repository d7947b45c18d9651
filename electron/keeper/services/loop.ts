import { captures, type CapturesParts } from './captures.ts'
import { commitments, type CommitmentsParts } from './commitments.ts'
import { heldWords, type HeldWordsParts } from './held-words.ts'
import { nudges, type NudgesParts } from './nudges.ts'
import { painPoints, type PainPointsParts } from './pain-points.ts'

export type LoopParts = CapturesParts & CommitmentsParts & HeldWordsParts & NudgesParts & PainPointsParts

/** What is caught in passing, agreed, held back and thought of, joined by hand. */
export const loop = (parts: LoopParts) => ({
  captures: captures(parts),
  commitments: commitments(parts),
  painPoints: painPoints(parts),
  heldWords: heldWords(parts),
  nudges: nudges(parts),
})
