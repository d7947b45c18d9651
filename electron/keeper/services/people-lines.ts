import { GroupId } from '../../../shared/domain/ids.ts'
import type { PersonLine } from '../../../shared/domain/person-page.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PeopleLinesTable, WindowEnd } from '../tables/people-lines.ts'

export type PeopleLinesParts = {
  people: PeopleTable
  peopleLines: PeopleLinesTable
  /** lets whatever else waits have its turn */
  pause: () => Promise<void>
}

/** The last day that each of so many people was written about: from the newest entry on, until everyone was met. */
async function lastEntries(
  { peopleLines, pause }: PeopleLinesParts,
  wanted: number,
): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let after: WindowEnd | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
    const { last, next } = peopleLines.lastEntries(after)
    for (const [person, day] of last) if (!found.has(person)) found.set(person, day)
    if (found.size >= wanted) return found
    after = next
    if (after !== undefined) await pause()
  }
  return found
}

/** Everyone by alias, with their groups, how many entries are about them, and when last they were written about and talked with. */
export async function peopleLines(parts: PeopleLinesParts): Promise<PersonLine[]> {
  const { people, peopleLines: table, pause } = parts
  const tallies = table.tallies()
  await pause()
  const last = await lastEntries(parts, [...tallies.values()].filter(tally => tally > 0).length)
  await pause()
  const talks = table.lastTalks()
  const groups = table.memberships()
  return people.all().map(person => {
    const lastEntry = last.get(person.id)
    const lastTalk = talks.get(person.id)
    return {
      ...person,
      groups: (groups.get(person.id) ?? []).map(id => GroupId.parse(id)),
      entries: tallies.get(person.id) ?? 0,
      ...(lastEntry === undefined ? {} : { lastEntry }),
      ...(lastTalk === undefined ? {} : { lastTalk }),
    }
  })
}
