import * as z from 'zod'
import { EntryId, GroupId, PersonId, RunId } from './ids.ts'
import { Estimate } from './insight.ts'
import { ChoiceName, MeasureName } from './practice.ts'
import { Day } from './time.ts'

/** An option that a run kept by its name; of a table of people, one for each of them. */
export const TracedChoice = z.object({
  run: RunId,
  person: PersonId.optional(),
  entry: EntryId.optional(),
  name: ChoiceName,
  option: z.string(),
  day: Day,
})
export type TracedChoice = z.infer<typeof TracedChoice>

/** A number that a run kept by its name. */
export const TracedMeasure = z.object({
  run: RunId,
  entry: EntryId.optional(),
  name: MeasureName,
  value: z.int(),
  day: Day,
})
export type TracedMeasure = z.infer<typeof TracedMeasure>

/** `k` of `n`; the share with its interval is absent as long as `n` is below the least number. */
export const CountedShare = z.strictObject({
  k: z.int(),
  n: z.int(),
  minimum: z.int(),
  share: Estimate.optional(),
})
export type CountedShare = z.infer<typeof CountedShare>

/** How a circle of people was heard over the meetings that were looked at. A place is one person in one meeting. */
export const HeardGroup = z.strictObject({
  group: GroupId,
  /** different people of the circle among the places */
  people: z.int(),
  /** places where they spoke, a lot or some */
  spoke: CountedShare,
  /** places where they were cut off, of those where that was said */
  cut: CountedShare,
})
export type HeardGroup = z.infer<typeof HeardGroup>

/** What can be counted from practices, over a range of days. Each part says how many it is made of. */
export const PracticeFigures = z.strictObject({
  /** decisions asked about a night later: changed, of all; and how many had only become unsure */
  night: CountedShare.extend({ unsure: z.int() }),
  /** decisions after which more is with others (`k`), of those after which more is with somebody */
  autonomy: CountedShare.extend({ same: z.int() }),
  /** of everyone asked for advice: from outside one's function; and the share that the three asked most have together, 0 to 1 */
  advice: z.strictObject({ outside: CountedShare, people: z.int(), topThree: z.number().optional() }),
  /** decisions in which somebody who disagrees was heard, of all decisions in the full form */
  dissent: CountedShare,
  /** days until setbacks were behind, the shortest first; the one in the middle from the least number on */
  recovery: z.strictObject({ days: z.array(z.int()), minimum: z.int(), middle: z.number().optional() }),
  /** weeks rated 6 or 7 of 7, of weeks rated; in how many of them something was let go on purpose; theirs as they told it */
  load: z.strictObject({ mine: CountedShare, chosen: z.int(), theirs: CountedShare }),
  heard: z.strictObject({
    meetings: z.int(),
    /** places of everybody together */
    everyone: CountedShare,
    /** those with enough different people and places */
    groups: z.array(HeardGroup),
    leastPeople: z.int(),
    /** circles that have some places, and too few to show */
    tooSmall: z.int(),
  }),
})
export type PracticeFigures = z.infer<typeof PracticeFigures>

/** How somebody who started at a distance had it when that was last looked at. */
export const StartAnswer = z.enum(['there', 'partly', 'missing', 'dk'])
export type StartAnswer = z.infer<typeof StartAnswer>
export const StartAsked = z.enum(['week', 'month', 'longer', 'never'])
export type StartAsked = z.infer<typeof StartAsked>

/** The five parts of the check, each with its answer where there is one, and the day they are from. */
export const StartCheck = z.strictObject({
  day: Day,
  run: RunId,
  entry: EntryId.optional(),
  feedback: StartAnswer.optional(),
  seeing: StartAnswer.optional(),
  asking: StartAnswer.optional(),
  mentor: StartAnswer.optional(),
  shared: StartAnswer.optional(),
  asked: StartAsked.optional(),
})
export type StartCheck = z.infer<typeof StartCheck>
