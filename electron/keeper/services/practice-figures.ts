import type { PersonId } from '../../../shared/domain/ids.ts'
import type { DayRange } from '../../../shared/domain/insight.ts'
import type { ChoiceName } from '../../../shared/domain/practice.ts'
import {
  type PracticeFigures,
  StartAnswer,
  StartAsked,
  type StartCheck,
} from '../../../shared/domain/practice-figure.ts'
import type { BetweenFigures } from '../../../shared/domain/between-figure.ts'
import { betweenFigures } from '../../../shared/insights/between-figures.ts'
import { practiceFigures as figuresOf } from '../../../shared/insights/practice-figures.ts'
import type { GroupsTable } from '../tables/groups.ts'
import type { HeldTable } from '../tables/held.ts'
import type { ContactsTable } from '../tables/contacts.ts'
import type { MovesTable } from '../tables/moves.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { TracedTable } from '../tables/traced.ts'

/** The version of the decision that first asked who disagrees, and what they see. */
const ASKS_DISSENT = { practice: 'decision', since: 2 } as const

/** No limit, as SQLite says it. */
const ALL = -1

export type PracticeFiguresParts = {
  traced: TracedTable
  groups: GroupsTable
  held: HeldTable
  contacts: ContactsTable
  people: PeopleTable
  moves: MovesTable
}

/** Gathers what practices and talks left behind; it computes nothing itself. */
export function practiceFigures(parts: PracticeFiguresParts) {
  const { traced, groups, held, contacts, people, moves } = parts
  return {
    /** The figures of how the writer is with others over a range of days. */
    betweenPeople: (range: DayRange): BetweenFigures =>
      betweenFigures({
        range,
        choices: traced.choices(range),
        measures: traced.measures(range),
        ends: held.ends(ALL),
        waiting: held.count(),
        talks: contacts.talks(),
        people: people.all(),
        moves: moves.all(),
      }),

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
