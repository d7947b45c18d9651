import { GroupId } from '../../../shared/domain/ids.ts'
import type { PersonLine } from '../../../shared/domain/person-page.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PeopleLinesTable } from '../tables/people-lines.ts'
import { dayAt } from './place-in-time.ts'

export type PeopleLinesParts = {
  people: PeopleTable
  peopleLines: PeopleLinesTable
  /** lets whatever else waits have its turn */
  pause: () => Promise<void>
}

/** Everyone by alias, with their groups, how many entries are about them, and when last they were written about and talked with. */
export async function peopleLines({
  people,
  peopleLines: table,
  pause,
}: PeopleLinesParts): Promise<PersonLine[]> {
  const tallies = table.tallies()
  await pause()
  const talks = table.lastTalks()
  const groups = table.memberships()
  return people.all().map(person => {
    const tally = tallies.get(person.id)
    const lastTalk = talks.get(person.id)
    return {
      ...person,
      groups: (groups.get(person.id) ?? []).map(id => GroupId.parse(id)),
      entries: tally?.entries ?? 0,
      ...(tally === undefined ? {} : { lastEntry: dayAt(tally.place) }),
      ...(lastTalk === undefined ? {} : { lastTalk }),
    }
  })
}
