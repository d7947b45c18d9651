import { daysBetween } from '../domain/days.ts'
import type { PersonId } from '../domain/ids.ts'
import type { Recognition } from '../domain/learning-person.ts'
import type { Day } from '../domain/time.ts'

/** Days for which something is called lately: half a year. */
export const LATELY = 182

export type RecognitionFigure = {
  /** whoever was told something at some time and waits longest since; several on the same day */
  longest: PersonId[]
  /** days that is ago */
  days?: number
  /** of whom no telling is noted at all */
  never: PersonId[]
  /** told what is valued in the last half year, with no step noted in it towards what they want to learn */
  still: PersonId[]
}

/** Who waits longest to hear what is valued, and whose work was valued lately while no step of learning is noted. */
export function recognitionFigure(all: readonly Recognition[], today: Day): RecognitionFigure {
  const days = all.flatMap(({ last }) => (last === undefined ? [] : [last]))
  const earliest = days.toSorted().at(0)
  const isLately = (day: Day | undefined): boolean => day !== undefined && daysBetween(day, today) < LATELY
  const of = (isSo: (one: Recognition) => boolean): PersonId[] => all.filter(isSo).map(({ person }) => person)
  return {
    longest: earliest === undefined ? [] : of(({ last }) => last === earliest),
    ...(earliest === undefined ? {} : { days: daysBetween(earliest, today) }),
    never: of(({ last }) => last === undefined),
    still: of(({ last, step }) => isLately(last) && !isLately(step)),
  }
}
