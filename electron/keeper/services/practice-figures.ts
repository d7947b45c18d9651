import type { PersonId } from '../../../shared/domain/ids.ts'
import type { DayRange } from '../../../shared/domain/insight.ts'
import type { ChoiceName } from '../../../shared/domain/practice.ts'
import {
  type PracticeFigures,
  StartAnswer,
  StartAsked,
  type StartCheck,
} from '../../../shared/domain/practice-figure.ts'
import { practiceFigures as figuresOf } from '../../../shared/insights/practice-figures.ts'
import type { GroupsTable } from '../tables/groups.ts'
import type { TracedTable } from '../tables/traced.ts'

/** The version of the decision that first asked who disagrees, and what they see. */
const ASKS_DISSENT = { practice: 'decision', since: 2 } as const

/** Gathers what practices left behind; it computes nothing itself. */
export function practiceFigures({ traced, groups }: { traced: TracedTable; groups: GroupsTable }) {
  return {
    /** The figures from practices over a range of days. */
    fromPractices: (range: DayRange): PracticeFigures =>
      figuresOf({
        choices: traced.choices(range),
        measures: traced.measures(range),
        decisions: traced.fullRuns(ASKS_DISSENT, range),
        groups: groups.all(),
      }),

    /** The last five-part check about somebody who started at a distance; null when there was none. */
    startCheck(person: PersonId): StartCheck | null {
      const kept = traced.lastAbout(person, 'start-')
      const [first] = kept
      if (first === undefined) return null
      const option = (name: ChoiceName): string | undefined => kept.find(one => one.name === name)?.option
      const answer = (name: ChoiceName) => StartAnswer.safeParse(option(name)).data
      return {
        day: first.day,
        run: first.run,
        ...(first.entry === undefined ? {} : { entry: first.entry }),
        feedback: answer('start-feedback'),
        seeing: answer('start-seeing'),
        asking: answer('start-asking'),
        mentor: answer('start-mentor'),
        shared: answer('start-shared'),
        asked: StartAsked.safeParse(option('start-asked')).data,
      }
    },
  }
}
