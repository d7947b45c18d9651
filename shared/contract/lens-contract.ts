import * as z from 'zod'
import { EntryId, LensMarkId } from '../domain/ids.ts'
import { LensAllowed, LensDecision, LensDecisionDraft } from '../domain/lens.ts'
import { request } from './request.ts'

/** What was decided about marks of the language lens; the looking itself is the window's (shared/lens). */
export const lensContract = {
  /** what "not this" has taught this journal */
  lensAllowed: request('lens.allowed', z.strictObject({}), z.array(LensAllowed)),
  /** what was kept and reworded in an entry, the newest first */
  lensMarks: request('lens.marks', z.strictObject({ entry: EntryId }), z.array(LensDecision)),
  decideLens: request('lens.decide', LensDecisionDraft, LensDecision),
  /** takes a decision back: the words may be asked about again */
  forgetLens: request('lens.forget', z.strictObject({ id: LensMarkId }), z.null()),
}
