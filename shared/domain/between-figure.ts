import * as z from 'zod'
import { PersonId } from './ids.ts'
import { MoveKind } from './move.ts'
import { CountedShare } from './practice-figure.ts'

/** What became of words that were held: not sent as they were (`k`), of all that are gone; and how the urge went. */
export const HeldFigure = z.strictObject({
  fates: CountedShare,
  copied: z.int(),
  changed: z.int(),
  thrownAway: z.int(),
  /** held still: nothing became of them yet */
  waiting: z.int(),
  /** of those told twice, from 0 to 10: how many fell, stayed, rose; from the least number on the one in the middle of each */
  urge: z.strictObject({
    fell: z.int(),
    same: z.int(),
    rose: z.int(),
    /** told once, or not at all */
    untold: z.int(),
    minimum: z.int(),
    before: z.number().optional(),
    after: z.number().optional(),
  }),
})
export type HeldFigure = z.infer<typeof HeldFigure>

/** Days until something difficult was raised by the writer, the shortest first; and what is not among them. */
export const RaisedFigure = z.strictObject({
  days: z.array(z.int()),
  minimum: z.int(),
  middle: z.number().optional(),
  /** raised by the writer, of which a day is missing */
  undated: z.int(),
  byOthers: z.int(),
  notYet: z.int(),
  letBe: z.int(),
})
export type RaisedFigure = z.infer<typeof RaisedFigure>

/** The sense of one whole team, mine beside theirs as they told it on the same day: theirs lower (`k`), of all pairs. */
export const WholeFigure = z.strictObject({
  lower: CountedShare,
  same: z.int(),
  higher: z.int(),
  /** goes come back to with the writer’s number alone */
  untold: z.int(),
  /** each pair, from 1 to 7, the earliest first */
  pairs: z.array(z.strictObject({ mine: z.int(), theirs: z.int() })),
})
export type WholeFigure = z.infer<typeof WholeFigure>

/** Lessons by the kind of skill they ask for. */
export const SkillFigure = z.strictObject({
  craft: z.int(),
  people: z.int(),
  self: z.int(),
  several: z.int(),
})
export type SkillFigure = z.infer<typeof SkillFigure>

/** How it is between two people who hardly knew or distrusted each other, after work together. */
export const PairFigure = z.strictObject({
  eased: z.int(),
  same: z.int(),
  harder: z.int(),
  cant: z.int(),
  /** not come back to yet, or left unsaid */
  open: z.int(),
})
export type PairFigure = z.infer<typeof PairFigure>

/** Real talks with somebody outside the circle the writer leads (`k`), of all talks of which that is known. */
export const BeyondFigure = z.strictObject({
  talks: CountedShare,
  /** talks only with people of whom it is not said what they are to the writer */
  unsaid: z.int(),
  /** people with whom the first talk that was ever noted is among these */
  firstOutside: z.int(),
  firstInside: z.int(),
})
export type BeyondFigure = z.infer<typeof BeyondFigure>

/** Moves to connect people: those that happened (`k`) of those that are over, by kind, and who learned from whom. */
export const MoveFigure = z.strictObject({
  over: CountedShare,
  underWay: z.int(),
  kinds: z.array(z.strictObject({ kind: MoveKind, all: z.int(), happened: z.int() })),
  /** different pairs among those that happened, and pairs in which both work remotely */
  pairs: z.int(),
  remotePairs: z.int(),
  /** who was helped to learn by whom, and how often */
  helped: z.array(z.strictObject({ learner: PersonId, helper: PersonId, times: z.int() })),
})
export type MoveFigure = z.infer<typeof MoveFigure>

/** What can be counted of how the writer is with others, over a range of days. */
export const BetweenFigures = z.strictObject({
  held: HeldFigure,
  raised: RaisedFigure,
  whole: WholeFigure,
  skills: SkillFigure,
  pairs: PairFigure,
  beyond: BeyondFigure,
  moves: MoveFigure,
})
export type BetweenFigures = z.infer<typeof BetweenFigures>
