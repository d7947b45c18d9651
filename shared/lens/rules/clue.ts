import type { LensQuestion, LensReason, LensTone } from '../mark.ts'
import type { OwnGroups } from '../own-groups.ts'
import type { Sentenced } from '../phrases.ts'
import type { LensRule } from '../../domain/practice.ts'

/** What a rule found: words from `start` up to `end`, and what is asked other than usual. */
export type Clue = {
  readonly rule: LensRule
  readonly start: number
  readonly end: number
  readonly said?: { readonly question: LensQuestion; readonly reason: LensReason; readonly tone: LensTone }
}

/** A sentence with what is known of it as a whole. */
export type Looked = Sentenced & {
  /** groups the writer has named */
  readonly groups: OwnGroups
  readonly isQuestion: boolean
  /** indices of words by which somebody else is said to have said it; -1 when nobody is */
  readonly reportedAt: number
  /** where the writer said, told or asked something; -1 when they did not */
  readonly spokenAt: number
  /** from here on it is not thought, or only asked; -1 when it is */
  readonly doubtedAt: number
}

/** What somebody else is reported to have said, from a place on. */
export const isReported = ({ reportedAt }: Looked, at: number): boolean =>
  reportedAt !== -1 && reportedAt < at

/** Asked, or said not to be so. */
export const isOpen = ({ isQuestion, doubtedAt }: Looked, at: number): boolean =>
  isQuestion || (doubtedAt !== -1 && doubtedAt < at)

export const lowAt = ({ tokens }: Pick<Sentenced, 'tokens'>, at: number): string => tokens[at]?.low ?? ''

/** Whether a word follows the one before it without a stop or a comma. */
export const goesOn = ({ tokens }: Pick<Sentenced, 'tokens'>, at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && !token.breaks
}
