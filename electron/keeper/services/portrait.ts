import { addDays } from '../../../shared/domain/days.ts'
import type { Cause, Hunch } from '../../../shared/domain/hunch.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { PlanResult } from '../../../shared/domain/plan.ts'
import type { Portrait } from '../../../shared/domain/portrait.ts'
import type { Day, Instant } from '../../../shared/domain/time.ts'
import { middleOf } from '../../../shared/insights/counted.ts'
import { scored, within } from '../../../shared/insights/scorable.ts'
import type { GoalsTable } from '../tables/goals.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { LessonsTable } from '../tables/lessons.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PeopleLinesTable } from '../tables/people-lines.ts'
import type { PlansTable } from '../tables/plans.ts'
import type { TracedTable } from '../tables/traced.ts'

export type PortraitParts = {
  hunches: HunchesTable
  plans: PlansTable
  lessons: LessonsTable
  goals: GoalsTable
  people: PeopleTable
  peopleLines: PeopleLinesTable
  traced: TracedTable
}

/** Lines of a kind at most, days of a year, days without a talk that are long, and what is low on a scale of seven. */
const [KINDS, LESSONS, PEOPLE, YEAR, SILENT, LOW] = [3, 8, 3, 365, 60, 2]

/** Kinds of first explanations, the most frequent first. What is still open is not counted: its kind is sealed. */
function firstsOf(all: readonly Hunch[]): Pick<Portrait, 'firsts' | 'sealed'> {
  const told = all.filter(
    ({ outcome, letGoAt, category }) =>
      (outcome !== undefined || letGoAt !== undefined) && category !== 'not-sure',
  )
  const counts = new Map<Cause, number>()
  for (const { category } of told) counts.set(category, (counts.get(category) ?? 0) + 1)
  const firsts = [...counts]
    .map(([cause, count]) => ({ cause, count }))
    .toSorted((one, other) => other.count - one.count)
  return { firsts: firsts.slice(0, KINDS), sealed: told.length }
}

/** The year of the writer as this journal tells it. */
export function portraits(parts: PortraitParts) {
  const { hunches, plans, lessons, goals, people, peopleLines, traced } = parts

  /** Of those who are talked with or written about, whoever was longest not talked with; nobody of the last two months. */
  function quiet(today: Day): PersonId[] {
    const [talks, tallies] = [peopleLines.lastTalks(), peopleLines.tallies()]
    return people
      .all()
      .filter(({ id }) => talks.has(id) || tallies.has(id))
      .map(({ id }) => ({ id, last: talks.get(id) ?? '' }))
      .filter(({ last }) => last < addDays(today, -SILENT))
      .toSorted((one, other) => one.last.localeCompare(other.last))
      .slice(0, PEOPLE)
      .map(({ id }) => id)
  }

  function plansOf(isIn: (at: Instant | undefined) => boolean, since: Instant): Portrait['plans'] {
    const settled = plans.settledSince(since).filter(({ resolvedAt }) => isIn(resolvedAt))
    const count = (result: PlanResult): number => settled.filter(plan => plan.result === result).length
    return { done: count('done'), changed: count('changed'), not: count('not'), letGo: count('let-go') }
  }

  return {
    /** The twelve months up to a day, put together from what was settled, kept, judged and rated in them. */
    portrait(today: Day): Portrait {
      const range = { from: addDays(today, 1 - YEAR), to: today }
      const isIn = (at: Instant | undefined): boolean =>
        at !== undefined && at.slice(0, 10) >= range.from && at.slice(0, 10) <= today
      const all = within(hunches.outcomes(), range)
      const settled = scored(all)
      const held = (outcome: 'held' | 'partly' | 'not'): number =>
        settled.filter(one => one.outcome === outcome).length
      const energy = traced.measures(range).filter(({ name }) => name === 'energy')
      const middle = middleOf(energy.map(({ value }) => value))
      return {
        ...range,
        ...firstsOf(all),
        held: { held: held('held'), partly: held('partly'), not: held('not') },
        quiet: quiet(today),
        plans: plansOf(isIn, `${range.from}T00:00:00.000Z`),
        lessons: lessons
          .all()
          .filter(
            ({ letGoAt, reviews = [] }) =>
              letGoAt === undefined && reviews.some(({ at, result }) => result === 'still-true' && isIn(at)),
          )
          .map(({ text }) => text)
          .toReversed()
          .slice(0, LESSONS),
        edges: goals
          .all()
          .flatMap(({ area, level, levels, judgedAt }) =>
            level === undefined || !isIn(judgedAt) ? [] : [{ area, level, line: levels[level] }],
          )
          .toReversed(),
        energy: {
          count: energy.length,
          low: energy.filter(({ value }) => value <= LOW).length,
          ...(middle === undefined ? {} : { middle }),
        },
      }
    },
  }
}
