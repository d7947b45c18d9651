import * as z from 'zod'
import { EntryId, LensMarkId } from './ids.ts'
import { LensRule } from './practice.ts'
import { Day } from './time.ts'

/** Words of the writer's own that were looked at: what was marked, or the sentence it stood in. */
const Words = z.string().trim().min(1).max(4000)
const decided = { rule: LensRule, day: Day, entry: EntryId.optional() }

/**
 * What the writer decided about a mark: it stands as it is, the sentence is another one now (both are kept), or these words
 * are not to be asked about again in this journal.
 */
export const LensDecisionDraft = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('kept'), ...decided, before: Words }),
  z.strictObject({ decision: z.literal('reworded'), ...decided, before: Words, after: Words }),
  z.strictObject({ decision: z.literal('dismissed'), rule: LensRule, day: Day, before: Words }),
])
export type LensDecisionDraft = z.infer<typeof LensDecisionDraft>

const id = { id: LensMarkId }
export const LensDecision = z.discriminatedUnion('decision', [
  LensDecisionDraft.options[0].extend(id),
  LensDecisionDraft.options[1].extend(id),
  LensDecisionDraft.options[2].extend(id),
])
export type LensDecision = z.infer<typeof LensDecision>

/** Words that are not to be asked about, by the rule that did. */
export const LensAllowed = z.strictObject({ id: LensMarkId, rule: LensRule, words: Words })
export type LensAllowed = z.infer<typeof LensAllowed>
