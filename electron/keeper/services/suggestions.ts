import { daysBetween } from '../../../shared/domain/days.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { PracticeLine, Suggestion } from '../../../shared/domain/library.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PeopleLinesTable } from '../tables/people-lines.ts'
import type { TracedTable } from '../tables/traced.ts'
import type { FollowUpService } from './follow-ups.ts'

export type SuggestionsParts = {
  hunches: HunchesTable
  people: PeopleTable
  peopleLines: PeopleLinesTable
  followUps: Pick<FollowUpService, 'waiting'>
  practices: { list: () => PracticeLine[] }
  traced: Pick<TracedTable, 'lastAbout' | 'firstRun'>
}

/** Suggestions at once, open first explanations about one person, follow-ups, and days that make one. */
const [MOST, OPEN, WAITING, SILENT, UNUSED] = [3, 2, 3, 21, 30]
/** Days in which somebody has newly started, and those that are nearly a year. */
const [NEW, YEAR] = [60, 350]
/** Practices for what happens now and then: that they were not used for a while says nothing. */
const NOW_AND_THEN: readonly string[] = ['setback', 'starting-at-a-distance', 'yearly-portrait']

type Because<K> = Extract<Suggestion['because'], { kind: K }>

function unused(today: Day, lines: readonly PracticeLine[]): Suggestion[] {
  return lines
    .flatMap(({ id, lastUsed }) =>
      lastUsed === undefined ? [] : [{ id, days: daysBetween(lastUsed, today) }],
    )
    .filter(({ id, days }) => days >= UNUSED && !NOW_AND_THEN.includes(id))
    .toSorted((one, other) => one.days - other.days)
    .map(({ id, days }) => ({ practice: id, because: { kind: 'not-used-for', days } }))
}

/** Practices that fit what the journal says now. */
export function suggestions(parts: SuggestionsParts) {
  const { hunches, people, peopleLines, followUps, practices, traced } = parts

  /** Whom most first explanations are open about; the earliest due among equals. */
  function openHunches(): Because<'open-hunches'> | undefined {
    const counts = new Map<PersonId, number>()
    for (const { person } of hunches.open()) {
      if (person !== undefined) counts.set(person, (counts.get(person) ?? 0) + 1)
    }
    const [most] = [...counts].toSorted(([, one], [, other]) => other - one)
    return most === undefined || most[1] < OPEN
      ? undefined
      : { kind: 'open-hunches', person: most[0], count: most[1] }
  }

  /** Of those the writer leads and ever talked with, whoever was not talked with for longest. */
  function silent(today: Day): Because<'one-to-one'> | undefined {
    const talks = peopleLines.lastTalks()
    const [longest] = people
      .all()
      .flatMap(({ id, relation }) => {
        const last = talks.get(id)
        return relation !== 'report' || last === undefined ? [] : [{ id, days: daysBetween(last, today) }]
      })
      .toSorted((one, other) => other.days - one.days)
    return longest === undefined || longest.days < SILENT
      ? undefined
      : { kind: 'one-to-one', person: longest.id, days: longest.days }
  }

  /** Of those whom the writer leads, who are remote and were added lately, the last one of whom the five things were not looked at. */
  function startedRemotely(today: Day): Because<'remote-start'> | undefined {
    const [last] = people
      .all()
      .filter(({ place, relation }) => place === 'remote' && relation === 'report')
      .map(({ id, createdAt }) => ({ id, days: Math.max(0, daysBetween(createdAt.slice(0, 10), today)) }))
      .filter(({ id, days }) => days < NEW && traced.lastAbout(id, 'start-').length === 0)
      .toSorted((one, other) => one.days - other.days)
    return last === undefined ? undefined : { kind: 'remote-start', person: last.id, days: last.days }
  }

  /** A portrait, once nearly a year went by since the last one, or since the first practice of all. */
  function aYear(today: Day, lines: readonly PracticeLine[]): Because<'a-year' | 'not-used-for'> | undefined {
    const lastUsed = lines.find(({ id }) => id === 'yearly-portrait')?.lastUsed
    const since = lastUsed ?? traced.firstRun()
    const days = since === undefined ? 0 : daysBetween(since, today)
    return days < YEAR ? undefined : { kind: lastUsed === undefined ? 'a-year' : 'not-used-for', days }
  }

  return {
    /** At most three, the most telling first, none of them a practice that is hidden or was begun today. */
    list(today: Day): Suggestion[] {
      const lines = practices.list().filter(({ hidden, lastUsed }) => !hidden && lastUsed !== today)
      const [open, quiet, waiting] = [openHunches(), silent(today), followUps.waiting(today)]
      const [begun, year] = [startedRemotely(today), aYear(today, lines)]
      const all: Suggestion[] = [
        ...(open === undefined ? [] : [{ practice: 'positive-intent', because: open }]),
        ...(quiet === undefined ? [] : [{ practice: 'one-to-one', because: quiet }]),
        ...(waiting < WAITING
          ? []
          : [{ practice: 'weekly-review', because: { kind: 'waiting' as const, count: waiting } }]),
        ...(begun === undefined ? [] : [{ practice: 'starting-at-a-distance', because: begun }]),
        ...(year === undefined ? [] : [{ practice: 'yearly-portrait', because: year }]),
        ...unused(today, lines),
      ]
      const firsts = all.filter(({ practice }, at) => all.findIndex(one => one.practice === practice) === at)
      return firsts.filter(({ practice }) => lines.some(({ id }) => id === practice)).slice(0, MOST)
    },
  }
}
